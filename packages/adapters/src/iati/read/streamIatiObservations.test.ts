import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOf, indicatorOf, yearOf } from './fixtures/activityOf.ts';
import type { IatiObservationRow, IatiRow } from './IatiRow.ts';
import { readIati } from './readIati.ts';
import { streamIatiActivities } from './streamIatiActivities.ts';
import { streamIatiObservations } from './streamIatiObservations.ts';

async function rowsOf(
  source: Parameters<typeof streamIatiObservations>[0],
  options = {},
): Promise<readonly IatiRow[]> {
  const rows: IatiRow[] = [];
  for await (const batch of streamIatiObservations(source, options)) rows.push(...batch);
  return rows;
}

const rich = fileOf(`<location ref="L1"/>
<result type="2"><title><narrative> </narrative><narrative>Families cope</narrative></title>
<description><narrative>Not the title</narrative></description>
<indicator measure="2" ascending="true"><title><narrative>Share of <![CDATA[families & kin]]></narrative><narrative xml:lang="fr">Part</narrative></title>
<reference vocabulary="99" code="C1"/><reference code="C2"/>
<baseline year="2020" iso-date="2020-06-30" value="12.5"><comment><narrative>B</narrative></comment></baseline><baseline year="2021"/>
<period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
<target value="50"><comment><narrative>Agreed</narrative></comment></target>
<actual value="30,6"><location ref="L1"/><location ref="L2"/><dimension name="sex" value="female"/><dimension name="age" value="adult"/><comment><narrative>Late &lt;rain&gt;</narrative></comment>
<document-link url="u" format="f"><title><narrative>Neither is this</narrative></title></document-link></actual>
<actual/></period></indicator></result>
<x:result xmlns:x="urn:x"><x:indicator/></x:result><result xmlns="urn:y"><indicator><period><actual value="9"/></period></indicator></result>`);

test('each target and value is a row with all that is said around it', async () => {
  const rows = await rowsOf(rich);
  const [target, actual, missing] = rows as readonly IatiObservationRow[];
  expect(rows).toHaveLength(3);
  expect(target).toEqual({
    what: 'target',
    activity: { identifier: 'XX-FICT-1-7' },
    result: { title: 'Families cope', type: '2' },
    indicator: {
      title: 'Share of families & kin',
      measure: '2',
      unit: 'ratio',
      ascending: true,
      references: [{ vocabulary: '99', code: 'C1' }, { code: 'C2' }],
      baselines: [{ year: '2020', date: '2020-06-30', value: 0.125, text: '12.5' }, { year: '2021' }],
    },
    period: { start: '2024-01-01', end: '2024-12-31' },
    value: 0.5,
    text: '50',
    dimensions: [],
    locations: [],
    comment: 'Agreed',
    line: 13,
  });
  expect(actual).toMatchObject({
    what: 'actual',
    value: 0.306,
    text: '30,6',
    dimensions: [
      { name: 'sex', value: 'female' },
      { name: 'age', value: 'adult' },
    ],
    locations: ['L1', 'L2'],
    comment: 'Late <rain>',
    line: 14,
  });
  expect(missing).toMatchObject({ what: 'actual', state: 'not-available' });
  expect(missing?.value).toBeUndefined();
  expect(actual?.indicator).toBe(target?.indicator);
});

test('prefixes of the standard are read alike', async () => {
  const plain = await rowsOf(rich.replace(/<x:result[\s\S]*<\/result>/, ''));
  const prefixed = rich
    .replace(/<x:result[\s\S]*<\/result>/, '')
    .replace(/<(\/?)([a-z])/g, '<$1i:$2')
    .replace('<i:iati-activities', '<i:iati-activities xmlns:i="urn:z"')
    .replace(
      '</i:iati-activity>',
      '<result><indicator><period><actual value="1"/></period></indicator></result></i:iati-activity>',
    );
  expect(await rowsOf(prefixed)).toEqual(plain);
});

