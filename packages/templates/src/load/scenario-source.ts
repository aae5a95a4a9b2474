/** The texts of one scenario's folder, not yet read as anything. */
export interface ScenarioSource {
  /** The folder's name, which the scenario's id must repeat. */
  readonly name: string;
  /** The path of `scenario.yaml`, as messages show it. */
  readonly path: string;
  readonly yaml: string;
  /** The texts in `files/` by path relative to it, with `/`. */
  readonly files: ReadonlyMap<string, string>;
}
