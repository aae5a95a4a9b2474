import type { EditStep } from './edit-step.ts';
import type { Answers, Predicate } from './predicate.ts';
import type { Place, PresetId } from './preset.ts';

/** How a question is answered: free text, a comma-separated list, one of `choices`, or yes/no. */
export type QuestionType = 'text' | 'list' | 'choice' | 'confirm';

/** Something that a scenario needs to know. Its id is the name of a template variable; its flag is the id in kebab-case. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly type: QuestionType;
  readonly required: boolean;
  /** A template over the questions before this one. */
  readonly default?: string;
  readonly choices?: readonly string[];
  /** A regular expression (flag `u`) that the whole answer, or each member of a list, must match. */
  readonly pattern?: string;
  /** What stands between the members of a list. Default: a comma. */
  readonly separator?: string;
  /** The most UTF-16 units of an answer, or of each member of a list. */
  readonly maxLength: number;
  /** What to say when the pattern does not match. */
  readonly message?: string;
  readonly example?: string;
  readonly when?: Predicate;
}

export type Need = 'must' | 'should' | 'may';

/** Whether a document is written before the code, to be discussed, or together with it. */
export type Phase = 'before' | 'with';

/** A document that a change of this kind owes. */
export interface DocumentNeed {
  /** The id of a kind of document. */
  readonly kind: string;
  readonly title: string;
  readonly need: Need;
  readonly place: string;
  readonly phase: Phase;
  /** Over answers and diff; without it the document is always owed. */
  readonly when?: Predicate;
  /** What the document is owed for, for the person who has to write it. */
  readonly why: string;
  /** Why it is not owed, where the condition does not hold. */
  readonly whyNot?: string;
}

/** One column that a row has something to say for. */
export interface Column {
  /** Spellings of the header, compared without case. */
  readonly header: readonly string[];
  readonly cell: string;
  /** The row is known and sorted by the first such column that the table has; a table needs one. */
  readonly key: boolean;
  readonly required: boolean;
}

interface StepBase {
  readonly place: string;
  readonly when?: Predicate;
  /** Left out, and told so, where its document or the place in it is not there. */
  readonly optional?: true;
}

/** Writes a new file into a place. */
export interface CreateStep extends StepBase {
  readonly kind: 'create';
  readonly name: string;
  readonly template: string;
}

/** Puts a row into the table of a document that has most of the columns. */
export interface InsertRowStep extends StepBase {
  readonly kind: 'insert-row';
  /** Headings, compared without case; the first that exists has the table in its section. Without any: the whole document. */
  readonly below: readonly string[];
  readonly columns: readonly Column[];
  /** The cell of a column that the scenario does not know; `column` is its header. */
  readonly otherwise: string;
}

/** Puts a section among the ones below a heading. */
export interface InsertSectionStep extends StepBase {
  readonly kind: 'insert-section';
  /** Headings, compared without case; the first that exists wins. Without any: the document's title. */
  readonly below: readonly string[];
  readonly template: string;
}

/** Lists a document in a table of contents. */
export interface ToctreeEntryStep extends StepBase {
  readonly kind: 'toctree-entry';
  readonly entry: string;
}

/** Writes a pending changelog entry in the format of Changesets. */
export interface ChangesetStep extends StepBase {
  readonly kind: 'changeset';
  readonly name: string;
  /** A template of `major`, `minor`, `patch`, or of `usual`: what the section asks for. */
  readonly bump: string;
  readonly section: string;
  readonly title: string;
  readonly text: string;
  /** Sub-bullets, a line each; one that renders to nothing is left out. */
  readonly details: readonly string[];
  /** A template of names between commas. Without one: all packages that are released here. */
  readonly packages?: string;
}

/** Writes a document of a kind: the file from the kind's template, then what the kind says beside it. */
export interface WriteStep {
  readonly kind: 'write';
  /** The id of the kind of document. */
  readonly document: string;
  /** Templates of the kind's variables, by name; `title` always. */
  readonly with: Readonly<Record<string, string>>;
  /** Of a kind that is counted: the number after the last, or one that is open until it is merged. */
  readonly number: 'next' | 'draft';
  readonly when?: Predicate;
}

/** A step that changes one file. */
export type FileStep = CreateStep | InsertRowStep | InsertSectionStep | ToctreeEntryStep | ChangesetStep | EditStep;

export type Step = FileStep | WriteStep;

/** What a contributor might say or do, with the answers that follow from it. */
export interface ScenarioExample {
  readonly says: string;
  readonly answers: Answers;
}

/** A kind of change: how it shows, what to ask, which documents it owes, and the steps that write them. */
export interface Scenario {
  readonly id: string;
  /** What the contributor says: "I'm adding a new backend". */
  readonly says: string;
  readonly summary: string;
  /** What to know beyond the list of documents: "That's it.", or in which order to go. */
  readonly closing?: string;
  readonly presets: readonly PresetId[];
  /** Whether it writes documents whatever the change is: then it is no kind of change. */
  readonly standalone: boolean;
  /** How a diff shows that it belongs to the scenario; one without this has to be declared. */
  readonly recognise?: Predicate;
  /** Scenarios that a diff does not show as well when it shows this one: the general ones that it is a case of. */
  readonly insteadOf: readonly string[];
  readonly questions: readonly Question[];
  /** Further template variables, each a template over the questions and the ones before it. */
  readonly derive: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly documents: readonly DocumentNeed[];
  readonly steps: readonly Step[];
  readonly examples: readonly ScenarioExample[];
}
