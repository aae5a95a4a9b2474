import { defineConfig } from 'vitest/config';

// Each package runs `vitest run --config ../../vitest.config.ts` in its own folder; vite takes that folder as the root.
// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.slow.test.ts'],
    // The command and git run as processes of their own: a worker for each core, none left idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
