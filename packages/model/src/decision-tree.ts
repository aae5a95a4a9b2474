import type { Answer, Predicate } from './predicate.ts';

/** Where an answer leads: to another question, to a scenario, or to the news that nothing is owed. */
export type TreeTarget =
  | { readonly kind: 'node'; readonly node: string }
  | { readonly kind: 'scenario'; readonly scenario: string }
  | { readonly kind: 'nothing'; readonly why: string };

/** One answer of a question of the tree. */
export interface TreeAnswer {
  readonly says: string;
  /** What helps to choose it, in a few words. */
  readonly help?: string;
  readonly target: TreeTarget;
  /** What the person has thereby told: answers to questions of the scenario that the path ends in. */
  readonly sets: Readonly<Record<string, Answer>>;
  /** Offered only when the answers given on the way meet this. */
  readonly when?: Predicate;
}

/** A question of the tree. */
export interface TreeNode {
  readonly ask: string;
  readonly help?: string;
  readonly answers: readonly TreeAnswer[];
}

/** The questions that lead from "I change something" to a scenario. */
export interface DecisionTree {
  readonly start: string;
  readonly nodes: Readonly<Record<string, TreeNode>>;
}
