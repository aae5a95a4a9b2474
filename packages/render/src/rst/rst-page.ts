import type { ElementContent, Properties } from 'hast';
import type { DefinitionTerm, Node } from '@signpost/rst';
import type { PageSource } from '../page/page-source.ts';
import type { Renderer } from '../renderer.ts';
import type { RstFacts } from './rst-facts.ts';

/** Where nodes of reStructuredText are rendered: the renderer of their file, and what the file says of its names. */
export interface RstPage extends Renderer {
  readonly facts: RstFacts;
  /** The substitutions that are being rendered: one within itself is left as it is written. */
  readonly open: ReadonlySet<string>;
  /** The same page, within one more substitution; nothing where there are too many, each in the other or one after another. */
  within(name: string): RstPage | undefined;
  /** The same page, which asks another source. */
  asking(source: PageSource): RstPage;
  /** The id that a node gets of the target in front of it. */
  idsOf(node: Node): Properties;
  /** What was made of a node, with the ids of the targets in front of it. */
  withIds(node: Node, made: readonly ElementContent[]): ElementContent[];
  /** Whether ids of a target are given to what follows it. */
  isPropagated(ids: readonly string[]): boolean;
  /** The id of a term of a glossary. */
  termId(node: DefinitionTerm): string | undefined;
}
