export { type LocatedYaml, readLocatedYaml, readYaml } from './read-yaml.ts';
export { scenarioSchema } from './scenario-schema.ts';
export { settingsSchema, type SettingsFile } from './settings-schema.ts';
