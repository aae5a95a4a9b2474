import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Imports a file of an installed package; the shape of what comes is the caller's to say. */
export async function importFrom<Module>(folder: string, path: string): Promise<Module> {
  return import(pathToFileURL(join(folder, path)).href);
}
