// `pnpm mutate progress`: how many small faults in one room of indicators its tests find. The incremental file is kept
// beside the report, so that a second run tries what changed alone.
const room = process.env['ROOM'] ?? 'progress';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    `packages/indicators/src/${room}/**/*.ts`,
    '!**/*.test.ts',
    '!**/fixtures/**',
    '!**/*.data.ts',
    '!**/*Words.ts',
    '!**/*Messages.ts',
    '!**/index.ts',
  ],
  ignorePatterns: [
    'docs',
    'examples',
    'reports',
    '.stryker-tmp',
    'bench',
    'out',
    '**/dist',
    '.tsc',
    'coverage',
    'packages/adapters',
    'packages/cli',
    'packages/report-schema',
  ],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: `reports/mutation/${room.replaceAll('/', '-')}.json` },
  incremental: true,
  incrementalFile: `reports/mutation/${room.replaceAll('/', '-')}.incremental.json`,
  tempDirName: `.stryker-tmp/${room.replaceAll('/', '-')}`,
  concurrency: Number(process.env['WORKERS'] ?? 2),
  timeoutMS: 10_000,
  thresholds: { high: 90, low: 80, break: 80 },
};
