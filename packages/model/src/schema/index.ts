export { compactYaml } from './compact-json.ts';
export { type LocatedYaml, readLocatedYaml, readYaml } from './read-yaml.ts';
export {
  inspectedDocumentSchema,
  inspectionSchema,
  type InspectedDocument,
  type Inspection,
} from './inspection-schema.ts';
export { kindSchema } from './kind-schema.ts';
export { lintManifestSchema, remarkFileSchema, textlintFileSchema } from './lint-schema.ts';
export { areasSchema, presetSchema } from './preset-schema.ts';
export { questionsSchema } from './question-schema.ts';
export { scenarioSchema, type WrittenNeed, type WrittenScenario } from './scenario-schema.ts';
export { settingsSchema, type SettingsFile } from './settings-schema.ts';
export { treeSchema, type WrittenAnswer, type WrittenTree } from './tree-schema.ts';
export { type Wizard, wizardSchema } from './wizard-schema.ts';
