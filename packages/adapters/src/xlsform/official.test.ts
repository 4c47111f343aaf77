import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sameJson } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { openExport } from './export/openExport.ts';
import { judgeXlsForm } from './judgeXlsForm.ts';
import { readKoboSubmissions } from './readKoboSubmissions.ts';
import { readXlsForm } from './readXlsForm.ts';
import { writeXlsForm } from './writeXlsForm.ts';
import { xlsFormFormat } from './xlsFormFormat.ts';

const folder = fileURLToPath(new URL('../../../../../shared/standards/xlsform/', import.meta.url));
const file = (name: string) => readFileSync(`${folder}${name}`);

/** The samples with the number of their questions and lists, counted by hand. */
const samples: readonly (readonly [string, number, number])[] = [
  ['tutorial.xls', 10, 3],
  ['choice_filter_test.xlsx', 3, 3],
  ['xlsform_spec_test.xlsx', 27, 2],
  ['widgets.csv', 21, 2],
  ['group.md', 3, 0],
  ['yes_or_no_question.md', 1, 1],
  ['kobo/sanitation_report/v1.json', 3, 1],
  ['kobo/selectone_to_multiple/v1_normal.json', 1, 0],
  ['kobo/selectone_to_multiple/v2_selectone.json', 1, 1],
  ['kobo/selectone_to_multiple/v3_selectmultiple.json', 1, 1],
];

// the samples of the standard are not part of the library
describe.skipIf(!existsSync(folder))(
  'the samples of the standard (needs ../shared/standards/xlsform)',
  () => {
    test.each(samples)('%s is read whole and passes', async (name, questions, lists) => {
      const { value, issues } = await readXlsForm(file(name), { file: name });
      expect(issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
      expect([value?.items.length, value?.scales.length]).toEqual([questions, lists]);
      expect((await judgeXlsForm(file(name)))[0]?.verdict).toBe('pass');
    });

    test.each(samples)('%s comes back equal from a workbook that passes', async (name) => {
      const { value } = await readXlsForm(file(name), { file: name });
      if (!value) throw new Error('nothing was read');
      const { files, losses, issues } = await writeXlsForm(value);
      expect([losses, issues]).toEqual([[], []]);
      const bytes = files[0]?.bytes ?? '';
      const back = await readXlsForm(bytes);
      expect(sameJson(back.value, value)).toBe(true);
      expect((await judgeXlsForm(bytes))[0]?.issues.filter(({ severity }) => severity === 'error')).toEqual(
        [],
      );
    });

    test('are recognised', () => {
      for (const [name] of samples) {
        const bytes = new Uint8Array(file(name));
        const head = new TextDecoder().decode(bytes.subarray(0, 65_536));
        expect([name, xlsFormFormat.recognise(head, { name, bytes }) > 0.5]).toEqual([name, true]);
      }
    });

    test('a workbook from before 2007 may hold answers', async () => {
      const { value, issues } = await openExport(new Uint8Array(file('tutorial.xls')), 'tutorial.xls');
      expect(issues).toEqual([]);
      expect(value?.map(({ name, headers, file }) => [name, headers[0], file])).toContainEqual([
        'survey',
        'tutorial notes',
        'tutorial.xls',
      ]);
    });

    test('a text became a choice and then several: what can follow does, the rest is kept', async () => {
      const versions = ['v1_normal', 'v2_selectone', 'v3_selectmultiple'].map((name) => ({
        source: file(`kobo/selectone_to_multiple/${name}.json`),
      }));
      const { value, issues } = await readKoboSubmissions(
        versions,
        file('kobo/selectone_to_multiple/submissions.json'),
        { instrument: 'opts-form' },
      );
      expect(value?.responses.map(({ answers }) => answers['q1'])).toEqual([
        undefined,
        undefined,
        ['opt1'],
        ['opt2'],
        ['opt1'],
        ['opt1'],
        ['opt1', 'opt2'],
        ['opt1', 'opt3'],
        ['opt2', 'opt3'],
      ]);
      expect(value?.responses[0]?.extensions).toEqual({
        xlsform: { version: 'v1_text1', readAs: 'v1_textq', unread: [{ item: 'q1', value: 'Response 1' }] },
      });
      expect(issues.map(({ code }) => code)).toEqual([
        'xlsform/misspelt-submissions',
        'xlsform/version-unknown',
        'xlsform/kind-changed',
        'xlsform/kind-changed',
      ]);
    });

    test('answers that hold labels instead of names are read by them', async () => {
      const source = file('kobo/sanitation_report/v1.json');
      const { value, issues } = await readKoboSubmissions([{ source }], source);
      expect(value?.responses.map(({ answers }) => answers['restaurant_rating'])).toEqual([
        'a',
        'c',
        'd',
        'b',
      ]);
      expect(value?.responses.every(({ answers }) => answers['report_date'] === undefined)).toBe(true);
      expect(issues.map(({ code, params }) => [code, params['count']])).toEqual([
        ['xlsform/answer-unreadable', 4],
      ]);
    });
  },
);
