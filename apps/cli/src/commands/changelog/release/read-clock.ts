function padNumber(value: number): string {
  return String(value).padStart(2, '0');
}

/** The local date, as a changelog writes it. */
export function readToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${padNumber(now.getMonth() + 1)}-${padNumber(now.getDate())}`;
}

/** The time in UTC as fourteen digits: what a later snapshot is told from an earlier one by. */
export function readStamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14);
}
