import { formatIssue } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { iatiMessages } from '../iatiMessages.ts';
import { fileOf, yearOf } from './fixtures/activityOf.ts';
import { readIati } from './readIati.ts';
import { stitchIati } from './stitchIati.ts';

interface Piece {
  readonly title: string;
  readonly inside: string;
  readonly attributes?: string;
}

/** A file where each indicator stands in a result of its own. */
const split = (...pieces: readonly Piece[]) =>
  fileOf(
    pieces
      .map(
        ({ title, inside, attributes = 'measure="1" ascending="1"' }, at) =>
          `<result type="1"><title><narrative>Result ${at}</narrative></title>\n<indicator ${attributes}><title><narrative>${title}</narrative></title>\n${inside}</indicator></result>`,
      )
      .join('\n'),
  );

async function stitch(file: string) {
  const { value, issues } = await readIati(file, { stitch: true, file: 'a.xml' });
  const [dossier] = value ?? [];
  expect(parseDossier(dossier).issues).toEqual([]);
  return {
    dossier,
    said: issues.filter(({ code }) => code.includes('stitch')),
    plain: (await readIati(file)).value?.[0],
  };
}

const ref = (code: string, vocabulary = '99') => `<reference vocabulary="${vocabulary}" code="${code}"/>`;
const value = (year: number, found: number | string) => yearOf(`<actual value="${found}"/>`, year);

test('an indicator split over results by its code is one, with all its values and results', async () => {
  const { dossier, said } = await stitch(
    split(
      { title: 'Trained 2022', inside: `${ref('T1')}<baseline year="2021" value="5"/>${value(2022, 10)}` },
      { title: 'Other', inside: value(2022, 1) },
      {
        title: 'Trained 2023',
        inside: `${ref('T1')}${yearOf('<target value="30"/><actual value="20"/>', 2023)}`,
      },
    ),
  );
  expect(dossier?.indicators.map(({ id, measures }) => [id, measures])).toEqual([
    ['trained-2022', ['result-0', 'result-2']],
    ['other', ['result-1']],
  ]);
  expect(dossier?.indicators[0]).toMatchObject({
    baseline: { value: 5 },
    targets: [{ value: 30 }],
    references: [{ code: 'T1' }],
  });
  expect(dossier?.observations.map(({ indicator, value: found }) => [indicator, found])).toEqual([
    ['trained-2022', 10],
    ['other', 1],
    ['trained-2022', 20],
  ]);
  expect(dossier?.indicators[0]?.extensions?.['iati-stitched']).toMatchObject([
    { id: 'trained-2022', name: { en: 'Trained 2022' }, line: 7 },
    { id: 'trained-2023', name: { en: 'Trained 2023' }, measures: ['result-2'] },
  ]);
  expect(said).toMatchObject([
    { code: 'iati/stitched', severity: 'hint', related: [{ in: 'text', line: 7 }], at: { file: 'a.xml' } },
  ]);
  expect(formatIssue(said[0] as never, 'en', iatiMessages)).toContain('joined by their code (iati/99 T1)');
  expect(formatIssue(said[0] as never, 'fr', iatiMessages)).toContain('réunis par leur code (iati/99 T1)');
});

test('without a code the title decides, whatever its case; a unit for a title decides nothing', async () => {
  const { dossier, said } = await stitch(
    split(
      { title: 'Wells built', inside: value(2022, 1) },
      { title: 'WELLS  built ', inside: value(2023, 2) },
      { title: 'Number', inside: value(2022, 3) },
      { title: 'Number', inside: value(2023, 4) },
      { title: 'Wells built', inside: value(2024, 50), attributes: 'measure="2" ascending="1"' },
    ),
  );
  expect(dossier?.indicators.map(({ measures }) => measures.length)).toEqual([2, 1, 1, 1]);
  expect(said).toHaveLength(1);
  expect(stitchIati(dossier as never).stitched).toEqual([]);
});

test('two codes of one vocabulary are two indicators although their titles are the same', async () => {
  const { dossier } = await stitch(
    split(
      { title: 'Wells', inside: ref('A') + value(2022, 1) },
      { title: 'Wells', inside: ref('B') + value(2023, 2) },
    ),
  );
  expect(dossier?.indicators).toHaveLength(2);
});

test('what is said twice is said once', async () => {
  const { dossier, said } = await stitch(
    split(
      { title: 'Wells', inside: yearOf('<target value="4"/><actual value="3"/>') },
      { title: 'Wells', inside: yearOf('<target value="4"/><actual value="3"/>') },
    ),
  );
  expect([dossier?.observations.length, dossier?.indicators[0]?.targets.length, said.length]).toEqual([
    1, 1, 1,
  ]);
});

