import { flattenDeclaration } from './flatten-declaration.ts';

const nestedName = /(?:^|[^\w:~])(?:::)?(~?[A-Za-z_]\w*(?:::~?[A-Za-z_]\w*)*)$/;
const firstName = /^(?:::)?([A-Za-z_]\w*(?:::[A-Za-z_]\w*)*)/;
const modifiers = /^(?:(?:public|private|protected|class|struct|union|virtual|inline|static)\s+)+/;

function readLastName(text: string): string | undefined {
  const end = text.search(/[=[{]|(?<!:):(?!:)/);
  return nestedName.exec((end === -1 ? text : text.slice(0, end)).trimEnd())?.[1];
}

/** A declaration without what is before its own words: the parameters of its templates. */
function flatten(declaration: string): string | undefined {
  if (/\brequires\b|@|\.\.\./.test(declaration)) return undefined;
  const { text, isBalanced } = flattenDeclaration(declaration, true);
  return isBalanced ? text.replace(/^(?:template\s*)+/, '').trim() : undefined;
}

/** Whether brackets follow what a value does not: a pointer to a function has its name in them. */
function hasCall(text: string): boolean {
  const call = text.indexOf('()');
  const value = text.indexOf('=');
  return call !== -1 && (value === -1 || call < value);
}

const operatorWord = /\boperator\b/;

/** The name of an operator: its scope, the word, and its sign or the type that it makes. */
function readOperator(declaration: string): string | undefined {
  const at = declaration.search(operatorWord);
  const before = flatten(declaration.slice(0, at));
  const sign = /^operator(\s*\(\s*\)|[^(]+)\(/.exec(declaration.slice(at))?.[1]?.trim();
  if (before === undefined || sign === undefined || sign === '') return undefined;
  const scope = /(?:^|[^\w:])(?:::)?((?:[A-Za-z_]\w*::)*)$/.exec(before)?.[1] ?? '';
  return /^\w/.test(sign)
    ? `${scope}operator ${sign.replace(/\s+/g, ' ')}`
    : `${scope}operator${sign.replace(/\s+/g, '')}`;
}

/**
 * The name that a declaration of C++ declares, without parameters and arguments of templates; nothing where that is not certain:
 * constraints, packs, unnamed things, pointers to functions.
 */
export function readCppName(type: string, declaration: string): string | undefined {
  if (type === 'function' && operatorWord.test(declaration)) return readOperator(declaration);
  const text = flatten(declaration);
  if (text === undefined) return undefined;
  switch (type) {
    case 'function': {
      const call = text.indexOf('()');
      return call === -1 ? undefined : readLastName(text.slice(0, call));
    }
    case 'member':
    case 'var':
    case 'type':
      return hasCall(text) ? undefined : readLastName(text);
    case 'enumerator':
      return readLastName(text);
    default:
      if (declaration.includes('{')) return undefined;
      return firstName.exec(text.replace(modifiers, ''))?.[1];
  }
}

/** A name as a role writes it, without parameters and arguments of templates, to be compared with a declared one. */
export function simplifyCppName(written: string): string {
  if (operatorWord.test(written)) return readOperator(written) ?? readOperator(`${written}()`) ?? written;
  const { text } = flattenDeclaration(written, true);
  return text.replaceAll('()', '').trim().replace(/^::/, '');
}
