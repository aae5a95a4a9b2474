/** Words whose parentheses are no parameters. */
const attributeWords: ReadonlySet<string> = new Set([
  '__attribute__',
  '__declspec',
  '_Alignas',
  'alignas',
  'decltype',
  'explicit',
  'noexcept',
  'requires',
  'typeof',
]);
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
/** Longer than each of the words, so that looking at one bracket takes no longer for what is before it. */
const longestWord = 32;
const lastWord = /[\w$]+$/;

/** What a declaration says outside of all brackets, and where each bracket of it opened. */
export interface FlatDeclaration {
  /** The text without what stands in brackets; a pair of round ones after a name stays as `()`. */
  readonly text: string;
  /** False where brackets do not match: nothing of it can be trusted. */
  readonly isBalanced: boolean;
}

/** Whether a `<` opens arguments of a template: it follows a name, and is no operator. */
function opensTemplate(text: string, at: number, isTemplated: boolean): boolean {
  return isTemplated && text[at + 1] !== '<' && text[at + 1] !== '=' && text[at - 1] !== '<';
}

/** What is before a bracket, without the word that makes it part of an attribute; nothing where there is no such word. */
function dropAttribute(before: string): string | undefined {
  const word = lastWord.exec(before.slice(-longestWord).trimEnd())?.[0];
  return word !== undefined && attributeWords.has(word) ? before.trimEnd().slice(0, -word.length) : undefined;
}

/** Leaves out what stands in brackets of a C or (`isTemplated`) C++ declaration: one pass, whatever they hold. */
export function flattenDeclaration(declaration: string, isTemplated: boolean): FlatDeclaration {
  const stack: string[] = [];
  let text = '';
  for (let at = 0; at < declaration.length; at += 1) {
    const character = declaration[at] ?? '';
    if (stack.length > 0 && character === stack.at(-1)) {
      stack.pop();
      continue;
    }
    const closer = closing[character];
    const isOpening = closer !== undefined && (character !== '<' || opensTemplate(declaration, at, isTemplated));
    if (isOpening) {
      if (stack.length === 0 && character === '(') text = dropAttribute(text) ?? `${text}()`;
      else if (stack.length === 0 && character === '[' && declaration[at + 1] !== '[') text += '[]';
      stack.push(closer);
    } else if (stack.length === 0) text += character;
  }
  return { text, isBalanced: stack.length === 0 };
}
