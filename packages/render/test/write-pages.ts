import { openPages } from '@signpost/checker/pages';
import { createFolder } from '@signpost/testkit';
import { createPageRenderer, type PageSource, type RenderedPage, type RenderOptions } from '../src/index.ts';

/** A page of each way to write one, in a project that says so. */
const files = {
  'sphinx/conf.py':
    'extensions = ["myst_parser"]\nmyst_enable_extensions = ["colon_fence", "deflist", "dollarmath", "fieldlist", "replacements", "substitution"]\n',
  'sphinx/page.rst': '',
  'sphinx/page.md': '',
  'plain/page.md': '',
  'mkdocs/mkdocs.yml': 'site_name: x\n',
  'mkdocs/docs/page.md': '',
  'mdx/page.mdx': '',
};

const paths = {
  rst: 'sphinx/page.rst',
  myst: 'sphinx/page.md',
  markdown: 'plain/page.md',
  mkdocs: 'mkdocs/docs/page.md',
  mdx: 'mdx/page.mdx',
};

/** A way to write documents. */
export type Language = keyof typeof paths;

/** All of them. */
export const languages: readonly Language[] = ['rst', 'myst', 'markdown', 'mkdocs', 'mdx'];

/** A page with all of its HTML. */
interface WrittenPage extends RenderedPage {
  readonly html: string;
}

/** A project that knows nothing of its pages yet. */
export const emptySource: PageSource = {
  destination: () => undefined,
  headingIds: () => [],
  toctree: () => undefined,
  locate: (_, target) => target,
  readText: () => undefined,
  include: () => undefined,
  substitution: () => undefined,
};

/** How a page of a language is written: its text becomes HTML; `render` keeps what one call of `createPageRenderer` gave. */
export type Writer = (
  language: Language,
  text: string,
  more?: {
    readonly source?: PageSource;
    readonly options?: Partial<RenderOptions>;
    readonly render?: ReturnType<typeof createPageRenderer>;
  },
) => WrittenPage;

/** Opens the languages. */
export async function openWriter(): Promise<Writer> {
  const { root, dispose } = createFolder(files);
  const pages = await openPages(root);
  dispose();
  return (language, text, { source = emptySource, options = {}, render = createPageRenderer() } = {}) => {
    const path = paths[language];
    const quoteLanguage = pages.quoteLanguageOf(path);
    const page = render({
      path,
      text,
      tree: pages.readTree(path, text),
      source,
      options: {
        allowsRawHtml: false,
        markdown: pages.markdownOf(path),
        ...(quoteLanguage === undefined ? {} : { quoteLanguage }),
        ...options,
      },
    });
    return { ...page, html: page.pieces.map(({ html }) => html).join('\n') };
  };
}
