import { routes, type ShownFinding } from '../../protocol.ts';
import { make, makeButton } from '../dom/make.ts';
import { tell } from '../page/ask.ts';
import { thisPage, toHref } from '../page/this-page.ts';
import { openLine } from './open-line.ts';
import { nameSeverity } from './severity.ts';

/** A message with what stands between backticks as code; a role or a link of reStructuredText keeps them. */
export function makeWords(text: string): (Node | string)[] {
  return text.split(/((?::[\w:.+-]{1,40}:)?`[^`]+`_{0,2})/).map((part, index) => {
    if (index % 2 === 0) return part;
    return make('code', {}, [part.startsWith('`') && part.endsWith('`') ? part.slice(1, -1) : part]);
  });
}

async function applyFix({ id }: ShownFinding, button: HTMLButtonElement, problem: HTMLElement): Promise<void> {
  button.disabled = true;
  button.textContent = 'Fixing …';
  problem.replaceChildren();
  const answer = await tell<object>(routes.fix, { id });
  if ('problem' in answer) {
    button.disabled = false;
    button.textContent = 'Fix';
    problem.textContent = answer.problem;
    return;
  }
  // The page shows the changed file by itself, and with it the mark goes.
  button.textContent = 'Fixed';
}

function makeRelated({ related = [], path }: ShownFinding): HTMLElement[] {
  if (related.length === 0) return [];
  const items = related.map(({ path: other, line, message }) => {
    const link = make('a', { href: toHref(other, line) }, [`${other === path ? 'line ' : `${other}:`}${line}`]);
    return make('li', {}, [link, ' ', ...makeWords(message)]);
  });
  return [make('ul', { class: 'finding-related' }, items)];
}

/** Shows a finding: what it is, why it matters, what to do, and where. */
export function describeFinding(finding: ShownFinding): HTMLElement {
  const { severity, message, note, hint, fix, rule, path, line } = finding;
  const kind = make('strong', { class: `kind kind-${severity}` }, [nameSeverity(severity)]);
  const more = [note, hint].filter((each) => each !== undefined);
  const place = makeButton(
    { class: 'link', title: 'Open in the editor' },
    [`${path === thisPage.path ? 'line ' : `${path}:`}${line}`],
    () => void openLine({ path, line }),
  );
  const problem = make('p', { class: 'finding-problem', role: 'status' });
  const fixing =
    fix === undefined
      ? []
      : [
          makeButton(
            { class: 'fix', title: fix, 'aria-label': `Fix: ${fix}` },
            ['Fix'],
            (button) => void applyFix(finding, button, problem),
          ),
        ];
  return make('div', { class: 'finding-text' }, [
    make('p', {}, [kind, ' ', ...makeWords(message)]),
    ...more.map((each) => make('p', { class: 'finding-more' }, makeWords(each))),
    ...makeRelated(finding),
    make('div', { class: 'finding-foot' }, [...fixing, place, make('code', { class: 'rule' }, [rule])]),
    problem,
  ]);
}
