import type { Draft } from './draft.ts';

/** What a step works with: answers are filled in by `render`, places are resolved. */
export interface StepContext {
  readonly draft: Draft;
  /** The resolved path of the step's place. */
  readonly place: string;
  /** Names of the packages that a changeset is for. */
  readonly packages: readonly string[];
  /** Renders a template of the scenario's YAML; `locals` are variables of this template alone. */
  render(template: string, locals?: Readonly<Record<string, string>>): string;
  /** The ids of the questions whose answers a template of the scenario's YAML tells. */
  listAnswersTold(template: string): readonly string[];
  /** Renders a template of the scenario's `files/`. */
  renderFile(name: string): string;
  /** The text of the place's document; `missing-document` and `unsupported-format` are thrown. */
  readDocument(): string;
}

/** What a step changed, for the summary; nothing when everything was there. */
export interface StepResult {
  readonly path: string;
  readonly detail: string;
}
