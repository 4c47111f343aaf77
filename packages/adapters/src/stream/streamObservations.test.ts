import { type Observation, parseQuantity } from '@jalon/core';
import { parseEntity } from '@jalon/core/format';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { CsvSource } from '../csv/CsvSource.ts';
import type { ObservationRow } from './ObservationRow.ts';
import { observationMessages } from './observationMessages.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';
import { streamObservations } from './streamObservations.ts';

async function rowsOf(source: CsvSource, options?: StreamObservationsOptions): Promise<ObservationRow[]> {
  const rows: ObservationRow[] = [];
  for await (const row of streamObservations(source, options)) rows.push(row);
  return rows;
}

const header = 'Association;Code;Indicateur;Période;Lieu;Sexe;Valeur;Unité;n;Commentaire\n';

/** What one row of the usual table gives. */
async function rowOf(cells: string, options?: StreamObservationsOptions): Promise<ObservationRow> {
  const [, found] = await rowsOf(`${header}${cells}\n`, options);
  return found ?? { row: 0, issues: [] };
}

describe('a long table', () => {
  test('gives one observation per row, with everything that tells it from others', async () => {
    const table = `${header}Les Tilleuls;1.2;Visites;T1 2024;Lyon;F;12,5;visites;40;relu\n`;
    expect(await rowsOf(table, { file: 'réseau.csv', recordedOn: '2025-01-31' })).toEqual([
      { row: 1, skipped: 'header', issues: [] },
      {
        row: 2,
        issues: [],
        observation: {
          id: '1.2.2024-q1.by-les-tilleuls.at-lyon.sex-f',
          indicator: '1.2',
          period: { start: '2024-01-01', end: '2024-03-31', grain: 'quarter', label: 'T1 2024' },
          place: 'Lyon',
          organisation: 'les-tilleuls',
          categories: { sex: 'F' },
          value: 12.5,
          state: 'reported',
          n: 40,
          comment: 'relu',
          recordedOn: '2025-01-31',
          provenance: { file: 'réseau.csv', cell: 'G2' },
        },
      },
    ]);
  });

  test.each<[string, Partial<Observation>]>([
    ['0', { value: 0, state: 'reported' }],
    ['1 250', { value: 1250, state: 'reported' }],
    ['environ 40', { value: 40, approximate: true, state: 'reported' }],
    ['<5', { bounds: { min: 0, max: 4 }, state: 'suppressed' }],
    ['10 à 15', { bounds: { min: 10, max: 15 }, state: 'reported' }],
    ['n.d.', { state: 'not-available' }],
    ['n.c.', { state: 'not-communicated' }],
    ['64 (prov.)', { value: 64, stage: 'provisional', state: 'reported' }],
    ['#DIV/0!', { state: 'unreadable' }],
    ['blabla bla', { state: 'unreadable' }],
  ])('says of « %s » what it says and no more', async (written, expected) => {
    const { observation } = await rowOf(`;1;;2024;;;${written};;;`);
    const { id, indicator, period, provenance, ...found } = observation ?? ({} as Observation);
    expect(found).toEqual(expected);
    expect(provenance?.text ?? written).toBe(written);
  });

  test('a percentage becomes a ratio, by its sign, its unit or the unit of the indicator', async () => {
    const ratio = [{ id: 'taux', name: 'Taux', unit: 'ratio' }];
    expect((await rowOf(';taux;;2024;;;71,2 %;;;')).observation?.value).toBe(0.712);
    expect((await rowOf(';taux;;2024;;;71,2;%;;')).observation?.value).toBe(0.712);
    expect(
      (await rowOf(';taux;;2024;;;71,2;;;', { indicators: ratio, bareRatio: 'points' })).observation?.value,
    ).toBe(0.712);
    expect(
      (await rowOf(';taux;;2024;;;0,712;;;', { indicators: ratio, bareRatio: 'fraction' })).observation
        ?.value,
    ).toBe(0.712);
  });

  test('a bare number of a ratio is not guessed', async () => {
    const indicators = [{ id: 'taux', name: 'Taux', unit: 'ratio' }];
    const { observation, issues } = await rowOf(';taux;;2024;;;71,2;;;', { indicators });
    expect(observation).toMatchObject({ state: 'unreadable', provenance: { text: '71,2' } });
    expect(observation?.value).toBeUndefined();
    expect(issues).toEqual([
      {
        code: 'observations/bare-ratio',
        severity: 'warning',
        params: { row: 2, written: '71,2' },
        at: { in: 'sheet', cell: 'G2', row: 2 },
      },
    ]);
    expect((await rowOf(';taux;;2024;;;0;;;', { indicators })).observation?.value).toBe(0);
  });

  test('numerator and denominator are kept, and give the value where no column does', async () => {
    const [, row] = await rowsOf('Indicateur;Année;Numérateur;Dénominateur;Valeur\nTaux;2024;30;40;\n');
    expect(row?.observation).toMatchObject({ value: 0.75, numerator: 30, denominator: 40 });
    const [, odd] = await rowsOf('Indicateur;Année;n;Valeur\nTaux;2024;beaucoup;3\n');
    expect(odd?.issues.map(({ code }) => code)).toEqual(['observations/unreadable-count']);
  });

  test('what the dossier knows is recognised: ids, codes, names, labels', async () => {
    const options: StreamObservationsOptions = {
      indicators: [{ id: 'visits', code: '1.2', name: { fr: 'Visites', en: 'Visits' }, unit: 'visites' }],
      organisations: [{ id: 'org-1', name: 'Les Tilleuls' }],
      dimensions: [{ id: 'sex', categories: [{ code: 'female', label: { fr: 'F', en: 'Women' } }] }],
    };
    for (const name of ['1.2', 'visites', 'Visits', 'visits']) {
      expect((await rowOf(`les tilleuls;${name};;2024;;f;3;;;`, options)).observation).toMatchObject({
        id: 'visits.2024.by-org-1.sex-female',
        organisation: 'org-1',
        categories: { sex: 'female' },
      });
    }
  });

  test('a mapping goes before everything, and leaves rows out', async () => {
    const mapping = { indicators: { Accueil: 'visits', Divers: null, Autre: 'nowhere' } };
    const indicators = [{ id: 'visits', name: 'Visites', unit: 'visites' }];
    expect((await rowOf(';Accueil;;2024;;;3;;;', { mapping, indicators })).observation?.indicator).toBe(
      'visits',
    );
    expect((await rowOf(';Divers;;2024;;;3;;;', { mapping, indicators })).skipped).toBe('left-out');
    expect((await rowOf(';Autre;;2024;;;3;;;', { mapping, indicators })).issues[0]).toMatchObject({
      code: 'observations/unknown-id',
      params: { id: 'nowhere' },
      at: { cell: 'B2' },
    });
  });

  test('« total » along an axis is the whole, and a row that is a total is no indicator', async () => {
    expect((await rowOf(';1;;2024;Ensemble;Total;3;;;')).observation).toEqual(
      (await rowOf(';1;;2024;;;3;;;')).observation,
    );
    expect((await rowOf(';Total;;2024;;;3;;;')).skipped).toBe('total');
  });

  test('signs make a difference in an id', async () => {
    const ids = await Promise.all(
      ['<18', '≥18', '18'].map(async (age) => {
        const [, row] = await rowsOf(`Indicateur;Année;Âge;Valeur\nA;2024;${age};3\n`);
        return row?.observation?.id;
      }),
    );
    expect(new Set(ids).size).toBe(3);
    const long = `Indicateur;Année;Lieu;Valeur\n${'a'.repeat(70)};2024;${'b'.repeat(200)};3\n`;
    expect((await rowsOf(long))[1]?.observation?.id.length).toBeLessThanOrEqual(128);
  });

  test('a dimension may bear any name', async () => {
    const columns = [
      { column: 'A', field: 'indicator' },
      { column: 'B', field: 'period' },
      { column: 'C', field: 'category', dimension: '__proto__' },
      { column: 'D', field: 'value' },
    ] as const;
    const [, row] = await rowsOf('a;b;__proto__;d\nconstructor;2024;toString;3\n', { columns });
    expect(Object.entries(row?.observation?.categories ?? {})).toEqual([['__proto__', 'toString']]);
    expect(row?.observation?.indicator).toBe('constructor');
  });
});

