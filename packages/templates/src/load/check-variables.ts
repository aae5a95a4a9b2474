import type { Question } from '@signpost/model';
import type { LocatedYaml } from '@signpost/model/schema';
import { invalidScenario } from '../messages/invalid-scenario.ts';
import { checkTemplate, type VariableKinds } from '../template/check-template.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { VariableKind } from '../template/template.ts';

/** A path of keys into a YAML. */
export type Keys = readonly (string | number)[];

/** Says where in a YAML a value stands. */
export type Locate = LocatedYaml<unknown>['locate'];

/** What a question makes of its variable. */
export const kindOfAnswer: Readonly<Record<Question['type'], VariableKind>> = {
  text: 'text',
  choice: 'text',
  list: 'list',
  confirm: 'flag',
};

/**
 * Checks a template that stands in a YAML.
 * @throws UsageError `invalid-template`.
 */
export function checkInline(text: string, variables: VariableKinds, locate: Locate, keys: Keys): void {
  const location = locate(keys);
  checkTemplate(
    parseTemplate(text, () => location),
    variables,
  );
}

/**
 * Adds a variable to those that are known from here on.
 * @throws UsageError `invalid-scenario` for a second one of that name.
 */
export function declareVariable(
  variables: Map<string, VariableKind>,
  name: string,
  kind: VariableKind,
  location: ReturnType<Locate>,
): void {
  if (variables.has(name)) throw invalidScenario(`\`${name}\` is declared twice`, location);
  variables.set(name, kind);
}
