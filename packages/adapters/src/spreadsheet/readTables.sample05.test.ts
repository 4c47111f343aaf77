import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadingRow } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

/** A score as the author of the sample writes it. */
interface ExpectedScore {
  readonly value: number | null;
  readonly missing?: string;
  readonly ratio?: readonly [number, number];
}

interface ExpectedRow {
  readonly row: number;
  readonly respondent: string;
  readonly wave: string;
  readonly at: string;
  readonly consent: boolean;
  readonly ageMonths: number;
  readonly q1: number | string;
  readonly q2: number | string;
  readonly q3: readonly string[];
  readonly q4: ExpectedScore;
  readonly comment: string | null;
  readonly warning?: string;
}

interface Expected {
  readonly encoding: string;
  readonly delimiter: string;
  readonly scale: Readonly<Record<string, number | string>>;
  readonly tables: readonly {
    readonly kind: string;
    readonly headerRows: readonly number[];
    readonly rows: readonly ExpectedRow[];
    readonly excluded: readonly { readonly row: number; readonly reason: string; readonly of?: number }[];
    readonly warnings: readonly string[];
  }[];
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const expected = JSON.parse(fixture('05_fr_enquete_parents.expected.json').toString()) as Expected;
const reading = await readSpreadsheet(new Uint8Array(fixture('05_fr_enquete_parents.csv')), {
  file: '05_fr_enquete_parents.csv',
});
const [table] = reading.tables;
const [wanted] = expected.tables;

/** Our states in the words of the sample's author. */
const missing: Readonly<Record<string, string>> = {
  'dont-know': 'dont_know',
  refused: 'no_answer',
  empty: 'empty',
};

/** A row of ours in the words of the sample's author. */
function rowAsExpected(row: ReadingRow): Omit<ExpectedRow, 'warning'> {
  const of = (field: string) => row.values.find((value) => value.field === field);
  const level = (field: string) => of(field)?.value ?? missing[of(field)?.state ?? ''] ?? 'nothing';
  const score = of('q4');
  return {
    row: row.row,
    respondent: row.text['respondent'] ?? '',
    wave: row.text['wave'] ?? '',
    at: of('stamp')?.at ?? '',
    consent: of('consent')?.answer ?? false,
    ageMonths: of('age')?.value ?? 0,
    q1: level('q1'),
    q2: level('q2'),
    q3: of('q3')?.items ?? [],
    q4: {
      value: score?.value ?? null,
      ...(score?.state === undefined ? {} : { missing: missing[score.state] ?? score.state }),
      ...(score?.ratio ? { ratio: score.ratio } : {}),
    },
    comment: row.text['comment'] ?? null,
  };
}

describe('sample 05, the answers of parents in two rounds, cell for cell', () => {
  test('is one table of answers, its header with a line end in it', () => {
    expect(reading.tables.map(({ kind }) => kind)).toEqual([wanted?.kind]);
    expect(table?.headerRows).toEqual(wanted?.headerRows);
    expect(reading.source?.delimiter).toBe(expected.delimiter);
    expect(expected.encoding.startsWith(reading.source?.encoding ?? 'none')).toBe(true);
  });

  test.each(wanted?.rows ?? [])('row $row, $respondent at $wave', ({ warning: _said, ...row }) => {
    const found = table?.rows.find((each) => each.row === row.row);
    expect(found && rowAsExpected(found)).toEqual(row);
  });

  test('no other row became data, and each that did not has its reason', () => {
    const reasons: Readonly<Record<string, string>> = { 'test-row': 'test' };
    expect(table?.rows.map(({ row }) => row)).toEqual(wanted?.rows.map(({ row }) => row));
    expect(table?.skipped).toEqual(
      wanted?.excluded.map((each) => ({ ...each, reason: reasons[each.reason] ?? each.reason })),
    );
  });

  test('two wordings of one level are one level, on the scale that the author names', () => {
    for (const [field, { id, levels }] of Object.entries(table?.scales ?? {})) {
      expect([field, id]).toEqual([field, 'agreement.4']);
      for (const { word, value } of levels) expect(expected.scale[word.replace('’', "'")]).toBe(value);
    }
    expect(Object.keys(table?.scales ?? {})).toEqual(['q1', 'q2']);
  });

  test('the whole header of each question is kept', () => {
    expect(table?.headers).toMatchObject({
      q1: "Q1. Je me sens à l'aise dans mon rôle de parent (une seule réponse)",
      q4: 'Q4. Note globale de 0 à 10',
    });
  });

  test('what the author warns of is said, and nothing else', () => {
    const said = reading.issues.map(
      ({ code, at }) => `${code} ${at?.in === 'sheet' ? (at.cell ?? at.row) : ''}`,
    );
    expect(said).toEqual([
      'sheet/few-answers 1',
      'sheet/answered-once 1',
      'quantity/assumed-years E4',
      'sheet/code-spelt-differently B9',
      'sheet/response-repeated 10',
    ]);
    const alone = reading.issues.find(({ code }) => code === 'sheet/answered-once');
    expect(alone?.params['respondents']).toBe('T0: F05 ; T1: F06');
  });

  test('of the family that refused nothing is left but the number of the row', () => {
    expect(JSON.stringify(reading)).not.toMatch(/F04|4 ans|14\/03\/2024 17:45/);
  });
});
