import type { InitPart } from './init-part.ts';
import { changelog } from './parts/changelog.ts';
import { ci } from './parts/ci.ts';
import { contributing } from './parts/contributing.ts';
import { hook } from './parts/hook/hook.ts';
import { release } from './parts/release.ts';
import { settings } from './parts/settings.ts';
import { tasks } from './parts/tasks.ts';

/** What adopting Signpost adds to a project, in the order in which it is planned: the later ones see what the earlier write. */
export const initParts: readonly InitPart[] = [settings, hook, tasks, ci, changelog, release, contributing];
