import { defineConfig } from 'vitest/config';

const conditions = ['@jalon/source'];
const packages = ['core', 'indicators', 'report-schema', 'adapters', 'cli'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    reporters: ['default', './scripts/summary-reporter.mjs'],
    projects: [
      ...packages.map((name) => ({
        extends: true as const,
        // laws try many inputs; a machine that does other things at once is no fault of theirs
        test: { name, root: `./packages/${name}`, include: ['src/**/*.test.ts'], testTimeout: 30_000 },
      })),
      {
        extends: true,
        test: { name: 'repository', root: './test', include: ['**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'examples', root: './examples', include: ['*.test.ts'], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'conformance', root: './conformance', include: ['**/*.test.ts'] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/index.ts', '**/*.data.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90, functions: 95, statements: 95 },
    },
  },
});
