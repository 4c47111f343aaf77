import type { Dossier } from '@jalon/core';
import { dossierFormat, parseDossier } from '@jalon/core/format';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declareLosses } from '../carriage/declareLosses.ts';
import { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
import { anyFormDossier } from './fixtures/anyFormDossier.ts';
import { judgeXlsForm } from './judgeXlsForm.ts';
import { xlsFormFormat } from './xlsFormFormat.ts';

async function through(dossier: Dossier) {
  const written = await xlsFormFormat.write?.(dossier as never);
  const [first, ...companions] = written?.files ?? [];
  const read = await xlsFormFormat.read?.(first?.bytes ?? '', { file: first?.name ?? '', companions });
  return { written, back: read?.value?.[0] as Dossier | undefined };
}

describe('a dossier through forms', () => {
  test('loses nothing that was not said', async () => {
    await fc.assert(
      fc.asyncProperty(anyFormDossier, async (dossier) => {
        const { written, back } = await through(dossier);
        expect(written?.losses).toEqual(declareLosses(dossier, xlsFormFormat.carries));
        expect(undeclaredLosses(dossier, back as Dossier, written?.losses ?? [])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('of what is marked as lossless loses nothing at all', async () => {
    await fc.assert(
      fc.asyncProperty(anyFormDossier, async (dossier) => {
        const pure: Dossier = {
          ...dossier,
          instruments: dossier.instruments.map(({ respondents: _, ...each }) => ({
            ...each,
            scales: each.scales
              .filter(({ options }) => options.length > 0)
              .map(({ source: __, ...scale }) => scale),
          })),
        };
        const { written, back } = await through(pure);
        expect(written?.losses).toEqual([]);
        expect(undeclaredLosses(pure, back as Dossier, [])).toEqual([]);
        expect(parseDossier(back).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('gives forms that the usual tools take', async () => {
    await fc.assert(
      fc.asyncProperty(anyFormDossier, async (dossier) => {
        const plain: Dossier = {
          ...dossier,
          instruments: dossier.instruments.map(({ extensions: _, ...each }) => ({
            ...each,
            scales: each.scales.map(({ extensions: __, ...scale }) => scale),
            items: each.items.map(({ extensions: ___, ...item }) => ({
              ...item,
              text: item.text === `$\{autre}` ? '' : item.text,
            })),
          })),
        };
        const written = await xlsFormFormat.write?.(plain as never);
        for (const { bytes } of written?.files ?? []) {
          const [judgement] = await judgeXlsForm(bytes);
          const faults = judgement?.issues.filter(
            ({ severity, code }) => severity === 'error' && code !== 'xlsform/unknown-reference',
          );
          expect(faults).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

test('a dossier without instruments has no form', async () => {
  const { written } = await through({
    ...(fc.sample(anyFormDossier, { numRuns: 1, seed: 1 })[0] as Dossier),
    instruments: [],
  });
  expect(written?.files).toEqual([]);
  expect(written?.issues.map(({ code }) => code)).toEqual(['xlsform/no-instrument']);
  expect(dossierFormat).toBeDefined();
});
