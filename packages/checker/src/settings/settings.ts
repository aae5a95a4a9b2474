import type { Dialect, FolderSettings, Rule, Severity } from '@signpost/model';
import type { SeriesSettings } from '@signpost/model/series';
import type { RuleSelection } from './select-rules.ts';

/** What one `signpost.yaml` says for the files at and below its folder. */
export interface ProjectSettings extends FolderSettings {
  readonly dialect: Dialect | undefined;
  /** Numbered records that it names; paths are relative to the root. */
  readonly series: readonly SeriesSettings[];
  /** Whether a suppression must say why. */
  readonly requiresReason: boolean;
  /** The severity of a rule in a document, as configured or its own. Takes a path relative to the root. */
  severityOf(rule: Pick<Rule, 'id' | 'group' | 'severity'>, path: string): Severity | 'off';
  /** Whether a document's own content is checked; every document can be linked to. Takes a path relative to the root. */
  isChecked(path: string): boolean;
  /** Whether `docs.exclude` names the path. */
  isExcluded(path: string): boolean;
}

/** Everything that a check was told, resolved. */
export interface Settings {
  readonly selection: RuleSelection;
  readonly maxWarnings: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The settings files from the outermost to the innermost, the root's (or its default) first. */
  readonly projects: readonly ProjectSettings[];
  /** The innermost settings for a path relative to the root. */
  projectOf(path: string): ProjectSettings;
  /** Whether the caller asked for the findings of a path. */
  isReported(path: string): boolean;
}
