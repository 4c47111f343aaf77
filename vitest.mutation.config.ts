import { defineConfig } from 'vitest/config';

const conditions = ['@jalon/source'];
const room = process.env['ROOM'] ?? 'progress';

/**
 * The tests of one room of indicators, for the mutation runner: in one thread that loads what they share once, and a
 * property that fails is not made smaller, for nobody reads the example.
 */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [`packages/indicators/src/${room}/**/*.test.ts`],
    testTimeout: 60_000,
    isolate: false,
    setupFiles: ['test/firstFault.mjs'],
  },
});
