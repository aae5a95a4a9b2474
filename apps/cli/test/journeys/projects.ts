import { createRepository, type Repository } from '@signpost/testkit';
import { expect } from 'vitest';
import { copyDemo } from '../copy-demo.ts';
import { copyMassgen, hasMassgen } from '../copy-massgen.ts';
import { runSignpost } from '../run-signpost.ts';

/** A project that somebody contributes to, and where a few things are in it. */
export interface JourneyProject {
  readonly name: 'the demo' | 'MassGen';
  readonly isThere: boolean;
  /** Where its backends are, their configurations, and its own modules. */
  readonly backends: string;
  readonly providers: string;
  readonly source: string;
  readonly configuration: string;
  readonly decisions: string;
  readonly designDoc: string;
  open(): Repository;
}

function openDemo(): Repository {
  const repository = createRepository(copyDemo().snapshot());
  repository.commit('chore: start');
  return repository;
}

/** Its maintainers adopted Signpost before: what was wrong then is in the baseline, and any new finding counts. */
function openMassgen(): Repository {
  const repository = copyMassgen();
  const { code, stderr } = runSignpost(repository.root, 'init', '--yes');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  repository.commit('chore: adopt Signpost');
  return repository;
}

const demo: JourneyProject = {
  name: 'the demo',
  isThere: true,
  backends: 'quorum/backends',
  providers: 'quorum/configs/providers',
  source: 'quorum',
  configuration: 'docs/source/reference/configuration.rst',
  decisions: 'docs/source/decisions/0002-stream-over-server-sent-events.rst',
  designDoc: 'docs/dev_notes/streaming_answers_design.md',
  open: openDemo,
};

const massgen: JourneyProject = {
  name: 'MassGen',
  isThere: hasMassgen,
  backends: 'massgen/backend',
  providers: 'massgen/configs/providers',
  source: 'massgen',
  configuration: 'docs/source/reference/yaml_schema.rst',
  decisions: 'docs/source/decisions/0004-stream-over-server-sent-events.md',
  designDoc: 'docs/dev_notes/streaming_answers_design.md',
  open: openMassgen,
};

/** Every journey is made in both. */
export const projects: readonly JourneyProject[] = [demo, massgen];

/** Milliseconds after which a journey is given up: each of its commands is a process of its own, on whatever machine. */
export const patience = 180_000;
