import { readFileSync } from 'node:fs';
import { formatIssue, type Period } from '@jalon/core';
import { parsePortfolio, serialisePortfolio } from '@jalon/core/format';
import { countOrganisationTypes, countSupported, createPortfolio } from '@jalon/core/portfolio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importMessages } from './import/importMessages.ts';
import { importPortfolio } from './importPortfolio.ts';
import type { Reading, ReadingRow, ReadingValue } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

const sample = '04_fr_portefeuille_associations';
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const expected = JSON.parse(fixture(`${sample}.expected.json`).toString());
const { summary } = expected.tables[0];
const reading = await readSpreadsheet(fixture(`${sample}.xlsx`), { file: `${sample}.xlsx` });
const empty = createPortfolio({ id: 'fund', title: 'Fund' });
const { portfolio, issues } = importPortfolio(empty, reading);

const cohort: Period = {
  start: '2023-06-01',
  end: '2024-05-31',
  grain: 'programme-year',
  label: '2023-2024',
};
const day = (iso: string): Period => ({ start: iso, end: iso, grain: 'day' });

function rowOf(row: number, name: string, more: Partial<ReadingRow> = {}): ReadingRow {
  return { row, name, period: cohort, values: [], text: { organisation: name }, ...more };
}
const listOf = (...rows: readonly ReadingRow[]): Reading => ({
  file: 'liste.xlsx',
  tables: [
    {
      kind: 'portfolio',
      sheet: 'Liste',
      headerRows: [1],
      firstDataRow: 2,
      lastDataRow: 9,
      columns: {},
      meta: {},
      rows,
      skipped: [],
    },
  ],
  ignoredSheets: [],
  issues: [],
});
const cell = (field: string, more: Partial<ReadingValue>): ReadingValue => ({ field, cell: 'C2', ...more });
const codes = (found: { readonly issues: readonly { readonly code: string }[] }) =>
  found.issues.map(({ code }) => code);

describe('a list of supported associations becomes a portfolio', () => {
  test('with as many supports, organisations and types as the list has', () => {
    expect(countSupported(portfolio)).toEqual({
      supports: summary.supports,
      distinctOrganisations: summary.distinctOrganisations,
    });
    const byCohort = portfolio.cohorts.map(({ id, label }) => [
      label,
      countSupported(portfolio, { cohort: id }).supports,
    ]);
    expect(Object.fromEntries(byCohort)).toEqual(summary.supportsByCohort);
    const byType = countOrganisationTypes(portfolio).map(({ type, count }) => [
      String((type as { en?: string }).en).replaceAll(' ', '-'),
      count,
    ]);
    expect(Object.fromEntries(byType)).toEqual(summary.distinctByType);
  });

  test('an organisation bears the names under which it was met, and each is said', () => {
    const ribambelle = portfolio.organisations[0];
    expect([ribambelle?.name, ribambelle?.alsoKnownAs]).toEqual([
      'ASBL La Ribambelle',
      ['La Ribambelle ASBL', 'La Ribambelle'],
    ]);
    const said = issues.filter(({ code }) => code === 'import/same-organisation');
    expect(said.map(({ at }) => (at?.in === 'sheet' ? at.row : 0))).toEqual([12, 15, 19, 21, 25, 29, 30]);
  });

  test('a support keeps how, when last, and how many, of which a portfolio has no field', () => {
    const [first] = portfolio.supports;
    expect(first?.extensions).toEqual({
      'jalon.spreadsheet': { kind: 'both', lastContact: '2020-06-12', people: { value: 48 } },
    });
    const mots = portfolio.supports[3]?.extensions?.['jalon.spreadsheet'];
    expect(mots).toEqual({
      kind: 'collective',
      lastContact: '2020-06',
      people: { state: 'not-communicated' },
    });
  });

  test('which is well-formed, and a second import changes nothing', () => {
    expect(parsePortfolio(serialisePortfolio(portfolio)).issues).toEqual([]);
    const again = importPortfolio(portfolio, reading);
    expect(again.portfolio).toBe(portfolio);
    expect(again.issues.filter(({ code }) => code !== 'import/same-organisation')).toEqual([]);
  });
});

