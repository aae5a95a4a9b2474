import type { TxtNodeLocation, TxtNodeRange } from '@textlint/ast-node-types';

/** A node of TxtAST or of one of the plugin's own types, with the fields that TxtAST gives some of them. */
export interface TxtTree {
  readonly type: string;
  readonly raw: string;
  readonly range: TxtNodeRange;
  readonly loc: TxtNodeLocation;
  readonly children?: readonly TxtTree[];
  readonly value?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly label?: string;
  readonly identifier?: string;
  readonly referenceType?: 'shortcut' | 'full';
  readonly name?: string;
  readonly ordered?: boolean;
  readonly start?: number | null;
  readonly spread?: boolean;
}

/** What a node has besides its place. */
export type TxtFields = Omit<TxtTree, 'type' | 'raw' | 'range' | 'loc'>;
