import { fromForm, patronFourParts, type ReportSchema, toForm } from '@jalon/report-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFilled } from './fixtures/anyFilled.ts';
import { everyKind } from './fixtures/everyKind.data.ts';
import { readReportForm } from './readReportForm.ts';
import { writeReportForm } from './writeReportForm.ts';

const asOf = '2025-03-15';
const lang = fc.constantFrom('fr', 'en');

const roundTrip = (schema: ReportSchema, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(
      lang.chain((each) => anyFilled(toForm(schema, { lang: each, asOf }))),
      async (filled) => {
        const { value: report } = fromForm(schema, filled);
        if (!report) throw new Error('no report');
        const bytes = await writeReportForm(toForm(schema, { lang: filled.lang, report }), { spareRows: 1 });
        const read = await readReportForm(bytes, schema);
        expect(read.value).toEqual(report);
        expect(read.issues).toEqual([]);
      },
    ),
    { numRuns },
  );

test('a report of every kind of item, written as a workbook and read without the report, is that report', async () => {
  await roundTrip(everyKind, 150);
}, 120_000);

test('so is a report to a patron in four parts', async () => {
  await roundTrip(patronFourParts, 150);
}, 120_000);
