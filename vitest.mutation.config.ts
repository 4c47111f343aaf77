import { defineConfig } from 'vitest/config';

const conditions = ['@jalon/source'];
const room = process.env['ROOM'] ?? 'progress';

/** The tests of one room of indicators, for the mutation runner. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: [`packages/indicators/src/${room}/**/*.test.ts`], testTimeout: 60_000 },
});
