import {
  createDossier,
  type Dossier,
  formatNumber,
  type Indicator,
  type Lang,
  type Period,
} from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAddress } from '../workbook/cellAddress.ts';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { importReading } from './importReading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { gapLabels } from './trackingTable/trackingWords.ts';
import { fillCells } from './trackingTemplate/fixtures/fillCells.ts';
import { templateMapping } from './trackingTemplate/templateMapping.ts';
import { templateWords } from './trackingTemplate/templateWords.ts';
import { writeTrackingTemplate } from './writeTrackingTemplate.ts';

const periods: readonly Period[] = [
  { start: '2024-01-01', end: '2024-06-30' },
  { start: '2024-07-01', end: '2024-12-31' },
];

const dossier: Dossier = createDossier({
  id: 'asked',
  title: 'Asked',
  dimensions: [
    {
      id: 'sex',
      kind: 'sex',
      name: { fr: 'Sexe', en: 'Sex' },
      categories: [
        { code: 'f', label: { fr: 'Femmes', en: 'Women' } },
        { code: 'm', label: { fr: 'Hommes', en: 'Men' } },
      ],
    },
  ],
  indicators: [
    { id: 'visits', code: '1', name: 'Visits', unit: 'visites', dimensions: ['sex'] },
    { id: 'days', code: '2', name: 'Days', unit: 'jours' },
    { id: 'share', code: '3', name: 'Share', unit: 'ratio' },
  ].map((one): Indicator => ({ ...one, measures: [], targets: [] })),
});

/** The lines in their order below the header, each with what it is about. */
const lines = [
  { indicator: 'visits', unit: 'visites' },
  { indicator: 'visits', unit: 'visites', sex: 'f' },
  { indicator: 'visits', unit: 'visites', sex: 'm' },
  { indicator: 'days', unit: 'jours' },
  { indicator: 'share', unit: 'ratio' },
];

/** How a person types a number: as such, in the writing of their country, a share with its sign, roughly. */
const writings = ['number', 'text', 'rough'] as const;

const entry = fc.oneof(
  fc.record({ amount: fc.integer({ min: 0, max: 99_999 }), writing: fc.constantFrom(...writings) }),
  fc.constantFrom('not-available' as const, 'not-communicated' as const, 'not-applicable' as const),
  fc.constant(undefined),
);

type Entry = typeof entry extends fc.Arbitrary<infer E> ? E : never;

const amountOf = (amount: number, unit: string): number =>
  amount / (unit === 'ratio' ? 100_000 : unit === 'jours' ? 10 : 1);

function typedAs(given: NonNullable<Entry>, unit: string, lang: Lang): number | string {
  if (typeof given === 'string') return gapLabels[given][lang];
  const value = amountOf(given.amount, unit);
  if (given.writing === 'number') return value;
  const shown =
    unit === 'ratio'
      ? `${formatNumber(given.amount / 1000, lang, { decimals: 3 })}${lang === 'fr' ? ' ' : ''}%`
      : formatNumber(value, lang, { decimals: 3 });
  return given.writing === 'rough' ? `${lang === 'fr' ? 'env.' : 'approx.'} ${shown}` : shown;
}

test('what a person types into the template is what the dossier says afterwards', async () => {
  const sheetOf = fc.array(fc.array(entry, { minLength: 2, maxLength: 2 }), {
    minLength: lines.length,
    maxLength: lines.length,
  });
  await fc.assert(
    fc.asyncProperty(sheetOf, fc.constantFrom<Lang>('fr', 'en'), async (sheet, lang) => {
      // a first line without any number leaves the reader without a row of data to find
      const entries = sheet.map((line, n) =>
        n === 0 ? [{ amount: 7, writing: 'number' as const }, line[1]] : line,
      );
      const typed = new Map<string, number | string>();
      const wanted: unknown[] = [];
      for (const [n, { indicator, unit, sex }] of lines.entries())
        for (const [at, given] of (entries[n] ?? []).entries()) {
          if (given === undefined) continue;
          typed.set(cellAddress(6 + n, 6 + at), typedAs(given, unit, lang));
          wanted.push({
            indicator,
            end: periods[at]?.end,
            sex,
            approximate: typeof given === 'object' && given.writing === 'rough',
            ...(typeof given === 'string' ? { state: given } : { value: amountOf(given.amount, unit) }),
          });
        }
      const empty = await writeTrackingTemplate(dossier, { lang, asOf: '2024-01-15', periods });
      const filled = await fillCells(empty, templateWords(lang).sheet, Object.fromEntries(typed));
      const { value: workbook } = await readWorkbook(filled);
      const mapping = workbook && templateMapping(workbook);
      const imported = importReading(dossier, await readSpreadsheet(filled), mapping ? { mapping } : {});
      const said = imported.dossier.observations.map(
        ({ indicator, period, value, state, categories, approximate = false }) => ({
          indicator,
          end: period.end,
          sex: categories?.['sex'],
          approximate,
          ...(typeof value === 'number' ? { value: Number(value.toPrecision(12)) } : { state }),
        }),
      );
      const order = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      expect(said.sort(order)).toEqual(wanted.sort(order));
      expect(imported.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);
