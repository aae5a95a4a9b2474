const templateFolder = /(?:^|\/)_templates\//;
const ownFile = /(?:^|\/)\.signpost\/(?:scenarios|kinds)\/[^/]+\/files\//;
const templateName = /(?:^|[-_./])template\.(?:md|markdown|rst)$/i;
const forgeTemplate = /(?:^|\/)\.(?:github|gitlab)\/[^.]*template/i;

/**
 * Whether a document is copied before it is used: its relative links are right where the copy will lie. It is one below
 * `_templates/`, by the name `…template.md`, among the files of a scenario or a kind of document, or as what a forge puts into a new issue or pull
 * request.
 */
export function isTemplate(path: string): boolean {
  return templateFolder.test(path) || ownFile.test(path) || templateName.test(path) || forgeTemplate.test(path);
}
