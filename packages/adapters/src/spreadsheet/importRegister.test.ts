import { readFileSync } from 'node:fs';
import { formatIssue } from '@jalon/core';
import { parseEntity, parseRegister, serialiseRegister } from '@jalon/core/format';
import { createRegister } from '@jalon/core/register';
import { questionOf, surveyChange } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { importMessages } from './import/importMessages.ts';
import { importRegister } from './importRegister.ts';
import { instrumentOf } from './instrumentOf.ts';
import type { Reading, ReadingRow, ReadingTable } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

const sample = '05_fr_enquete_parents';
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const { summary, excluded } = JSON.parse(fixture(`${sample}.expected.json`).toString()).tables[0];
const reading = await readSpreadsheet(fixture(`${sample}.csv`), { file: `${sample}.csv` });
const empty = createRegister({ id: 'people', title: 'People' });
const { register, issues } = importRegister(empty, reading, { instrument: 'parents' });
const [answers] = reading.tables as readonly [ReadingTable];
const instrument = instrumentOf(answers, { id: 'parents', name: 'Enquête parents' });

describe('answers of parents, from the sheet to what the library computes of them', () => {
  test('the responses are those who consented, once per wave', () => {
    const count = (wave: string) => register.responses.filter((one) => one.wave === wave).length;
    expect([count('T0'), count('T1')]).toEqual([summary.nT0, summary.nT1]);
    expect(register.persons.map(({ id }) => id)).toEqual(['F01', 'F02', 'F03', 'F05', 'F06']);
    expect(excluded).toHaveLength(3);
    expect(JSON.stringify(register)).not.toMatch(/F04|TEST/);
  });

  test('the questionnaire has its questions, scales and rounds', () => {
    expect(parseEntity('instrument', instrument).issues).toEqual([]);
    expect(instrument.items.map(({ id, kind, scale }) => [id, kind, scale])).toEqual([
      ['age', 'number', undefined],
      ['q1', 'scale', 'agreement.4'],
      ['q2', 'scale', 'agreement.4'],
      ['q3', 'multiple-choice', 'answers-q3'],
      ['q4', 'number', undefined],
      ['comment', 'text', undefined],
    ]);
    expect(instrument.scales[0]?.options.map(({ code, label }) => [code, label])).toEqual([
      ['1', "Pas d'accord du tout"],
      ['2', "Pas vraiment d'accord"],
      ['3', "Plutôt d'accord"],
      ['4', "Tout à fait d'accord"],
    ]);
    expect(instrument.waves.map(({ id, answered, period }) => [id, answered, period.start])).toEqual([
      ['T0', 4, '2024-03-12'],
      ['T1', 4, '2024-09-20'],
    ]);
  });

  test.each(['q1', 'q2', 'q4'])('%s: means and paired change are those of the sheet', (id) => {
    const found = surveyChange(questionOf(instrument, id), register.responses, {
      before: 'T0',
      after: 'T1',
      profile: 'internal',
      means: true,
    });
    const told = summary[id];
    expect(found.before.mean).toBeCloseTo(told.meanT0, 3);
    expect(found.after.mean).toBeCloseTo(told.meanT1, 3);
    expect(found.meanChange).toBeCloseTo(told.meanChangePaired ?? told.pairedMeanChange, 3);
    if (id !== 'q1') return;
    const levels = (round: typeof found.before) =>
      Object.fromEntries((round.levels ?? []).map(({ level, count }) => [level, count]));
    expect([levels(found.before), levels(found.after)]).toEqual([told.T0, told.T1]);
    expect([found.value?.improved, found.value?.same, found.value?.worse]).toEqual([
      told.improved,
      told.stable,
      told.worsened,
    ]);
  });

  test('several choices are counted one by one', () => {
    const counts = (wave: string) => {
      const all = register.responses
        .filter((one) => one.wave === wave)
        .flatMap((one) => one.answers['q3'] ?? []);
      return Object.fromEntries(
        [...new Set(all)].map((item) => [item, all.filter((one) => one === item).length]),
      );
    };
    expect({ T0: counts('T0'), T1: counts('T1') }).toEqual(summary.q3Counts);
  });

  test('each consent is kept with the question that was asked', () => {
    expect(register.consents[0]).toEqual({
      id: 'consent.F01',
      person: 'F01',
      purpose: 'Acceptez-vous que vos réponses soient utilisées de façon anonyme ?',
      givenOn: '2024-03-12',
      givenBy: 'self',
    });
    expect(register.consents).toHaveLength(5);
  });

  test('a second import changes nothing, and the register is well-formed', () => {
    expect(issues).toEqual([]);
    expect(parseRegister(serialiseRegister(register)).issues).toEqual([]);
    const again = importRegister(register, reading, { instrument: 'parents' });
    expect([again.register === register, again.issues]).toEqual([true, []]);
  });
});

