import { toJsonSchema } from '@valibot/to-json-schema';
import * as schemas from '@signpost/model/schema';
import type { GeneratedFile } from './generated-file.ts';

function render(name: string, title: string, schema: Parameters<typeof toJsonSchema>[0]): GeneratedFile {
  const json = { ...toJsonSchema(schema, { errorMode: 'ignore' }), title };
  return { path: `packages/model/schemas/${name}.schema.json`, content: `${JSON.stringify(json, null, 2)}\n` };
}

/** JSON Schemas for editors, from the schemas that the program itself validates with. */
export function generateSchemas(): readonly GeneratedFile[] {
  return [
    render('inspection', 'signpost inspect --json', schemas.inspectionSchema),
    render('signpost', 'signpost.yaml', schemas.settingsSchema),
    render('scenario', 'scenario.yaml', schemas.scenarioSchema),
    render('areas', 'areas.yaml', schemas.areasSchema),
    render('kind', 'kind.yaml', schemas.kindSchema),
    render('preset', 'preset.yaml', schemas.presetSchema),
    render('questions', 'questions.yaml', schemas.questionsSchema),
    render('tree', 'tree.yaml', schemas.treeSchema),
    render('wizard', 'The decision tree for a page in a browser', schemas.wizardSchema),
  ];
}
