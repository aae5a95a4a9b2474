const limit = 60;

/** The start of a text for a message: at most 60 UTF-16 units with an ellipsis after them, no character cut in half. */
export function shorten(text: string): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
