import { routes } from '../../protocol.ts';
import { thisPage } from '../page/this-page.ts';

interface Highlighter {
  readonly highlight: (code: HTMLElement, language: string) => void;
}

/** Colours cost time, and nobody reads so much code. */
const longest = 60_000;

let loading: Promise<Highlighter> | undefined;

/** Loaded when the first block of code comes into view. */
function load(): Promise<Highlighter> {
  loading ??= import(`${routes.assets}highlight.js?v=${thisPage.version}`);
  return loading;
}

function languageOf(code: Element): string | undefined {
  return [...code.classList]
    .find((each) => each.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase();
}

async function colour(code: HTMLElement): Promise<void> {
  const language = languageOf(code);
  if (language === undefined || (code.textContent?.length ?? 0) > longest) return;
  const { highlight } = await load();
  highlight(code, language);
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      colour(target).catch(() => undefined); // code without colours can be read
    }
  },
  { rootMargin: '300px' },
);

/** Colours code when it comes into view. */
export function highlightInView(piece: HTMLElement): void {
  for (const code of piece.querySelectorAll<HTMLElement>('pre > code')) {
    if (languageOf(code) !== undefined) observer.observe(code);
  }
}