const tableOf = (
  kind: ReadingTable['kind'],
  columns: readonly string[],
  ...rows: readonly Partial<ReadingRow>[]
): Reading => ({
  file: 'liste.xlsx',
  tables: [
    {
      kind,
      sheet: 'Feuille',
      headerRows: [1],
      firstDataRow: 2,
      lastDataRow: 9,
      columns: Object.fromEntries(columns.map((field, at) => [String.fromCharCode(65 + at), field])),
      meta: {},
      rows: rows.map((row, at) => ({ row: at + 2, values: [], text: {}, ...row })),
      skipped: [],
    },
  ],
  ignoredSheets: [],
  issues: [],
});
const codes = (found: { readonly issues: readonly { readonly code: string }[] }) =>
  found.issues.map(({ code }) => code);
const day = (iso: string) => ({ start: iso, end: iso, grain: 'day' as const });

describe('importRegister lets nobody in who did not agree', () => {
  const asked = (answer: boolean | undefined) =>
    tableOf('survey-responses', ['respondent', 'consent', 'q1'], {
      code: 'F09',
      text: { respondent: 'F09', consent: '?' },
      values: [
        { field: 'consent', cell: 'B2', ...(answer === undefined ? { state: 'empty' } : { answer }) },
        { field: 'q1', cell: 'C2', value: 4 },
      ],
    });

  test('who refused, or did not say', () => {
    for (const [answer, code] of [
      [false, 'import/consent-refused'],
      [undefined, 'import/consent-unclear'],
    ] as const) {
      const found = importRegister(empty, asked(answer));
      expect(found.register).toBe(empty);
      expect(codes(found)).toEqual([code]);
    }
  });

  test('who withdrew, or was erased', () => {
    const purpose = 'x';
    const consents = [
      {
        id: 'c',
        person: 'F09',
        purpose,
        givenOn: '2024-01-01',
        givenBy: 'self',
        withdrawnOn: '2024-02-01',
      } as const,
    ];
    const withdrawn = { ...empty, persons: [{ id: 'F09' }], consents };
    expect(codes(importRegister(withdrawn, asked(true)))).toEqual(['import/consent-withdrawn']);
    const tombstones = [{ id: 'F09', erasedOn: '2024-01-01', reason: 'x', records: 1 }];
    const erased = importRegister({ ...empty, tombstones }, asked(true));
    expect([codes(erased), erased.register.responses]).toEqual([['import/person-erased'], []]);
  });
});

