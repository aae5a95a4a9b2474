import { renderReleaseWorkflow } from '@signpost/changelog';
import type { FileChange } from '@signpost/model';
import {
  chooseHooks,
  type Detected,
  type HookChoice,
  type InitPart,
  initParts,
  type InitProject,
  mergeChanges,
  type PartContext,
  type PartOutcome,
  planPart,
  withChanges,
} from '@signpost/templates';
import { version } from '../../version.ts';
import { openGuideFiller } from './fill-guide.ts';
import { planBaselinePart } from './plan-baseline-part.ts';
import type { PlannedPart } from './planned-part.ts';
import { baselineId, type WantedParts } from './read-parts.ts';

/** How a person decides; where nobody is asked, every part is taken as it is planned. */
export interface Decisions {
  /** Whether a part that would write is wanted. */
  readonly accept: (question: string, outcome: Extract<PartOutcome, { kind: 'write' }>) => Promise<boolean>;
  /** Who is to run the hooks where nobody does yet; nothing leaves the choice to us. */
  readonly chooseHooks: (detected: Detected) => Promise<HookChoice | undefined>;
}

/** All that `init` would do. */
export interface InitPlan {
  readonly parts: readonly PlannedPart[];
  readonly changes: readonly FileChange[];
  readonly hooksPath?: string;
}

interface Run {
  readonly project: InitProject;
  readonly wanted: WantedParts;
  readonly decisions: Decisions;
  readonly parts: PlannedPart[];
  changes: readonly FileChange[];
}

async function decide(run: Run, { id, title, question }: Omit<InitPart, 'plan'>, planned: PartOutcome): Promise<void> {
  const isWanted = planned.kind !== 'write' || (await run.decisions.accept(question, planned));
  if (isWanted && planned.kind === 'write') {
    run.changes = mergeChanges([...run.changes, ...planned.files.map(({ change }) => change)]);
  }
  run.parts.push({ id, title, outcome: isWanted ? planned : { kind: 'declined' } });
}

async function planOthers(run: Run, detected: Detected): Promise<void> {
  const fillDocument = await openGuideFiller(run.project.root);
  for (const part of initParts.filter(({ id }) => run.wanted.ids.has(id))) {
    const context: PartContext = {
      project: withChanges(run.project, run.changes),
      detected,
      version,
      isNamed: run.wanted.named.has(part.id),
      fillDocument,
      renderRelease: renderReleaseWorkflow,
    };
    await decide(run, part, planPart(part, context));
  }
}

async function decideHooks({ project, wanted, decisions }: Run, detected: Detected): Promise<Detected> {
  const choice =
    wanted.ids.has('hook') && project.git !== undefined ? await decisions.chooseHooks(detected) : undefined;
  return choice === undefined ? detected : { ...detected, hooks: chooseHooks(choice, detected.hooks) };
}

/** The baseline is for a project that begins: later it would hide what should be repaired. */
function wantsBaseline({ wanted, project }: Run): boolean {
  const isNew = project.readFile('signpost.yaml').kind === 'missing';
  return wanted.ids.has(baselineId) && (isNew || wanted.named.has(baselineId));
}

/** Plans every wanted part, each upon what those before it write. Nothing is written. */
export async function planParts(
  project: InitProject,
  detected: Detected,
  wanted: WantedParts,
  decisions: Decisions,
): Promise<InitPlan> {
  const run: Run = { project, wanted, decisions, parts: [], changes: [] };
  await planOthers(run, await decideHooks(run, detected));
  if (wantsBaseline(run)) {
    const question = 'Record what the check finds today, so that only new findings count?';
    const baseline = { id: baselineId, title: 'Baseline', question };
    await decide(run, baseline, await planBaselinePart(project.root, run.changes));
  }
  const hooksPath = run.parts.flatMap(({ outcome }) => (outcome.kind === 'write' ? (outcome.hooksPath ?? []) : []))[0];
  return { parts: run.parts, changes: run.changes, ...(hooksPath === undefined ? {} : { hooksPath }) };
}
