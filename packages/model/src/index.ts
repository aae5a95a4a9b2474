export { assertNever } from './assert-never.ts';
export type { Change, ChangeCommit, ChangedFile, ChangedLines, ChangeNote } from './change.ts';
export type { DecisionTree, TreeAnswer, TreeNode, TreeTarget } from './decision-tree.ts';
export { type ChangelogSection, listSections } from './changelog-sections.ts';
export { classifyChangeset } from './changeset-path.ts';
export type { Diagnostic, Finding, Fix, Related, Severity, TextEdit } from './diagnostic.ts';
export type {
  Anchor,
  Block,
  BlockKind,
  CodeBlock,
  DeclaredObject,
  Directive,
  Document,
  DocumentFacts,
  DocumentFormat,
  Heading,
  Label,
  LocalDefinition,
  LocalKind,
  ParseProblem,
  Placeholder,
  Reference,
  ReferenceKind,
  SuppressedName,
  Suppression,
  PageField,
  Table,
  Toctree,
} from './document.ts';
export type { AppendValueStep, NavEntryStep, RegistryLineStep, SetValueStep, ValueTemplate } from './edit-step.ts';
export type { FileChange } from './file-change.ts';
export type { DocumentForm, DocumentKind, HeaderField, Occasion } from './kind.ts';
export { groupBy } from './group-by.ts';
export { isTemplate } from './is-template.ts';
export { indexLines, type LineIndex } from './line-index.ts';
export { findNearestMatch } from './nearest-match.ts';
export { compileLinePattern } from './pattern/compile-line-pattern.ts';
export type { PatternProblem } from './pattern/parse-pattern.ts';
export {
  type Answer,
  type Answers,
  type DiffPredicate,
  isMet,
  listLeavesOf,
  type PathSet,
  type PathStatus,
  type Predicate,
} from './predicate.ts';
export { type KindVariant, type Place, type Preset, type PresetId, presetIds, type TemplateFormat } from './preset.ts';
export type {
  CommittedMove,
  Dialect,
  DocsRoot,
  DuplicateLabel,
  FileTree,
  FolderSettings,
  LabelTarget,
  Link,
  ObjectTarget,
  Outcome,
  Project,
  UnreadableFile,
  WrongForm,
} from './project.ts';
export { defineRule, type Report, type Rule, type RuleFiles, type RuleGroup, type RuleSource } from './rule.ts';
export type {
  ChangesetStep,
  Column,
  CreateStep,
  DocumentNeed,
  FileStep,
  InsertRowStep,
  InsertSectionStep,
  Need,
  Phase,
  Question,
  QuestionType,
  Scenario,
  ScenarioExample,
  Step,
  ToctreeEntryStep,
  WriteStep,
} from './scenario.ts';
export { shorten } from './shorten.ts';
export type { Point, Span } from './span.ts';
export { applySplices, insertAt, type Splice } from './splice.ts';
export { lineEndOf, lineStartOf, nextLineOf, readLines } from './text-lines.ts';
export { UsageError, type UsageLocation } from './usage-error.ts';
