import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { smallSchema } from '../fixtures/smallSchema.ts';
import { iatiJudgeMessages } from '../iatiJudgeMessages.ts';
import { judgeIati } from '../judgeIati.ts';
import { findSchema } from './findSchema.ts';
import { locateInTree } from './locateInTree.ts';
import { schemaViolation } from './schemaViolation.ts';

const inFolder = (folder: string, files = smallSchema()): ReadonlyMap<string, Uint8Array> =>
  new Map(files.map(([name, bytes]) => [`${folder}${name}`, bytes]));

const schemas = inFolder('2.03/');
const title = '<title><narrative>Puits</narrative></title>';
const file = (inner: string, attributes = 'version="2.03"') =>
  `<iati-activities ${attributes}>\n${inner}\n</iati-activities>`;
const activity = (inner: string) => `  <iati-activity>${inner}</iati-activity>`;

const schemaOf = async (xml: string, given: ReadonlyMap<string, Uint8Array> | undefined = schemas) => {
  const [schema] = await judgeIati(xml, given ? { schemas: given } : {});
  if (!schema) throw new Error('no judgement');
  return schema;
};
const told = async (xml: string, given = schemas) =>
  (await schemaOf(xml, given)).issues.map((issue) => {
    const place = issue.at?.in === 'text' ? `${issue.at.line}:${issue.at.column} ` : '';
    return `${place}${formatIssue(issue, 'en', iatiJudgeMessages)}`;
  });

describe('the judgement by the schema', () => {
  test('passes what the schema allows, elements of other namespaces too', async () => {
    const foreign = '<x:note xmlns:x="urn:x" x:a="1">&amp; plus</x:note>';
    expect(
      await schemaOf(file(activity(`${title}<date iso-date="2024-01-01"/>${foreign}`) + foreign)),
    ).toEqual({
      by: 'schema',
      name: { fr: 'Schéma XSD de l’IATI 2.03', en: 'IATI 2.03 XSD' },
      verdict: 'pass',
      issues: [],
    });
  });

  test.each([
    [activity(''), '2:3 An element is missing in iati-activity; title is expected.'],
    [activity(`${title}${title}`), '2:61 The element title cannot stand here; date | count is expected.'],
    [
      activity(`${title}<count>1</count><count>2</count>`),
      '2:77 The element count cannot stand here: it is one too many, or out of place.',
    ],
    [activity('<titel/>'), '2:18 The element titel cannot stand here; title is expected.'],
    [activity(`${title}<date/>`), '2:61 The attribute iso-date is missing from the element date.'],
    [
      activity(`${title}<date iso-date="hier"/>`),
      '2:61 The value “hier” of date/@iso-date is not of the form that is expected (xs:date).',
    ],
    [activity(`${title}<date iso-date="2024-01-01" b="1"/>`), '2:61 The element date has no attribute b.'],
    [
      activity(`${title}<count>un</count>`),
      '2:61 The value “un” of count is not of the form that is expected (xs:int).',
    ],
    [activity(`${title}texte`), '2:3 Text stands in iati-activity, which holds only elements.'],
    [`${activity(title)}, ${activity(title)}`, /Text stands in iati-activities/],
    [activity(`${title}<date iso-date="2024-01-01">x</date>`), /Text stands in date|does not allow date/],
    ['', '1:1 An element is missing in iati-activities; iati-activity is expected.'],
  ])('%s', async (inner, sentence) => {
    expect(await schemaOf(file(inner))).toMatchObject({ verdict: 'fail' });
    const sentences = await told(file(inner));
    expect(sentences).toHaveLength(1);
    if (typeof sentence === 'string') expect(sentences[0]).toBe(sentence);
    else expect(sentences[0]).toMatch(sentence);
  });

  test('finds the second of two activities, and what is deep in it', async () => {
    const inner = [activity(title), activity('<title><narrative/><x/></title>')].join('\n');
    expect(await told(file(inner))).toEqual(['3:37 The element x cannot stand here; narrative is expected.']);
  });

  test('goes through a large file in parts, and knows what belongs to the root', async () => {
    const large = activity(`<title>${'<narrative/>'.repeat(20_000)}</title>`);
    const foreign = '<x:y xmlns:x="urn:x"/>';
    expect(await told(file([large, large, activity(''), large].join('\n')))).toEqual([
      '4:3 An element is missing in iati-activity; title is expected.',
    ]);
    expect(await schemaOf(file(large + foreign))).toMatchObject({ verdict: 'pass' });
    expect(await schemaOf(file(foreign + large + large))).toMatchObject({ verdict: 'fail' });
  });

  test('judges a version that nobody knows by the last one, and says so', async () => {
    expect(await told(file(activity(title), 'version="xx"'))).toEqual([
      '1:1 The file says that it is of version “xx”, which no schema knows: it is judged by version 2.03.',
    ]);
    expect(await told(file(activity(title), ''))).toContain(
      '1:1 The attribute version is missing from the element iati-activities.',
    );
  });

  test('says what is needed where the schema of the version is not there', async () => {
    const judgement = await schemaOf(file(activity(title), 'version="2.01"'));
    expect(judgement.verdict).toBe('not-judged');
    expect(judgement.issues[0]?.params).toEqual({ path: '2.01/iati-activities-schema.xsd' });
    const organisations = await schemaOf('<iati-organisations version="2.03"/>');
    expect(organisations.issues[0]?.params).toEqual({ path: '2.03/iati-organisations-schema.xsd' });
  });

  test('says why a schema cannot be used', async () => {
    const alone = new Map([...schemas].filter(([name]) => !name.endsWith('common.xsd')));
    expect(await schemaOf(file(activity(title)), alone)).toMatchObject({
      verdict: 'not-judged',
      issues: [{ code: 'iati/schema-unusable' }],
    });
    const broken = new Map([
      ['iati-activities-schema.xsd', new TextEncoder().encode('<schema version="2.03"')],
    ]);
    expect(await schemaOf(file(activity(title)), broken)).toMatchObject({ verdict: 'not-judged' });
    // the next one is not the worse for it
    expect(await schemaOf(file(activity(title)))).toMatchObject({ verdict: 'pass' });
  });

  test('refuses names that no namespace allows', async () => {
    expect(await schemaOf(file(activity(`${title}<a:b:c/>`)))).toMatchObject({ verdict: 'fail' });
    expect(await schemaOf(file(activity(`${title}<nobody:knows/>`)))).toMatchObject({ verdict: 'fail' });
  });
});

