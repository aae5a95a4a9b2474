import { findNearestMatch } from '@signpost/model';

/** The section of a name, case ignored. */
export function findSection(name: string, sections: readonly string[]): string | undefined {
  return sections.find((section) => section.toLowerCase() === name.trim().toLowerCase());
}

/** The section that an unknown name most likely means: a near one, or one that starts with it. */
export function guessSection(name: string, sections: readonly string[]): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return undefined;
  // "Add" and "Fix", the likeliest mistakes, are too short to be near anything.
  return findNearestMatch(wanted, sections) ?? sections.find((section) => section.toLowerCase().startsWith(wanted));
}
