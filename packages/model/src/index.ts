export { assertNever } from './assert-never.ts';
export type { Diagnostic, Finding, Fix, Related, Severity, TextEdit } from './diagnostic.ts';
export type {
  Anchor,
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
export { indexLines, type LineIndex } from './line-index.ts';
export { findNearestMatch } from './nearest-match.ts';
export { type Answer, type Answers, isMet, listAnswersOf, type Predicate } from './predicate.ts';
export type {
  CommittedMove,
  Dialect,
  DocsRoot,
  DuplicateLabel,
  FileTree,
  LabelTarget,
  Link,
  ObjectTarget,
  Outcome,
  Project,
  UnreadableFile,
  WrongForm,
} from './project.ts';
export { defineRule, type Report, type Rule, type RuleGroup } from './rule.ts';
export type {
  ChangesetStep,
  Column,
  CreateStep,
  DocumentNeed,
  InsertRowStep,
  InsertSectionStep,
  Need,
  Place,
  Preset,
  Question,
  QuestionType,
  Recognition,
  Scenario,
  Step,
  ToctreeEntryStep,
} from './scenario.ts';
export { shorten } from './shorten.ts';
export type { Point, Span } from './span.ts';
export { UsageError, type UsageLocation } from './usage-error.ts';
