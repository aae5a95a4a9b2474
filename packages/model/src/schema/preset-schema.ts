import * as v from 'valibot';
import type { PathSet } from '../predicate.ts';
import { type Place, type Preset, presetIds } from '../preset.ts';
import { identifier, text, texts, variable } from './scalars.ts';

/** A place as YAML writes it. */
export const placeSchema: v.GenericSchema<unknown, Place> = v.strictObject({
  title: text,
  candidates: v.pipe(
    v.optional(texts, []),
    v.description('Globs of files or folders, relative to the root; the first that exists wins.'),
  ),
  default: v.pipe(text, v.description('Where it is created when no candidate exists.')),
});

/** Sets of paths that conditions name with `@`, by id: `areas.yaml`. */
export const areasSchema: v.GenericSchema<unknown, Readonly<Record<string, PathSet>>> = v.record(
  variable,
  v.strictObject({
    paths: v.pipe(texts, v.description('Globs of paths, relative to the root.')),
    except: v.pipe(v.optional(texts, []), v.description('Paths that do not count.')),
  }),
);

/** What a `preset.yaml` says. */
export const presetSchema: v.GenericSchema<unknown, Preset> = v.strictObject({
  id: v.picklist(presetIds),
  title: text,
  detect: v.pipe(v.optional(texts, []), v.description('A project with a file that one of these globs matches.')),
  format: v.pipe(v.picklist(['rst', 'md']), v.description('The language of new documents.')),
  places: v.record(variable, placeSchema),
  kinds: v.pipe(
    v.optional(v.record(identifier, v.strictObject({ place: v.optional(variable), name: v.optional(text) })), {}),
    v.description('What this layout says differently about a kind of document.'),
  ),
});