describe('what gives no observation says why', () => {
  test('row by row', async () => {
    const rows = [
      'Export du réseau;;;;;;;;;',
      header.trim(),
      ';1;;2024;;;;;;',
      ';;;;;;;;;',
      ';;;2024;;;3;;;',
      ';1;;;;;3;;;',
      ';1;;courant 2024;;;3;;;',
      header.trim(),
      ';1;;2024;;;3 €;kg;;;;',
      ';1;;2024;;;3;;;;4',
    ];
    const found = await rowsOf(`${rows.join('\n')}\n`, { indicators: [{ id: '1', name: 'A', unit: 'EUR' }] });
    expect(found.map(({ skipped, issues }) => [skipped, ...issues.map(({ code }) => code)])).toEqual([
      ['before-header'],
      ['header'],
      ['no-value'],
      ['blank'],
      ['no-indicator', 'observations/no-indicator'],
      ['no-period', 'observations/no-period'],
      ['no-period', 'time/fuzzy-period'],
      ['repeated-header'],
      [undefined, 'observations/two-units'],
      ['broken', 'observations/more-cells'],
    ]);
  });

  test('a value in another unit is not taken', async () => {
    const indicators = [{ id: '1', name: 'A', unit: 'EUR' }];
    const { skipped, issues } = await rowOf(';1;;2024;;;3;%;;', { indicators });
    expect([skipped, issues[0]?.code]).toEqual(['unit-conflict', 'observations/unit-conflict']);
  });

  test('a table without a header that anybody knows', async () => {
    const found = await rowsOf('a;b\n1;2\n');
    expect(found.map(({ skipped }) => skipped)).toEqual(['before-header', 'before-header']);
    expect(found.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(['observations/no-header']);
    expect(await rowsOf(new TextEncoder().encode('%PDF-1.7'))).toMatchObject([
      { skipped: 'broken', issues: [{ code: 'csv/not-a-text' }] },
    ]);
  });

  test('days in two columns, the wrong way round', async () => {
    const table = 'Indicateur;Début;Fin;Valeur\nA;01/01/2024;30/06/2024;3\nA;2024-06-30;2024-01-01;3\n';
    const [, good, bad] = await rowsOf(table, { locale: 'fr' });
    expect(good?.observation?.period).toEqual({ start: '2024-01-01', end: '2024-06-30' });
    expect(bad).toMatchObject({ skipped: 'no-period', issues: [{ code: 'observations/reversed-period' }] });
  });

  test('a doubt about a period is said once', async () => {
    const table = `Indicateur;Date;Valeur\n${'A;03/04/2024;3\n'.repeat(5)}`;
    const found = await rowsOf(table);
    expect(found.filter(({ observation }) => observation)).toHaveLength(5);
    expect(found.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(['time/ambiguous-day']);
  });

  test('columns that say nothing of an indicator or a value are a mistake of the program', async () => {
    await expect(rowsOf('a', { columns: [{ column: 'A', field: 'value' }] })).rejects.toMatchObject({
      code: 'invalid-argument',
    });
    await expect(rowsOf('a', { columns: [{ column: '1', field: 'indicator' }] })).rejects.toMatchObject({
      code: 'invalid-argument',
    });
    await expect(rowsOf('a', { headerRow: -1 })).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  test('every sentence names its row', () => {
    for (const [code, { fr, en }] of Object.entries(observationMessages)) {
      if (code === 'observations/no-header') continue;
      expect(fr).toContain('{row}');
      expect(en).toContain('{row}');
    }
  });
});

describe('laws', () => {
  const written = fc.oneof(
    fc.integer({ min: -2000, max: 100_000 }).map(String),
    fc
      .tuple(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(',', '.'), fc.nat(99_999))
      .map((parts) => parts.join('')),
    fc.constantFrom('n.d.', '<5', '12 %', '1 250,5', '', '35/54', '10-15', '-', '12 familles', '3 €'),
  );

  test('the short way of reading plain numbers means what the long one does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(written, fc.constantFrom('', '%', 'familles', 'EUR')), { minLength: 1 }),
        fc.constantFrom(undefined, 'ratio', 'familles'),
        fc.constantFrom(undefined, 'points', 'fraction'),
        fc.constantFrom(undefined, 'fr', 'en'),
        async (cells, unit, bareRatio, locale) => {
          const table = papaparse.unparse(
            [['Code', 'Année', 'Valeur', 'Unité'], ...cells.map(([value, of]) => ['a', '2024', value, of])],
            {
              delimiter: ';',
            },
          );
          const options: StreamObservationsOptions = {
            ...(unit === undefined ? {} : { indicators: [{ id: 'a', name: 'A', unit }] }),
            ...(bareRatio === undefined ? {} : { bareRatio }),
            ...(locale === undefined ? {} : { locale }),
          };
          // a word that holds a digit forbids the short way
          const slowly = await rowsOf(table, { ...options, gapWords: { '9 nowhere': 'refused' } });
          const plain = (rows: readonly ObservationRow[]) =>
            rows.map(({ observation, ...rest }) => {
              if (!observation) return rest;
              const { provenance, ...record } = observation;
              return { ...rest, record, cell: provenance?.cell };
            });
          expect(plain(await rowsOf(table, options))).toEqual(plain(slowly));
        },
      ),
    );
  });

  test('every observation is one by its format, and none is a number that the cell does not hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.oneof(written, fc.string()), { minLength: 10, maxLength: 10 })),
        async (rows) => {
          const table =
            header +
            papaparse.unparse(
              rows.map((row) => [...row.slice(0, 3), 'T2 2023', ...row.slice(4)]),
              { delimiter: ';' },
            );
          for (const { observation } of await rowsOf(table)) {
            if (!observation) continue;
            expect(parseEntity('observation', observation)).toEqual({ value: observation, issues: [] });
            if (observation.provenance?.text && typeof observation.value === 'number')
              expect(parseQuantity(observation.provenance.text).value?.state).toBeUndefined();
          }
        },
      ),
    );
  });

  test('the same row has the same id wherever it stands', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, n) => `o${n % 3};${n % 5};;T${(n % 4) + 1} 2024;l${n % 2};${n % 2 ? 'F' : 'H'};${n};;;`,
    );
    const idsOf = async (order: readonly string[]) =>
      new Map(
        (await rowsOf(header + order.join('\n'))).map(({ observation }) => [
          observation?.value,
          observation?.id,
        ]),
      );
    expect(await idsOf(lines.toReversed())).toEqual(await idsOf(lines));
  });
});

