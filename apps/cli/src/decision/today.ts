function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The local date, as records write it: `2026-11-25`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
