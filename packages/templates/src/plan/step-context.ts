import type { ChangelogSection } from '@signpost/model';
import type { Draft } from './draft.ts';

/** What a step works with: answers are filled in by `render`, places are resolved. */
export interface StepContext {
  readonly draft: Draft;
  /** The resolved path of the step's place. */
  readonly place: string;
  /** Names of the packages that a changeset is for. */
  readonly packages: readonly string[];
  /** The sections of the changelog, with what each asks for. */
  readonly sections: readonly ChangelogSection[];
  /** Renders a template of the scenario's YAML; `locals` are variables of this template alone. */
  render(template: string, locals?: Readonly<Record<string, string>>): string;
  /** The ids of the questions whose answers a template of the scenario's YAML tells. */
  listAnswersTold(template: string): readonly string[];
  /** The name of a template of the scenario's `files/`, or of its twin in the language of the place's document. */
  chooseFile(name: string): string;
  /** Renders a template of the scenario's `files/` for the file with a path. */
  renderFile(name: string, path: string): string;
  /** The text of the place's document without its byte order mark; `missing-document` is thrown. */
  readDocument(): string;
  /** Writes what the place's document becomes; a byte order mark that it had stays. */
  writeDocument(text: string): void;
}

/** What a step changed, for the summary; nothing when everything was there. */
export interface StepResult {
  readonly path: string;
  readonly detail: string;
}
