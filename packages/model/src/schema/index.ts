export { type LocatedYaml, readLocatedYaml, readYaml } from './read-yaml.ts';
export {
  inspectedDocumentSchema,
  inspectionSchema,
  type InspectedDocument,
  type Inspection,
} from './inspection-schema.ts';
export { scenarioSchema } from './scenario-schema.ts';
export { settingsSchema, type SettingsFile } from './settings-schema.ts';
