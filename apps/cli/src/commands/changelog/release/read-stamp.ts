/** The time in UTC as fourteen digits: what a later snapshot is told from an earlier one by. */
export function readStamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14);
}
