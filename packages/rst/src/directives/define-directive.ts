import type { DirectiveDefinition, OptionDefinition, OptionType } from './directive-definition.ts';

/** Makes a definition of what differs from a directive that has a parsed body and nothing else. */
export function defineDirective(
  canonical: string,
  definition: Partial<Omit<DirectiveDefinition, 'canonical'>> = {},
): DirectiveDefinition {
  return {
    canonical,
    shape: 'blocks',
    required: 0,
    optional: 0,
    spaced: false,
    argument: 'text',
    options: defineOptions({}),
    body: 'parsed',
    content: 'optional',
    ...definition,
  };
}

/** Makes option definitions of value types, with the options that nearly all directives have. */
export function defineOptions(
  types: Readonly<Record<string, OptionType | OptionDefinition>>,
  common = true,
): Record<string, OptionDefinition> {
  const options: Record<string, OptionDefinition> = common
    ? { class: { type: 'class', kind: 'class' }, name: { type: 'any', kind: 'name' } }
    : {};
  for (const [name, type] of Object.entries(types)) {
    options[name] = typeof type === 'object' && 'type' in type ? type : { type };
  }
  return options;
}
