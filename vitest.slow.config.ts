import { defineConfig } from 'vitest/config';

// What is slower than `pnpm test` may be: whole clones, long fuzzing, real Sphinx. `.ci/run` runs it after the tests.
// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: { include: ['src/**/*.slow.test.ts', 'test/**/*.slow.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
