/** Why a text does not parse, and where. */
export interface Fault {
  readonly why: string;
  readonly offset: number;
}
