import { expect, test } from 'vitest';
import { fileOf, indicatorOf, yearOf } from './fixtures/activityOf.ts';
import { readIati } from './readIati.ts';

/** A file that bears our namespace. */
const ours = (inside: string, attributes = 'jalon:id="demo" jalon:texts="unstated" xml:lang="fr"') =>
  fileOf(inside, attributes, 'version="2.03" xmlns:jalon="urn:jalon:exchange"');

const read = async (file: string) => {
  const { value, issues } = await readIati(file, { basis: 'snapshot' });
  return { dossier: value?.[0], codes: issues.map(({ code }) => code) };
};

test('where our own file names an entity nothing is guessed for it, whatever the caller says', async () => {
  const { dossier, codes } = await read(
    ours(`<result type="9" jalon:id="R.1" jalon:code="1.2" jalon:level="activity" jalon:kind="objective"><title><narrative>Do</narrative></title>
      <indicator measure="1" jalon:id="I.1" jalon:code="1.2.1" jalon:unit="h" jalon:direction="maintain" jalon:measures="R.1 R.2" jalon:dimensions="sexe">
      <title><narrative>Heures</narrative></title><baseline year="2020" value="1" jalon:indicator="true" jalon:date="none"><comment jalon:source="true"><narrative>Carnet</narrative></comment></baseline>
      <period jalon:grain="year" jalon:label="2024"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
      <target value="3"><jalon:target id="T.1" kind="threshold" min="2" max="4.5" of="level" over="to-date" basis="increment" date="2024-06-30" milestone="true"/></target>
      <actual value="2"><dimension name="Sexe" value="Femmes" jalon:id="sexe" jalon:code="f" jalon:kind="sex"/><jalon:actual id="O.1" state="estimated" n="12" numerator="2" denominator="3" place="Tillac "/></actual>
      <jalon:without-value><actual><jalon:actual id="O.2" state="pending"/></actual><target><jalon:target id="T.2" kind="improve" period="none"/></target></jalon:without-value>
      </period></indicator></result>`),
  );
  expect(codes).toEqual([]);
  expect(dossier).toMatchObject({ id: 'demo', title: 'Water for Tillac', languages: [] });
  expect(dossier?.extensions).toBeUndefined();
  expect(dossier?.results.nodes).toEqual([
    { id: 'R.1', level: 'activity', kind: 'objective', code: '1.2', statement: 'Do' },
  ]);
  const period = { start: '2024-01-01', end: '2024-12-31', grain: 'year', label: '2024' };
  expect(dossier?.indicators).toEqual([
    {
      id: 'I.1',
      code: '1.2.1',
      name: 'Heures',
      unit: 'h',
      direction: 'maintain',
      measures: ['R.1', 'R.2'],
      dimensions: ['sexe'],
      baseline: { value: 1, source: 'Carnet' },
      targets: [
        {
          id: 'T.1',
          kind: 'threshold',
          value: 3,
          min: 2,
          max: 4.5,
          of: 'level',
          over: 'to-date',
          basis: 'increment',
          date: '2024-06-30',
          period,
          milestone: true,
        },
        { id: 'T.2', kind: 'improve' },
      ],
    },
  ]);
  expect(dossier?.dimensions).toEqual([
    { id: 'sexe', name: 'Sexe', kind: 'sex', categories: [{ code: 'f', label: 'Femmes' }] },
  ]);
  expect(dossier?.observations).toEqual([
    {
      id: 'O.1',
      indicator: 'I.1',
      period,
      place: 'Tillac ',
      categories: { sexe: 'f' },
      value: 2,
      state: 'estimated',
      n: 12,
      numerator: 2,
      denominator: 3,
    },
    { id: 'O.2', indicator: 'I.1', period, state: 'pending' },
  ]);
});

