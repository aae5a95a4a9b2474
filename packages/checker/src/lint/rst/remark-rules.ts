/** Whether a rule of remark-lint runs on reStructuredText, and why. */
export interface RuleOnRst {
  readonly runs: boolean;
  readonly why: string;
}

function run(why: string): RuleOnRst {
  return { runs: true, why };
}

function leaveOut(why: string): RuleOnRst {
  return { runs: false, why };
}

const bytes = 'It reads the characters of Markdown markup from the source.';
const nothing = 'It asks for nodes that reStructuredText has not.';

/**
 * The rules of remark-lint, by the part of their name behind `remark-lint-`. Those run that ask the tree for what means the
 * same in both formats: text, order and depth of headings, footnotes, code with its language, the name of the file. A rule
 * that is not named here does not run.
 */
export const remarkRules: Readonly<Record<string, RuleOnRst>> = {
  // remark-preset-lint-recommended
  'final-newline': run('It reads the last byte of the file alone, which ends a line in every format.'),
  'hard-break-spaces': leaveOut(nothing),
  'list-item-bullet-indent': leaveOut('A list that is indented is in a block quote, so its column says nothing.'),
  'list-item-indent': leaveOut(bytes),
  'no-blockquote-without-marker': leaveOut(bytes),
  'no-duplicate-definitions': run('It compares the identifiers of footnotes.'),
  'no-heading-content-indent': leaveOut(bytes),
  'no-literal-urls': leaveOut(
    'A bare address is how reStructuredText writes one, and the rule reads the source to tell it.',
  ),
  'no-shortcut-reference-image': leaveOut(nothing),
  'no-shortcut-reference-link': leaveOut(nothing),
  'no-undefined-references': leaveOut(
    'Brackets are text in reStructuredText, and the rule looks for them in the source.',
  ),
  'no-unused-definitions': run('It compares the identifiers of footnotes with those of the references to them.'),
  'ordered-list-marker-style': leaveOut(bytes),

  // remark-preset-lint-consistent
  'blockquote-indentation': leaveOut('A block quote has no marker that its text could stand away from.'),
  'checkbox-character-style': leaveOut(nothing),
  'code-block-style': leaveOut('It takes code with a language for fenced and other code for indented.'),
  'emphasis-marker': leaveOut('There is one marker, `*`.'),
  'fenced-code-marker': leaveOut(bytes),
  'heading-style': leaveOut('It tells the styles of Markdown apart by where a heading ends.'),
  'link-title-style': leaveOut(bytes),
  'list-item-content-indent': leaveOut('What is indented more than its item is a block quote.'),
  'ordered-list-marker-value': leaveOut('The reader ends a list where its numbers do not go on.'),
  'rule-style': leaveOut(bytes),
  'strong-marker': leaveOut('There is one marker, `**`.'),
  'table-cell-padding': leaveOut(bytes),

  // Others, which a project may have in its configuration.
  'first-heading-level': run('It reads the depth of the first heading.'),
  'list-item-spacing': run('It compares the lines that items begin and end on.'),
  'maximum-heading-length': run('It counts the characters of a heading’s text.'),
  'no-duplicate-headings': run('It compares the texts of headings.'),
  'no-duplicate-headings-in-section': run('It compares the texts of headings.'),
  'no-emphasis-as-heading': run('It finds a paragraph that is one strong or emphasised text before another paragraph.'),
  'no-empty-url': run('It reads the address of links and pictures.'),
  'no-file-name-articles': run('It reads the name of the file.'),
  'no-file-name-consecutive-dashes': run('It reads the name of the file.'),
  'no-file-name-irregular-characters': run('It reads the name of the file.'),
  'no-file-name-mixed-case': run('It reads the name of the file.'),
  'no-file-name-outer-dashes': run('It reads the name of the file.'),
  'no-heading-punctuation': run('It reads the last character of a heading’s text.'),
  'no-multiple-toplevel-headings': run('It counts the headings of depth 1.'),
  'no-shell-dollars': run('It reads code by its language.'),
  'heading-increment': leaveOut(
    'No title can skip a depth: the reader refuses it, and the rule inconsistent-title tells.',
  ),
  'file-extension': leaveOut('It expects the suffixes of Markdown.'),
  'maximum-line-length': leaveOut('It leaves out long lines by the markup of Markdown.'),
  'no-consecutive-blank-lines': leaveOut('It takes the lines of a directive before its body for blank ones.'),
  'table-pipes': leaveOut(bytes),
  'unordered-list-marker-style': leaveOut(bytes),
};