describe('importPortfolio never overwrites', () => {
  const known = importPortfolio(
    empty,
    listOf(
      rowOf(2, 'Les Lucioles', {
        text: { postcode: '5000', commune: 'Namur' },
        values: [
          cell('organisation.type', { code: 'childcare', written: 'crèche' }),
          cell('last-contact', { period: day('2024-01-10') }),
          cell('grant', { value: 5000, unit: 'EUR' }),
        ],
      }),
    ),
  ).portfolio;

  test('two of one name in two towns stay two', () => {
    const found = importPortfolio(known, listOf(rowOf(2, 'Les Lucioles', { text: { postcode: '4000' } })));
    expect(found.portfolio.organisations).toHaveLength(2);
    expect(codes(found)).toEqual(['import/organisation-elsewhere']);
    expect(
      importPortfolio(found.portfolio, listOf(rowOf(2, 'Les Lucioles', { text: { postcode: '4000' } })))
        .portfolio,
    ).toBe(found.portfolio);
  });

  test('another amount, another type, other days of the cohort are conflicts', () => {
    const found = importPortfolio(
      known,
      listOf(
        rowOf(2, 'Les Lucioles', {
          text: { cohort: '2023-2024', 'organisation.type': 'refuge' },
          period: { ...cohort, end: '2024-06-30' },
          values: [
            cell('organisation.type', { code: 'shelter', written: 'refuge' }),
            cell('grant', { value: 6000, unit: '€', written: '6 000 €' }),
          ],
        }),
      ),
    );
    expect(found.portfolio).toBe(known);
    expect(codes(found)).toEqual([
      'import/organisation-type-differs',
      'import/cohort-differs',
      'import/grant-differs',
    ]);
  });

  test('a later contact takes the place of an earlier one, an earlier one does not', () => {
    const met = (iso: string) =>
      importPortfolio(
        known,
        listOf(rowOf(2, 'Les Lucioles', { values: [cell('last-contact', { period: day(iso) })] })),
      );
    const lastOf = ({ portfolio: one }: ReturnType<typeof met>) =>
      (one.supports[0]?.extensions?.['jalon.spreadsheet'] as { lastContact?: string } | undefined)
        ?.lastContact;
    expect([lastOf(met('2024-03-01')), codes(met('2024-03-01'))]).toEqual(['2024-03-01', []]);
    expect([lastOf(met('2023-03-01')), codes(met('2023-03-01'))]).toEqual([
      '2024-01-10',
      ['import/support-differs'],
    ]);
  });

  test('the same organisation twice in a cohort is one support, and the second row is said', () => {
    const found = importPortfolio(empty, listOf(rowOf(2, 'Bulle'), rowOf(3, 'Bulle')));
    expect(found.portfolio.supports).toHaveLength(1);
    expect(codes(found)).toEqual(['import/new-organisation', 'import/support-twice']);
  });

  test('an amount without a currency, a cohort without days, a row without a name do not get in', () => {
    const grant = cell('grant', { value: 100, written: '100' });
    const found = importPortfolio(
      empty,
      listOf(
        { row: 2, name: 'A', text: { cohort: 'Les pionniers' }, values: [grant] },
        { row: 3, text: {}, values: [] },
      ),
    );
    expect(found.portfolio).toMatchObject({ grants: [], cohorts: [], supports: [{ organisation: 'a' }] });
    expect(codes(found)).toEqual([
      'import/new-organisation',
      'import/cohort-without-days',
      'import/amount-without-currency',
      'import/organisation-nameless',
    ]);
    const told = importPortfolio(empty, listOf(rowOf(2, 'A', { values: [grant] })), {
      currency: 'CAD',
      funder: 'f',
    });
    expect(told.portfolio.grants).toEqual([
      {
        id: 'grant.a.2023-2024',
        funder: 'f',
        organisation: 'a',
        cohort: '2023-2024',
        amount: { minor: 10000, currency: 'CAD' },
      },
    ]);
  });

  test('cohorts of which the list only names the years are dated by the month that is told, else kept in words', () => {
    const of = (...cohorts: readonly string[]) =>
      listOf(...cohorts.map((text, at) => ({ row: at + 2, name: 'A', text: { cohort: text }, values: [] })));
    const list = of('2022-2023', '2023-2024', '2023-2024');
    const undated = importPortfolio(empty, list);
    expect(undated.portfolio.supports.map(({ id, cohort: own }) => [id, own])).toEqual([
      ['a.2022-2023', undefined],
      ['a.2023-2024', undefined],
    ]);
    expect(codes(undated)).toEqual([
      'import/new-organisation',
      'import/cohort-without-days',
      'import/cohort-without-days',
      'import/support-twice',
    ]);
    expect(importPortfolio(undated.portfolio, list).portfolio).toBe(undated.portfolio);
    const later = importPortfolio(undated.portfolio, list, { yearStartsInMonth: 6 }).portfolio;
    expect(later.supports.map(({ id, cohort: own, extensions }) => [id, own, extensions])).toEqual([
      ['a.2022-2023', '2022-2023', undefined],
      ['a.2023-2024', '2023-2024', undefined],
    ]);
    const dated = importPortfolio(empty, of('2022-2023', '2023-2024'), { yearStartsInMonth: 6 });
    expect(dated.portfolio.cohorts.map(({ start, end }) => [start, end])).toEqual([
      ['2022-06-01', '2023-05-31'],
      ['2023-06-01', '2024-05-31'],
    ]);
  });

  test('columns that no field names are kept under their headers, hostile ones are harmless', () => {
    const [table] = listOf(rowOf(2, 'A', { text: { Suivi: 'oui', x: 'z' } })).tables;
    const headers = JSON.parse('{"Suivi":"Suivi par","x":"__proto__"}');
    const found = importPortfolio(empty, {
      ...listOf(),
      tables: [{ ...(table as never as object), headers } as never],
    });
    expect(found.portfolio.supports[0]?.extensions?.['jalon.spreadsheet']).toEqual({
      columns: { 'Suivi par': 'oui' },
    });
  });
});

test('a list twice changes nothing, whatever names it holds', () => {
  const name = fc.constantFrom(
    'A',
    'a asbl',
    '__proto__',
    'constructor',
    'ASBL A',
    'Bébé-Bulle',
    'bebe bulle',
    '…',
  );
  const text = fc.record({ postcode: fc.constantFrom('4000', '5000') }, { requiredKeys: [] });
  const values = fc.array(
    fc.constantFrom(
      cell('grant', { value: 10, unit: 'EUR' }),
      cell('grant', { value: 0.1, unit: '€' }),
      cell('last-contact', { period: day('2024-01-01') }),
      cell('people', { below: 5 }),
    ),
    { maxLength: 2 },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text, values), { maxLength: 6 }), (rows) => {
      const list = listOf(
        ...rows.map(([own, about, cells], at) => rowOf(at + 2, own, { text: about, values: cells })),
      );
      const once = importPortfolio(empty, list);
      expect(parsePortfolio(serialisePortfolio(once.portfolio)).issues).toEqual([]);
      expect(importPortfolio(once.portfolio, list).portfolio).toBe(once.portfolio);
      for (const issue of once.issues)
        for (const lang of ['fr', 'en'] as const)
          expect(formatIssue(issue, lang, importMessages)).not.toMatch(/\{\w/);
    }),
  );
});