test('what the writer was given, and the document does not hold, is passed over', async () => {
  const { dossier, codes } = await read(
    ours(
      `<reporting-org ref="A" type="21" jalon:given="true"><narrative>A</narrative></reporting-org>
       <description jalon:given="true"><narrative>D</narrative></description><activity-status code="2" jalon:given="true"/>
       <result type="9" jalon:unplaced="true"><title><narrative>Programme</narrative></title>
       <indicator measure="1" jalon:id="I"><title><narrative>I</narrative></title></indicator></result>`,
      'jalon:id="demo" jalon:programme="none" jalon:languages="[&quot;fr&quot;,&quot;nl&quot;]"',
    ),
  );
  expect(codes).toEqual([]);
  expect(dossier).toMatchObject({ languages: ['fr', 'nl'], organisations: [], results: { nodes: [] } });
  expect(dossier?.programme).toBeUndefined();
  expect(dossier?.indicators).toEqual([{ id: 'I', name: 'I', unit: 'unit', measures: [], targets: [] }]);
});

test('what somebody wrote under our namespace by hand is held against its form', async () => {
  const { dossier, codes } = await read(
    ours(
      `<participating-org role="4" jalon:organisation="../etc" jalon:role="king"><narrative>A</narrative></participating-org>
       <result type="1" jalon:id="a b" jalon:level="heaven" jalon:kind="nonsense"><title><narrative>R</narrative></title></result>
       <result type="1" jalon:id="R" jalon:kind="nonsense"><title><narrative>R</narrative></title></result>
       <result type="1" jalon:id="R"><title><narrative>R</narrative></title>
       <indicator measure="1" jalon:id="I" jalon:scale="odd" jalon:direction="up" jalon:basis="none"><title><narrative>I</narrative></title>
       ${yearOf('<target value="x"><jalon:target id="" kind="odd" min="low" date="soon" milestone="perhaps" over="ever" value="{"/></target><actual value="1"><jalon:actual id="-" state="odd" n="many" value="[1]"/><dimension name="d" value="v" jalon:id="d" jalon:kind="odd"/></actual>')}
       </indicator></result>`,
      'jalon:id="--" jalon:languages="[1"',
    ),
  );
  expect(codes.filter((code) => code === 'iati/bad-id')).toHaveLength(6);
  expect(dossier?.id).toBe('xx-fict-1-7');
  expect(dossier?.results.nodes.map(({ id, level, kind }) => [id, level, kind])).toEqual([
    ['r', 'output', undefined],
    ['R', 'output', undefined],
    ['r-2', 'output', undefined],
  ]);
  expect(dossier?.indicators).toEqual([
    {
      id: 'I',
      name: 'I',
      unit: 'unit',
      measures: ['r-2'],
      targets: [{ id: 'i-target', period: { start: '2024-01-01', end: '2024-12-31' }, text: 'x' }],
      extensions: { iati: { targets: [{ target: 'i-target', value: 'x' }] } },
    },
  ]);
  expect(dossier?.observations).toMatchObject([{ value: 1, categories: { d: 'v' } }]);
  expect(dossier?.dimensions).toMatchObject([{ id: 'd' }]);
});

test('dates without a day are kept, and a second reporting organisation is said', async () => {
  const { dossier, codes } = await read(
    fileOf(`<reporting-org ref="A-1"><narrative>A</narrative></reporting-org><reporting-org ref="B-1"><narrative>B</narrative></reporting-org>
      <activity-date type="1" iso-date="spring"/><activity-date type="3" iso-date="2024-12-31"><narrative>End</narrative></activity-date><activity-date iso-date="2023-01-01"/>`),
  );
  expect(codes).toEqual(['iati/more-than-one', 'iati/bad-date', 'iati/unknown-date-type']);
  expect(dossier?.programme).toMatchObject({
    end: '2024-12-31',
    extensions: { iati: { end: { elements: [{ name: 'narrative' }] } } },
  });
  expect(dossier?.extensions?.['iati']).toMatchObject({
    elements: [
      {
        attributes: [
          ['type', '1'],
          ['iso-date', 'spring'],
        ],
      },
      { attributes: [['iso-date', '2023-01-01']] },
    ],
  });
});

test('the same file read twice gives the same dossier, ids included', async () => {
  const file = indicatorOf(
    `${yearOf('<target value="1"/><actual value="1"/><actual value="1"/>')}<baseline year="2020" value="1"/>`,
  );
  expect(JSON.stringify(await readIati(file))).toBe(JSON.stringify(await readIati(file)));
});
