// What a browser keeps for pages; it may refuse to, and then nothing is kept.

/** Keeps a text, as long as the tab is open or for ever. */
export function remember(kind: 'tab' | 'browser', name: string, value: string): void {
  try {
    (kind === 'tab' ? sessionStorage : localStorage).setItem(name, value);
  } catch {
    // it is asked for again
  }
}

/** What was kept under a name. */
export function recall(kind: 'tab' | 'browser', name: string): string | undefined {
  try {
    return (kind === 'tab' ? sessionStorage : localStorage).getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
