/** What a terminal or an editor would act on instead of showing it; JSON itself escapes only the first 32. */
const hidden = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON whose text is plain: the same value, with control and direction characters as escapes. */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    hidden,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