describe('indicators that disagree are left apart, and it is said on what', () => {
  test.each([
    ['two values', value(2022, 1), value(2022, 2), '', 'one period has two values'],
    [
      'two targets',
      yearOf('<target value="1"/>'),
      yearOf('<target value="2"/>'),
      '',
      'one period has two targets',
    ],
    [
      'two baselines',
      `<baseline year="2020" value="1"/>${value(2022, 1)}`,
      `<baseline year="2021" value="1"/>${value(2023, 1)}`,
      '',
      'their baseline differs',
    ],
    ['two directions', value(2022, 1), value(2023, 1), 'ascending="0"', 'the direction wanted differs'],
    [
      'two descriptions',
      `<description><narrative>A</narrative></description>${value(2022, 1)}`,
      `<description><narrative>B</narrative></description>${value(2023, 1)}`,
      '',
      'their description differs',
    ],
  ])('%s', async (_, first, second, attributes, reason) => {
    const { dossier, said, plain } = await stitch(
      split(
        { title: 'Wells', inside: first },
        { title: 'Wells', inside: second, attributes: `measure="1" ${attributes || 'ascending="1"'}` },
      ),
    );
    expect(dossier).toEqual(plain);
    expect(said).toMatchObject([{ code: 'iati/stitch-refused', severity: 'warning' }]);
    expect(formatIssue(said[0] as never, 'en', iatiMessages)).toContain(reason);
  });

  test('two measures under one code', async () => {
    const { said } = await stitch(
      split(
        { title: 'A', inside: ref('C') },
        { title: 'B', inside: ref('C'), attributes: 'measure="2" ascending="1"' },
      ),
    );
    expect(formatIssue(said[0] as never, 'fr', iatiMessages)).toContain('leur mesure diffère');
  });

  test('one that may go with several goes with the one of its title, else with none', async () => {
    const groups = [
      { title: 'Women', inside: ref('C') + value(2022, 1) },
      { title: 'Men', inside: ref('C') + value(2022, 2) },
    ];
    const named = await stitch(split(...groups, { title: 'Men', inside: ref('C') + value(2023, 3) }));
    expect(named.dossier?.indicators.map(({ measures }) => measures.length)).toEqual([1, 2]);
    const nameless = await stitch(split(...groups, { title: 'All', inside: ref('C') + value(2023, 3) }));
    expect(nameless.dossier?.indicators).toHaveLength(3);
    expect(formatIssue(nameless.said.at(-1) as never, 'en', iatiMessages)).toContain(
      'may belong with several',
    );
  });
});

test('no value is lost, none is made, and a second time nothing is joined', async () => {
  const piece = fc.record({
    title: fc.constantFrom('Wells', 'Trained', 'Number', ''),
    inside: fc
      .tuple(
        fc.constantFrom('', ref('A'), ref('B'), ref('A', '1')),
        fc.constantFrom('', '<baseline year="2020" value="1"/>'),
        fc.uniqueArray(fc.tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 0, max: 2 })), {
          selector: ([year]) => year,
          maxLength: 3,
        }),
      )
      .map(
        ([reference, baseline, values]) =>
          reference + baseline + values.map(([year, found]) => value(year, found)).join(''),
      ),
    attributes: fc.constantFrom('measure="1" ascending="1"', 'measure="1"', 'measure="2" ascending="0"'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
      const { dossier, plain } = await stitch(split(...pieces));
      if (!dossier || !plain) throw new Error('nothing was read');
      const values = (each: typeof plain) =>
        new Set(
          each.observations.flatMap(({ indicator, period, value: found }) => {
            const own = each.indicators.find(({ id }) => id === indicator);
            const parts = own?.extensions?.['iati-stitched'] as unknown as { id: string }[] | undefined;
            return (parts ?? [{ id: indicator }]).map(({ id }) => `${id} ${period.start} ${found}`);
          }),
        );
      for (const each of values(plain)) expect(values(dossier)).toContain(each);
      expect(new Set(dossier.observations.map(({ id }) => id)).size).toBe(dossier.observations.length);
      expect(dossier.observations.every(({ id }) => plain.observations.some((each) => each.id === id))).toBe(
        true,
      );
      const nodes = (each: typeof plain) => new Set(each.indicators.flatMap(({ measures }) => measures));
      expect(nodes(dossier)).toEqual(nodes(plain));
    }),
    { numRuns: 200 },
  );
});

test('a dossier by itself is stitched without lines', () => {
  const indicator = { name: 'Wells', unit: 'unit', targets: [], measures: [] };
  const dossier = {
    indicators: [
      { ...indicator, id: 'a' },
      { ...indicator, id: 'b' },
    ],
    observations: [],
  };
  const { issues } = stitchIati({ results: { nodes: [], links: [] }, ...dossier } as never);
  expect(issues).toMatchObject([
    { code: 'iati/stitched', at: { in: 'dossier', entity: { kind: 'indicator', id: 'a' } } },
  ]);
});
