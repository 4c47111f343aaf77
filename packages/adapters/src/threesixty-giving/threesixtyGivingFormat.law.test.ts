import { parsePortfolio } from '@jalon/core/format';
import { createPortfolio } from '@jalon/core/portfolio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { hasOfficialSchemas, officialFaults } from './fixtures/officialSchemas.ts';
import { portfolios } from './fixtures/portfolioArbitrary.ts';
import { judge360Giving } from './judge360Giving.ts';
import { threesixtyGivingFormat } from './threesixtyGivingFormat.ts';

const { read, write } = threesixtyGivingFormat;

describe('the law of the format', () => {
  test('a portfolio comes back equal to itself up to what was declared as lost', async () => {
    let withFile = 0;
    await fc.assert(
      fc.asyncProperty(portfolios, async (portfolio) => {
        const { files, losses } = await write(portfolio);
        const bytes = files[0]?.bytes;
        if (!bytes) {
          expect(undeclaredLosses(portfolio, createPortfolio({ id: 'x', title: 'x' }), losses)).toEqual([]);
          return;
        }
        withFile += 1;
        const { value, issues } = await read(bytes);
        const [back] = value ?? [];
        if (!back) throw new Error(JSON.stringify(issues));
        expect(undeclaredLosses(portfolio, back, losses)).toEqual([]);
        expect(
          parsePortfolio(JSON.parse(JSON.stringify(back))).issues.filter(
            ({ severity }) => severity === 'error',
          ),
        ).toEqual([]);
        expect((await write(portfolio)).files).toEqual(files);
      }),
      { numRuns: 400 },
    );
    expect(withFile).toBeGreaterThan(100);
  });

  test('what is written is valid by our own table, and by the official schemas where they are at hand', async () => {
    const faultsOf = hasOfficialSchemas ? officialFaults() : () => [];
    await fc.assert(
      fc.asyncProperty(portfolios, async (portfolio) => {
        const { files } = await write(portfolio);
        if (!files[0]) return;
        const [judgement] = await judge360Giving(files[0].bytes);
        expect(judgement?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(faultsOf(JSON.parse(new TextDecoder().decode(files[0].bytes)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
