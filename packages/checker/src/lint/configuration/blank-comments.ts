/** A string of JSON, a comment, or tabs, which YAML does not take everywhere. */
const stringOrBlank = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n\r]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|\t+/g;

/** JSON as people write it in configuration: its comments and tabs become spaces, every other place stays where it is. */
export function blankComments(text: string): string {
  return text.replaceAll(stringOrBlank, (found) =>
    found.startsWith('"') || found.startsWith("'") ? found : found.replaceAll(/[^\n\r]/g, ' '),
  );
}
