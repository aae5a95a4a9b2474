import type { SettingsFile } from '@signpost/model/schema';
import { readText, type Workspace } from '@signpost/workspace';

const path = 'signpost.yaml';

/**
 * The project's `signpost.yaml`, `{}` where there is none; the schema and its libraries load only where there is one.
 * @throws UsageError `unreadable-file`, or `invalid-yaml` with line, column and the nearest known key.
 */
export async function readSettings(workspace: Workspace): Promise<SettingsFile> {
  const text = readText(workspace, path);
  if (text === undefined) return {};
  const { readYaml, settingsSchema } = await import('@signpost/model/schema');
  return readYaml(text, settingsSchema, path);
}