describe('the schema of a version', () => {
  const name = 'iati-activities-schema.xsd';
  const pathOf = (given: ReadonlyMap<string, Uint8Array>, version: string) =>
    findSchema(given, name, version)?.path;
  test('is found by its folder, else by what it says of itself', () => {
    const both = new Map([...inFolder('xsd/2.01/'), ...inFolder('xsd/2.03/')]);
    expect(pathOf(both, '2.03')).toBe(`xsd/2.03/${name}`);
    expect(pathOf(both, '2.02')).toBeUndefined();
    expect(pathOf(inFolder(''), '2.03')).toBe(name);
    expect(pathOf(inFolder('C:\\iati\\'), '2.03')).toBe(`C:\\iati\\${name}`);
    expect(pathOf(inFolder(''), '2.01')).toBeUndefined();
    expect(pathOf(new Map([[name, new TextEncoder().encode('<schema/>')]]), '2.01')).toBe(name);
    expect(findSchema(inFolder('a/'), name, '2.03')?.files.size).toBe(2);
  });
});

test('an element is found by the path to it, else the last that is known on the way', () => {
  const leaf = { name: 'x:c', attributes: new Map(), children: [] };
  const root = {
    name: 'a',
    attributes: new Map(),
    children: ['t', { ...leaf, name: 'b' }, { ...leaf, name: 'b', children: [leaf] }],
  };
  expect(locateInTree(root, '/a/b[2]/x:c')).toBe(leaf);
  expect(locateInTree(root, '/a/b[2]/*[1]')).toBe(leaf);
  expect(locateInTree(root, '/a/b[3]/c')).toBe(root);
  expect(locateInTree(root, '')).toBe(root);
});

test('a sentence of libxml2 that is not known is shown as it is', () => {
  expect(schemaViolation("Element 'a': Something new.\n")).toEqual({
    code: 'iati/schema-other',
    params: { element: 'a', detail: 'Something new' },
  });
  expect(schemaViolation('No element at all')).toEqual({
    code: 'iati/schema-other',
    params: { element: '?', detail: 'No element at all' },
  });
});
