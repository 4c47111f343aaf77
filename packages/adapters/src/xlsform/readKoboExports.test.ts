import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { stylesOf, xlsxOf } from '../workbook/fixtures/xlsxOf.ts';
import {
  anyHouseholds,
  asJson,
  asSheets,
  asTexts,
  asWideText,
  type Household,
  householdForm,
} from './fixtures/households.ts';
import type { ReadKoboSubmissionsOptions } from './kobo/KoboResponses.ts';
import { readKoboSubmissions } from './readKoboSubmissions.ts';
import { toSurveyAnswers } from './toSurveyAnswers.ts';
import { writeFormFile } from './write/writeFormFile.ts';
import type { XlsFormTable } from './write/XlsFormTable.ts';

type Export = Parameters<typeof readKoboSubmissions>[1];

const read = (answers: Export, options: ReadKoboSubmissionsOptions = {}, form = householdForm) =>
  readKoboSubmissions([{ source: form }], answers, options);
const inWorkbook = (tables: readonly XlsFormTable[]) => writeFormFile(tables, 'export', undefined);
const companionsOf = (files: ReturnType<typeof asTexts>) =>
  files.slice(1).map(({ name, text }) => ({ name, bytes: strToU8(text) }));
const homes: readonly Household[] = [
  { age: 41, warm: true, guests: [{ age: 7, ways: ['foot'], stays: [3, 5] }], places: ['war'] },
  { age: 30, warm: false, guests: [], places: [] },
  {
    age: 62,
    warm: true,
    guests: [
      { age: 20, ways: ['train'], stays: [] },
      { age: 22, ways: ['foot', 'train'], stays: [1] },
    ],
    places: [],
  },
];
const answersIn = async (answers: Export, options?: ReadKoboSubmissionsOptions) => {
  const { value, issues } = await read(answers, options);
  expect([issues, value?.orphans]).toEqual([[], []]);
  return value?.responses.map((response) => [response.id, response.answers]);
};