test('wherever the file is cut into chunks the rows are the same', async () => {
  const bytes = new TextEncoder().encode(rich.replaceAll('Late', 'Pluie’s été'));
  const whole = await rowsOf(bytes);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }),
      async (sizes) => {
        async function* chunks() {
          for (let at = 0, n = 0; at < bytes.length; n += 1) {
            const size = sizes[n % sizes.length] ?? 1;
            yield bytes.slice(at, at + size);
            at += size;
          }
        }
        expect(await rowsOf(chunks())).toEqual(whole);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([' 2', '2 ', '5\n', '3'])(
  'a measure of “%s” is the same in a row as in the dossier',
  async (measure) => {
    const source = indicatorOf(yearOf('<actual value="50"/>'), `measure="${measure}"`);
    const [row] = (await rowsOf(source)) as readonly IatiObservationRow[];
    expect(row?.value).toBe(measure.trim() === '2' ? 0.5 : '50');
    expect((await readIati(source)).value?.[0]?.observations[0]?.value).toBe(row?.value);
  },
);

test.each([
  ['the activity', fileOf('RESULT', 'xml:lang="en"'), 1250],
  ['the activity, in capitals', fileOf('RESULT', 'xml:lang="EN"'), 1250],
  ['the file', fileOf('RESULT', '', 'version="2.03" xml:lang="fr-BE"'), 1.25],
  [
    'the activity before the file',
    fileOf('RESULT', 'xml:lang="EN_gb"', 'version="2.03" xml:lang="fr"'),
    1250,
  ],
  ['nobody', fileOf('RESULT', ''), undefined],
])('a comma is read in the language of %s, by row and as a dossier alike', async (_, file, expected) => {
  const source = file.replace(
    'RESULT',
    `<result type="1"><indicator measure="1">${yearOf('<actual value="1,250"/>')}</indicator></result>`,
  );
  const [row] = (await rowsOf(source)) as readonly IatiObservationRow[];
  expect(row?.value).toBe(expected);
  expect((await readIati(source)).value?.[0]?.observations[0]?.value).toBe(expected);
});

test('there are as many rows as targets and values in the file, with the values of the dossier', async () => {
  const value = fc.constantFrom('', '0', '12', '-1.5', '10,5', 'Yes', '50%', 'n.d.');
  const inside = fc.record({
    what: fc.constantFrom('target', 'actual'),
    value,
    year: fc.integer({ min: 2018, max: 2024 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(inside, { maxLength: 6 }),
      fc.constantFrom('1', '2', '4', '5'),
      async (parts, measure) => {
        const file = indicatorOf(
          parts.map((each) => yearOf(`<${each.what} value="${each.value}"/>`, each.year)).join(''),
          `measure="${measure}" ascending="1"`,
        );
        const rows = (await rowsOf(file)) as readonly IatiObservationRow[];
        expect(rows.map(({ what, text }) => [what, text])).toEqual(
          parts.map((each) => [each.what, each.value]),
        );
        const [dossier] = (await readIati(file)).value ?? [];
        const read = rows.filter(({ what }) => what === 'actual').map((row) => row.value);
        expect(dossier?.observations.map((each) => each.value)).toEqual(read);
      },
    ),
    { numRuns: 150 },
  );
});

test('the progress is told, a signal ends the reading with its reason', async () => {
  const file = `<iati-activities version="2.03">${'<iati-activity><iati-identifier>A</iati-identifier></iati-activity>'.repeat(3000)}</iati-activities>`;
  const told: { bytes: number; total?: number; records: number }[] = [];
  await rowsOf(new TextEncoder().encode(file), {
    onProgress: (each: (typeof told)[number]) => told.push(each),
  });
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ bytes: file.length, total: file.length, records: 3000 });
  const stop = new AbortController();
  const reason = new Error('enough');
  const ended = rowsOf(file, { signal: stop.signal, onProgress: () => stop.abort(reason) });
  await expect(ended).rejects.toBe(reason);
  async function* endless() {
    yield '<iati-activities version="2.03">';
    for (;;) yield '<iati-activity/>'.repeat(1000);
  }
  const later = new AbortController();
  let seen = 0;
  const read = (async () => {
    for await (const _ of streamIatiActivities(endless(), { signal: later.signal })) {
      seen += 1;
      if (seen === 2500) later.abort(reason);
    }
  })();
  await expect(read).rejects.toBe(reason);
});

test('one activity without end does not fill the memory: its rows come before it ends', async () => {
  const period = yearOf('<actual value="1"/>').repeat(30_000);
  let batches = 0;
  let rows = 0;
  for await (const batch of streamIatiObservations(indicatorOf(period + period))) {
    batches += 1;
    rows += batch.length;
  }
  expect(rows).toBe(60_000);
  expect(batches).toBeGreaterThan(1);
});

test('activities come one by one, each with the line on which it begins', async () => {
  const file = `<iati-activities version="2.03">\n<iati-activity><iati-identifier>A</iati-identifier><title><narrative>T</narrative></title></iati-activity>\n<note/>\n<iati-activity>\n</iati-activity></iati-activities>`;
  const found = [];
  for await (const { dossier, issues, line } of streamIatiActivities(file, { file: 'a.xml' }))
    found.push([line, dossier?.id, issues.map(({ code }) => code)]);
  expect(found).toEqual([
    [2, 'a', []],
    [4, 'activity', ['iati/no-title', 'iati/no-identifier']],
  ]);
});
