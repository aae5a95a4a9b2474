import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { settingsSchema } from '@signpost/model/schema';
import type { GeneratedFile } from './generated-file.ts';

function replaceMarked(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`markers of ${name} are missing`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n${text.slice(to)}`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableRow(header) + tableRow(header.map(() => '---')) + rows.map(tableRow).join('');
}

async function renderRules(): Promise<string> {
  const { rules } = await import('@signpost/checker/rules');
  const { rules: ofChangelog } = await import('@signpost/changelog/rules');
  const { createFormRules, createMissingRequiredDoc } = await import('@signpost/templates/rules');
  const noFiles = { listFiles: () => [], readText: () => undefined };
  const all = [
    ...rules.map((rule) => ({ home: 'checker', rule })),
    ...ofChangelog.map((rule) => ({ home: 'changelog', rule })),
    ...createFormRules(noFiles).map((rule) => ({ home: 'templates', rule })),
    { home: 'templates', rule: createMissingRequiredDoc([]) },
  ];
  const rows = all.map(({ home, rule }) => [
    `<a id="${rule.id}"></a>[${rule.id}](../../packages/${home}/src/rules/${rule.id}/rule.md)`,
    rule.group,
    rule.severity,
    rule.fixable ? 'yes' : '',
    rule.summary,
  ]);
  return table(['Rule', 'Group', 'Severity', 'Fix', 'What it finds'], rows);
}

async function renderScenarios(): Promise<string> {
  const { loadModel, renderProjection } = await import('@signpost/templates');
  return renderProjection('scenario-table', loadModel());
}

async function renderKinds(): Promise<string> {
  const { loadModel, renderKindTable } = await import('@signpost/templates');
  const models = (['sphinx', 'markdown'] as const).map((preset) =>
    loadModel({ root: '', listFiles: () => [], readFile: () => ({ kind: 'missing' }), preset }),
  );
  const layouts = models.map(({ preset, places }) => ({ title: preset.title, places }));
  return renderKindTable(loadModel().kinds.values(), layouts);
}

async function renderCommands(): Promise<string> {
  const { commandNames, loadCommand, renderCommandHelp } = await import('@signpost/cli');
  const parts = await Promise.all(
    commandNames.map(async (name) => {
      const command = await loadCommand(name);
      return command === undefined
        ? ''
        : `## signpost ${name}\n\n\`\`\`text\n${renderCommandHelp(name, command)}\`\`\`\n`;
    }),
  );
  return parts.join('\n');
}

interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

function describeType({ type, enum: choices, items }: SchemaNode): string {
  if (choices !== undefined) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (type === 'array') return items?.type === undefined ? 'list' : `list of ${items.type}s`;
  return type === 'object' ? 'map' : (type ?? '');
}

function configurationRows(node: SchemaNode, prefix: string): string[][] {
  return Object.entries(node.properties ?? {}).flatMap(([key, member]) => {
    const name = `${prefix}${key}`;
    const inner = configurationRows(member, `${name}.`);
    return inner.length > 0 ? inner : [[`\`${name}\``, describeType(member), member.description ?? '']];
  });
}

function renderConfiguration(): string {
  const schema: SchemaNode = JSON.parse(JSON.stringify(toJsonSchema(settingsSchema, { errorMode: 'ignore' })));
  return table(['Key', 'Value', 'Meaning'], configurationRows(schema, ''));
}

/** What stands between the markers of one page, by the name of the markers. */
type Parts = Readonly<Record<string, () => string | Promise<string>>>;

const pages: Readonly<Record<string, Parts>> = {
  'docs/reference/rules.md': { rules: renderRules },
  'docs/reference/commands.md': { commands: renderCommands },
  'docs/reference/scenarios.md': { scenarios: renderScenarios, kinds: renderKinds },
  'docs/reference/configuration.md': { configuration: renderConfiguration },
};

/** Tables and help texts inside hand-written pages, between markers. */
export function generateReference(root: string): Promise<readonly GeneratedFile[]> {
  return Promise.all(
    Object.entries(pages).map(async ([path, parts]) => {
      let content = readFileSync(join(root, path), 'utf8');
      for (const [name, render] of Object.entries(parts)) content = replaceMarked(content, name, await render());
      return { path, content };
    }),
  );
}
