/** The directives that make something to put into running text; what others make stands where the definition is. */
export const inlineDirectives: ReadonlySet<string> = new Set(['image', 'replace', 'unicode', 'date', 'raw']);
