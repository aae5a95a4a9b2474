import { readdirSync } from 'node:fs';
import { readErrorCode } from './attempt.ts';

/** The names in a folder that may not exist, or may vanish at any moment. Throws other system errors. */
export function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