describe('importRegister keeps what is recorded', () => {
  const one = (q1: number, respondent = 'F01') =>
    tableOf('survey-responses', ['respondent', 'q1'], {
      text: respondent === '' ? {} : { respondent },
      values: [{ field: 'q1', cell: 'B2', value: q1 }],
    });

  test('answers that differ from those recorded are told, without the answers', () => {
    const first = importRegister(empty, one(3)).register;
    const second = importRegister(first, one(4));
    expect(second.register).toBe(first);
    expect(second.issues).toMatchObject([
      { code: 'import/response-differs', params: { row: 'F01', questions: 'q1' } },
    ]);
  });

  test('anonymous answers count as often as they stand there, and not again the next time', () => {
    const [table] = one(3, '').tables;
    const twice = {
      ...one(3, ''),
      tables: [
        {
          ...(table as ReadingTable),
          rows: [2, 3].map((row) => ({ row, values: table?.rows[0]?.values ?? [], text: {} })),
        },
      ],
    };
    const first = importRegister(empty, twice).register;
    expect(first.responses.map(({ id, person }) => [id, person])).toEqual([
      ['feuille', undefined],
      ['feuille-2', undefined],
    ]);
    expect(importRegister(first, twice).register).toBe(first);
  });

  test('names as hostile as they come are codes like others', () => {
    const found = importRegister(empty, one(3, '__proto__'));
    expect(parseRegister(serialiseRegister(found.register)).issues).toEqual([]);
    expect(importRegister(found.register, one(3, '__proto__')).register).toBe(found.register);
  });
});

describe('a list of people', () => {
  const person = (
    first: string,
    last: string,
    born?: string,
    days: readonly string[] = [],
  ): Partial<ReadingRow> => ({
    text: { 'first-name': first, 'last-name': last },
    values: [
      ...(born === undefined ? [] : [{ field: 'birth-date', cell: 'C2', period: day(born) }]),
      ...days.map((iso) => ({ field: 'attendance', cell: 'D2', answer: true, period: day(iso) })),
    ],
  });
  const list = (...rows: readonly Partial<ReadingRow>[]) =>
    tableOf('people', ['first-name', 'last-name'], ...rows);

  test('gets pseudonyms that say nothing of the name, and a contact per day', () => {
    const rows = [
      person('Zoé', 'Exemple', '2021-04-02', ['2024-09-03', '2024-09-10']),
      person('Ali', 'Exemple', '2020-01-01'),
    ];
    const { register: found } = importRegister(empty, list(...rows), { activity: 'atelier' });
    expect(found.persons.map(({ id, name, bornOn }) => [id, name, bornOn])).toEqual([
      ['person', 'Zoé Exemple', '2021-04-02'],
      ['person-2', 'Ali Exemple', '2020-01-01'],
    ]);
    expect(found.contacts).toEqual([
      { id: 'person.2024-09-03', person: 'person', date: '2024-09-03', about: 'atelier' },
      { id: 'person.2024-09-10', person: 'person', date: '2024-09-10', about: 'atelier' },
    ]);
    expect(importRegister(found, list(...rows), { activity: 'atelier' }).register).toBe(found);
    const other = importRegister(found, list(person('EXEMPLE', 'zoe', '2021-04-02')));
    expect([other.register === found, codes(other)]).toEqual([true, []]);
  });

  test('who is known by name alone is asked about, namesakes born on other days are two', () => {
    const first = importRegister(empty, list(person('Zoé', 'Exemple', '2021-04-02'))).register;
    expect(codes(importRegister(first, list(person('Zoé', 'Exemple'))))).toEqual(['import/person-by-name']);
    expect(importRegister(first, list(person('Zoé', 'Exemple', '2019-04-02'))).register.persons).toHaveLength(
      2,
    );
    expect(codes(importRegister(empty, list({})))).toEqual(['import/person-nameless']);
  });

  test('no issue names a person', () => {
    const first = importRegister(
      empty,
      list({ code: '7', ...person('Zoé', 'Exemple', '2021-04-02') }),
    ).register;
    const found = importRegister(first, list({ code: '7', ...person('Zoé', 'Autrement', '2021-04-03') }));
    expect(codes(found)).toEqual(['import/person-differs', 'import/person-differs']);
    for (const issue of found.issues)
      for (const lang of ['fr', 'en'] as const)
        expect(formatIssue(issue, lang, importMessages)).not.toMatch(/\{\w|Zo|Exemple|Autrement/);
  });
});
