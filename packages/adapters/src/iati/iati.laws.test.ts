import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { dossierArbitrary } from './fixtures/dossierArbitrary.ts';
import { publisher } from './fixtures/publisher.ts';
import { readIati } from './read/readIati.ts';
import { writeIati } from './write/writeIati.ts';

const runs = { numRuns: 300 };

describe('laws of the round trip through IATI', { timeout: 180_000 }, () => {
  test('nothing is lost but what was declared, whatever the dossier', async () => {
    await fc.assert(
      fc.asyncProperty(dossierArbitrary(), async (dossier) => {
        const { files, losses, issues } = writeIati([dossier], publisher);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const { value } = await readIati(files[0]?.bytes ?? '');
        expect(undeclaredLosses(dossier, value?.[0] as never, losses)).toEqual([]);
      }),
      runs,
    );
  });

  test('a dossier with nothing but what IATI carries comes back without any loss', async () => {
    await fc.assert(
      fc.asyncProperty(dossierArbitrary({ lossless: true }), async (dossier) => {
        const { files, losses } = writeIati([dossier], publisher);
        expect(losses).toEqual([]);
        const { value } = await readIati(files[0]?.bytes ?? '');
        expect(undeclaredLosses(dossier, value?.[0] as never, [])).toEqual([]);
      }),
      runs,
    );
  });

  test('the same dossier gives the same bytes', () => {
    fc.assert(
      fc.property(dossierArbitrary(), (dossier) => {
        const [first, second] = [
          writeIati([dossier], publisher),
          writeIati([structuredClone(dossier)], publisher),
        ];
        expect(second.files).toEqual(first.files);
      }),
      { numRuns: 30 },
    );
  });
});
