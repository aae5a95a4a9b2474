const inlineStart = /[\])`]\{[^{}\n\r#]{0,200}#/;

/** Whether a text may hold attributes with an id after inline markup. */
export function mayNameInline(text: string): boolean {
  return text.includes('{') && inlineStart.test(text);
}
