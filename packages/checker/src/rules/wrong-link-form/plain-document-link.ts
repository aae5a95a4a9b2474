import type { Finding, Link } from '@signpost/model';

const documentSuffix = /\.(?:rst|md|markdown)$/;

/** The role in the place of a link, as the document's format writes it; a text that says more than the name is kept. */
function spellRole({ document, reference }: Link, docname: string): string {
  const { text, target, kind } = reference;
  const hasOwnText = kind !== 'named' && text !== undefined && text !== '' && text !== target;
  const content = hasOwnText ? `${text} <${docname}>` : docname;
  return document.format === 'rst' ? `:doc:\`${content}\`` : `{doc}\`${content}\``;
}

/** What to say of a plain link that names a document, with the role in its place as the fix. */
export function describePlainDocumentLink(link: Link, docname: string, path: string): Omit<Finding, 'path' | 'range'> {
  const { document, reference } = link;
  const { start, end } = reference.span;
  const expected = `:doc:\`${docname}\``;
  const description = {
    message: `link to '${reference.target.replace(documentSuffix, '')}' should be ${expected}`,
    note:
      reference.kind === 'named'
        ? `it names the document ${path}; a named target of that spelling does not exist`
        : `it names the document ${path}; the site makes a link to a document only through :doc:`,
  };
  if (reference.kind === 'definition') return description;
  const role = spellRole(link, docname);
  const fix = { title: `write ${role}`, edits: [{ path: document.path, start, end, text: role }] };
  return role === expected ? { ...description, fix } : { ...description, hint: `write ${role}`, fix };
}
