import { createDossier } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { arbitraryDossier } from './fixtures/arbitraryDossier.ts';
import { judgeDhis2 } from './judgeDhis2.ts';
import { readDhis2 } from './readDhis2.ts';
import { writeDhis2 } from './writeDhis2.ts';

vi.setConfig({ testTimeout: 120_000 });

const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);

describe('a dossier written for DHIS2 and read again', () => {
  test.each(['json', 'xml'] as const)(
    'is the same up to what was declared as lost, values in %s',
    async (values) => {
      await fc.assert(
        fc.asyncProperty(arbitraryDossier, async (dossier) => {
          const { files, losses } = await writeDhis2(dossier, { values });
          const [first, ...companions] = files;
          const read = await readDhis2(first?.bytes ?? '', { file: 'metadata.json', companions });
          const [back] = read.value ?? [];
          expect(back && undeclaredLosses(dossier, back, losses)).toEqual([]);
        }),
        { numRuns: 400 },
      );
    },
  );

  test('a ratio that is too large in per cent is declared as lost', async () => {
    const dossier = createDossier({
      ...{ id: 'd', title: 'D' },
      indicators: [{ id: 'i', name: 'Part', unit: 'ratio', measures: [], targets: [] }],
      observations: [
        {
          ...{ id: 'o', indicator: 'i', value: 1.797693134862316e306, state: 'unreadable' as const },
          period: { start: '2024-01-01', end: '2024-01-31' },
        },
      ],
    });
    const { files, losses } = await writeDhis2(dossier);
    expect(losses).toMatchObject([{ kind: 'observation', id: 'o' }]);
    const [first, ...companions] = files;
    const { value } = await readDhis2(first?.bytes ?? '', { companions });
    expect(value?.[0]?.observations).toEqual([]);
  });

  test('is what DHIS2 takes, by our table, and the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (dossier) => {
        const { files } = await writeDhis2(dossier);
        for (const { bytes } of files) {
          const [judgement] = await judgeDhis2(bytes);
          expect(judgement?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
        const again = await writeDhis2(structuredClone(dossier));
        expect(again.files.map(textOf)).toEqual(files.map(textOf));
      }),
      { numRuns: 300 },
    );
  });
});