describe('what a long text is like', () => {
  test('a table of many blocks reads as it does in one piece', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, n) => `o${n % 7};${n % 5};;T${(n % 4) + 1} 2024;"l ${n % 2}";F;${n};;${n};`,
    );
    const whole = await rowsOf(header + lines.join('\n'), { blockChars: 10_000_000 });
    expect(await rowsOf(new TextEncoder().encode(header + lines.join('\r\n')), { blockChars: 500 })).toEqual(
      whole,
    );
    expect(whole).toHaveLength(3001);
  });

  test('a header that comes late is waited for, one that never comes is not waited for long', async () => {
    const before = 'Export\n'.repeat(20);
    const late = await rowsOf(`${before}${header};1;;2024;;;3;;;\n`, { blockChars: 10 });
    expect(late.at(-1)?.observation?.value).toBe(3);
    const never = await rowsOf('a;b\n'.repeat(2000), { blockChars: 10 });
    expect(never.flatMap(({ row, issues }) => issues.map(({ code }) => [row, code]))).toEqual([
      [1, 'observations/no-header'],
    ]);
    const told = await rowsOf('a;b\n1;2\n', { headerRow: 1 });
    expect(told.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(['observations/no-header']);
  });

  test('a table without header, whose columns and period the caller knows', async () => {
    const [row] = await rowsOf('Visites;Lyon;12\n', {
      headerRow: 0,
      period: { start: '2024-01-01', end: '2024-12-31', grain: 'year' },
      organisation: 'org-1',
      columns: [
        { column: 'A', field: 'indicator' },
        { column: 'C', field: 'value' },
      ],
    });
    expect(row?.observation).toMatchObject({ id: 'visites.2024.by-org-1', value: 12, organisation: 'org-1' });
  });

  test('a fault of the text stands with its row', async () => {
    const found = await rowsOf(`${header};1;;2024;;;3;;;"jamais fermé\n`, { file: 'x.csv' });
    expect(found.at(-1)).toMatchObject({
      observation: { value: 3 },
      issues: [{ code: 'csv/unclosed-quote', at: { file: 'x.csv', row: 2 } }],
    });
  });

  test('more combinations than are remembered change nothing', async () => {
    const lines = Array.from({ length: 21_000 }, (_, n) => `;1;;2024;lieu ${n};c${n};3;;;`);
    const found = await rowsOf(header + lines.join('\n'));
    expect(found.at(-1)?.observation).toMatchObject({ place: 'lieu 20999', categories: { sex: 'c20999' } });
    expect(new Set(found.map(({ observation }) => observation?.id)).size).toBe(21_001);
  });

  test('dates of the United States have the month first', async () => {
    const [, row] = await rowsOf('Indicator;Date;Value\nA;03/04/2024;3\n', {
      locale: 'en-US',
      yearStartsInMonth: 7,
    });
    expect(row?.observation?.period.start).toBe('2024-03-04');
  });

  test('another word for the unit is asked about', async () => {
    const { observation, issues } = await rowOf(';1;;2024;;;3;foyers;;', {
      indicators: [{ id: '1', name: 'A', unit: 'familles' }],
    });
    expect([observation?.value, issues[0]?.code]).toEqual([3, 'observations/unit-unclear']);
  });
});
