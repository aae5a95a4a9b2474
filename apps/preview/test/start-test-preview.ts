import { createRepository, type Repository } from '@signpost/testkit';
import type { Preview, PreviewOptions } from '../src/preview-options.ts';
import { startPreview } from '../src/start-preview.ts';
import { onTestFinished } from 'vitest';

/** A preview of a repository with these files, on a free port; it ends with the test. */
export interface TestPreview extends Preview {
  readonly repository: Repository;
  readonly said: readonly string[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
}

export async function startTestPreview(
  files: Readonly<Record<string, string>>,
  options: Partial<PreviewOptions> = {},
): Promise<TestPreview> {
  const repository = createRepository(files);
  const said: string[] = [];
  const preview = await startPreview({
    folder: repository.root,
    port: 0,
    host: '127.0.0.1',
    allowsRawHtml: false,
    allowsRemoteImages: false,
    services: {
      check: () => Promise.resolve([]),
      listTodo: () => Promise.resolve([]),
      openEditor: () => false,
    },
    log: (line) => said.push(line),
    ...options,
  });
  onTestFinished(() => preview.close());
  const origin = `http://127.0.0.1:${preview.port}`;
  return {
    ...preview,
    repository,
    said,
    get: (path, headers = {}) => fetch(origin + path, { headers, redirect: 'manual' }),
  };
}
