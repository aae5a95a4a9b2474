import { flattenDeclaration } from './flatten-declaration.ts';

const nestedName = /(?:^|[^\w.$])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)$/;
const functionPointer =
  /^[^()]*\(\s*\*+\s*(?:(?:const|volatile|restrict)\s+)*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*(?:\[[^\]]*\]\s*)*\)/;

/** The name that a declaration ends with, before its value, its width or its size. */
function readLastName(text: string): string | undefined {
  const end = text.search(/[=[]|:(?!:)/);
  return nestedName.exec((end === -1 ? text : text.slice(0, end)).trimEnd())?.[1];
}

function readDeclarator(declaration: string): string | undefined {
  const pointer = functionPointer.exec(declaration)?.[1];
  if (pointer !== undefined) return pointer;
  const { text, isBalanced } = flattenDeclaration(declaration, false);
  if (!isBalanced) return undefined;
  const call = text.indexOf('()');
  // A function that returns a pointer to one has its name within the first brackets.
  if (/\(\)\s*\(\)/.test(text)) return undefined;
  return readLastName(call === -1 ? text : text.slice(0, call));
}

/** The name that a declaration of C declares, as far as its type says where to look; nothing where that is not certain. */
export function readCName(type: string, declaration: string): string | undefined {
  if (declaration.includes('@')) return undefined;
  switch (type) {
    case 'function':
    case 'member':
    case 'var':
    case 'type':
      return readDeclarator(declaration);
    case 'macro':
      return /^[A-Za-z_]\w*/.exec(declaration)?.[0];
    default: {
      const { text, isBalanced } = flattenDeclaration(declaration, false);
      return isBalanced ? readLastName(text) : undefined;
    }
  }
}