describe('rows of repeats', () => {
  test('stand in the submission that they belong to, in whichever shape they were exported', async () => {
    const wanted = [
      [
        'form.u-1',
        {
          age: 41,
          warm: true,
          guest: [{ 'age-2': 7, ways: ['foot'], stay: [{ days: 3 }, { days: 5 }] }],
          places_that_the_household_has_left: [{ why: 'war' }],
        },
      ],
      ['form.u-2', { age: 30, warm: false }],
      [
        'form.u-3',
        {
          age: 62,
          warm: true,
          guest: [
            { 'age-2': 20, ways: ['train'] },
            { 'age-2': 22, ways: ['foot', 'train'], stay: [{ days: 1 }] },
          ],
        },
      ],
    ];
    const texts = asTexts(homes);
    const archive = zipSync(Object.fromEntries(texts.map(({ name, text }) => [name, strToU8(text)])));
    expect(await answersIn(JSON.stringify(asJson(homes)))).toEqual(wanted);
    expect(await answersIn(await inWorkbook(asSheets(homes)))).toEqual(wanted);
    expect(await answersIn(await inWorkbook(asSheets(homes).toReversed()))).toEqual(wanted);
    expect(await answersIn(texts[0]?.text ?? '', { companions: companionsOf(texts) })).toEqual(wanted);
    expect(await answersIn(archive)).toEqual(wanted);
    expect(await answersIn(asWideText(homes))).toEqual(wanted);
  });

  test('within rows are computed one by one', async () => {
    const { value } = await read(await inWorkbook(asSheets(homes)));
    if (!value) throw new Error('nothing was read');
    const { responses } = toSurveyAnswers(value.instrument, value.responses, 'days');
    expect(responses.flatMap(({ answers }) => answers['days'] ?? [])).toEqual([3, 5, 1]);
  });

  test('are the same where labels stand instead of names', async () => {
    const words = new Map([
      ['age', 'Age'],
      ['warm', 'House/Is it warm?'],
      ['ways', 'House/Guests/How they come'],
      ['ways/foot', 'House/Guests/How they come/On foot'],
      ['ways/train', 'House/Guests/How they come/By train'],
      ['days', 'House/Guests/Stays/Days'],
      ['why', 'Places/Why?'],
      ['foot', 'On foot'],
      ['train', 'By train'],
      ['foot train', 'On foot By train'],
    ]);
    const labelled = asSheets(homes).map(({ name, rows }) => ({
      name,
      rows: rows.map((row, at) =>
        row.map((text, column) => {
          if (at > 0 && rows[0]?.[column] === 'warm') return text === '1' ? 'Yes' : 'No';
          return words.get(text) ?? text;
        }),
      ),
    }));
    expect(await answersIn(await inWorkbook(labelled))).toEqual(
      await answersIn(JSON.stringify(asJson(homes))),
    );
  });

  test('are the same from JSON and from tables, whatever was answered', async () => {
    await fc.assert(
      fc.asyncProperty(anyHouseholds, async (households) => {
        const whole = await answersIn(JSON.stringify(asJson(households)));
        const texts = asTexts(households);
        expect(await answersIn(await inWorkbook(asSheets(households)))).toEqual(whole);
        expect(await answersIn(texts[0]?.text ?? '', { companions: companionsOf(texts) })).toEqual(whole);
        expect(await answersIn(asWideText(households))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test('follow the submission that they name where numbers were mixed up', async () => {
    const [main, guest, ...others] = asSheets(homes);
    if (!main || !guest) throw new Error('no sheets');
    const renumbered = {
      ...main,
      rows: main.rows.map((row, at) => (at === 0 ? row : row.with(4, String(4 - at)))),
    };
    const { value } = await read(await inWorkbook([renumbered, guest, ...others]));
    expect(value?.responses.map(({ answers }) => answers['guest'])).toEqual([
      [{ 'age-2': 7, ways: ['foot'], stay: [{ days: 3 }, { days: 5 }] }],
      undefined,
      [
        { 'age-2': 20, ways: ['train'] },
        { 'age-2': 22, ways: ['foot', 'train'], stay: [{ days: 1 }] },
      ],
    ]);
    expect(value?.orphans).toEqual([]);
  });

  test('whose submission is gone are kept apart and named', async () => {
    const [main, ...others] = asSheets(homes);
    if (!main) throw new Error('no sheets');
    const without = { ...main, rows: main.rows.filter((_, at) => at !== 3) };
    const { value, issues } = await read(await inWorkbook([without, ...others]), { file: 'homes.xlsx' });
    expect(value?.responses.map(({ id }) => id)).toEqual(['form.u-1', 'form.u-2']);
    expect(value?.orphans).toEqual([
      { repeat: 'guest', sheet: 'guest', row: 3, answers: { 'age-2': 20, ways: ['train'] } },
      {
        repeat: 'guest',
        sheet: 'guest',
        row: 4,
        answers: { 'age-2': 22, ways: ['foot', 'train'], stay: [{ days: 1 }] },
      },
    ]);
    expect(issues).toEqual([
      {
        code: 'xlsform/row-without-submission',
        severity: 'warning',
        params: { sheet: 'guest', count: 2, rows: '3, 4' },
        at: { in: 'sheet', file: 'homes.xlsx', sheet: 'guest', row: 3 },
      },
    ]);
  });

  test('of repeats that the form does not know stand within each other all the same, kept apart', async () => {
    const [main] = asSheets(homes);
    if (!main) throw new Error('no sheets');
    const cut = 'animals_that_were_kept_befor...';
    const strange = [
      {
        name: cut,
        rows: [
          ['kind', '_index', '_parent_table_name', '_parent_index'],
          ['goat', '1', 'Households', '2'],
        ],
      },
      {
        name: 'illness',
        rows: [
          ['sign', '_parent_table_name', '_parent_index'],
          ['cough', 'animals_that_were_kept_before', '1'],
        ],
      },
    ];
    const { value, issues } = await read(await inWorkbook([main, ...strange]));
    expect(value?.responses.map(({ answers }) => answers[cut])).toEqual([
      undefined,
      [{ illness: [{}] }],
      undefined,
    ]);
    expect(value?.responses[1]?.extensions).toMatchObject({
      xlsform: {
        unknown: [
          { field: 'kind', value: 'goat' },
          { field: 'sign', value: 'cough' },
        ],
      },
    });
    expect(issues.map(({ code, params }) => [code, params['name']])).toEqual([
      ['xlsform/field-unknown', 'kind'],
      ['xlsform/field-unknown', 'sign'],
    ]);
  });

  test('within a repeat whose table is missing are not taken for those of a submission', async () => {
    const [main, , stay] = asSheets(homes).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.filter((_, at) => !/uuid/.test(sheet.rows[0]?.[at] ?? ''))),
    }));
    if (!main || !stay) throw new Error('no sheets');
    const { value } = await read(await inWorkbook([main, stay]));
    expect(value?.responses.some(({ answers }) => 'stay' in answers)).toBe(false);
    expect(value?.orphans.map(({ answers }) => answers)).toEqual([{ days: 3 }, { days: 5 }, { days: 1 }]);
  });

  test('without a submission stay out where the form asks for consent', async () => {
    const asks = householdForm.replace(
      '| integer               | age   | Age ',
      '| select_one yn | consent | Do you agree? |\n|  | integer | age | Age',
    );
    const guests = asSheets(homes).slice(1, 2);
    const { value, issues } = await read(await inWorkbook(guests), {}, asks);
    expect([value?.responses, value?.orphans]).toEqual([[], []]);
    expect(issues.map(({ code, params }) => [code, params['count']])).toEqual([
      ['xlsform/row-without-consent', 3],
    ]);
  });

  test('that name one another as parents harm nothing', async () => {
    const circle = [
      {
        name: 'Households',
        rows: [
          ['age', '_index'],
          ['41', '1'],
        ],
      },
      {
        name: 'guest',
        rows: [
          ['age', '_index', '_parent_table_name', '_parent_index'],
          ['7', '1', 'stay', '1'],
        ],
      },
      {
        name: 'stay',
        rows: [
          ['days', '_index', '_parent_table_name', '_parent_index'],
          ['3', '1', 'guest', '1'],
        ],
      },
    ];
    const { value } = await read(await inWorkbook(circle));
    expect(value?.responses.map(({ answers }) => answers)).toEqual([{ age: 41 }]);
    expect(value?.orphans.map(({ repeat, answers }) => [repeat, answers])).toEqual([
      ['guest', { 'age-2': 7 }],
      ['stay', { days: 3 }],
    ]);
  });
});

describe('tables of an export', () => {
  test('may hold numbers, days and formulas in their cells', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      ['today', 'one', 'age', '_uuid'].map(cell).join(''),
      `<c s="1"><v>45363</v></c><c><v>1</v></c><c><v>7.5</v></c>${cell('u-1')}`,
      `<c s="1"><v>45364</v></c><c><v>2</v></c><c><f>1+1</f></c>${cell('u-2')}`,
    ];
    const sheet = `<sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData>`;
    const form =
      '| survey |\n| | type | name | label |\n| | today | today | |\n| | select_one l | one | One |\n| | decimal | age | Age |\n| choices |\n| | list_name | name | label |\n| | l | 1 | Bus |\n| | l | 2 | Train |';
    const styles = { 'xl/styles.xml': stylesOf(['yyyy-mm-dd']) };
    const { value, issues } = await read(xlsxOf(sheet, styles), {}, form);
    expect(value?.responses.map(({ answeredOn, answers }) => [answeredOn, answers])).toEqual([
      ['2024-03-12', { one: '1', age: 7.5 }],
      ['2024-03-13', { one: '2' }],
    ]);
    expect(issues.map(({ code, at }) => [code, at && 'cell' in at && at.cell])).toEqual([
      ['xlsform/formula-without-result', 'C3'],
    ]);
  });

  test('that are neither submissions nor rows of a repeat are named', async () => {
    const notes = {
      name: 'Remarks',
      rows: [
        ['who', 'what'],
        ['Ann', 'checked'],
      ],
    };
    const { value, issues } = await read(await inWorkbook([notes, ...asSheets(homes)]));
    expect(value?.responses.length).toBe(3);
    expect(issues.map(({ code, at }) => [code, at && 'sheet' in at && at.sheet])).toEqual([
      ['xlsform/sheet-left', 'Remarks'],
    ]);
  });

  test('may have a row of hashtags below their headers, and answers that read like headers', async () => {
    const { value } = await read(
      'age,why,_uuid\n#age,,#meta+id\n41,type,u-1\n',
      {},
      '| survey |\n| | type | name | label |\n| | integer | age | Age |\n| | text | why | Why? |',
    );
    expect(value?.responses.map(({ answers }) => answers)).toEqual([{ age: 41, why: 'type' }]);
  });

  test('may have one header for several questions, which stand in their order', async () => {
    const form =
      '| survey |\n| | type | name | label |\n| | text | a | Colour |\n| | text | a_other | Which one? |\n| | text | b | Form |\n| | text | b_other | Which one? |';
    const { value } = await read('Colour,Which one?,Form,Which one?\nother,ochre,other,oval\n', {}, form);
    expect(value?.responses[0]?.answers).toEqual({
      a: 'other',
      a_other: 'ochre',
      b: 'other',
      b_other: 'oval',
    });
    const more = await read('Colour,Colour\nred,blue\n', {}, form);
    expect(more.value?.responses[0]).toMatchObject({
      answers: { a: 'red' },
      extensions: { xlsform: { unknown: [{ field: 'Colour (2)', value: 'blue' }] } },
    });
  });
});
