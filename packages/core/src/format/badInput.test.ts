import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import type { Issue } from '../issue/Issue.ts';
import { isJalonError } from '../issue/JalonError.ts';
import { formatMessages } from './formatMessages.ts';
import { parseDossier } from './parseDossier.ts';
import { parseEntity } from './parseEntity.ts';
import { serialiseDossier } from './serialiseDossier.ts';

const least = { jalon: '1.0', id: 'demo', title: 'Demo' };
const period = { start: '2024-01-01', end: '2024-03-31' };
const observation = { id: 'o', indicator: 'i', period };

const found = (issues: readonly Issue[]) =>
  issues.map(({ code, at }) => [code, at?.in === 'dossier' ? at.pointer : undefined]);
const inDossier = (fields: object) => found(parseDossier({ ...least, ...fields }).issues);
const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

/** What a sentence shows where a parameter was forgotten. */
const unfilled = /\{\w+\}|undefined|\[object|format\//;

/** Every issue reads in both languages, with every parameter filled in. */
function expectWords(issues: readonly Issue[]) {
  for (const issue of issues) {
    for (const lang of ['fr', 'en'] as const) {
      const sentence = formatIssue(issue, lang, formatMessages);
      expect(sentence).not.toMatch(unfilled);
      expect(sentence.length).toBeLessThan(400);
    }
  }
}

describe('the key __proto__', () => {
  const reserved = (fields: string) => `{ "jalon": "1.0", "id": "demo", "title": "Demo", ${fields} }`;
  const value = '{ "__proto__": { "polluted": true } }';
  test.each([
    ['in extensions', `"extensions": { "org.example": ${value} }`, '/extensions/org.example/__proto__'],
    ['as a namespace', `"extensions": ${value}`, '/extensions/__proto__'],
    ['in a text', '"programme": { "name": { "__proto__": "x" } }', '/programme/name/__proto__'],
    [
      'in an entity',
      `"stakeholders": [{ "id": "s", "name": "S", "__proto__": 1 }]`,
      '/stakeholders/0/__proto__',
    ],
    [
      'in an observation',
      `"observations": [${JSON.stringify({ ...observation, categories: 0 }).replace('0}', '{ "__proto__": "x" } }')}]`,
      '/observations/0/categories/__proto__',
    ],
    ['in the document', '"__proto__": 1', '/__proto__'],
  ])('%s is named, not dropped in silence', (_, fields, pointer) => {
    const { value: dossier, issues } = parseDossier(reserved(fields));
    expect(dossier).toBeUndefined();
    expect(found(issues)).toContainEqual(['format/reserved-key', pointer]);
    expect(found(issues).filter(([, at]) => at === pointer)).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expectWords(issues);
  });
  test('is no id', () => {
    expect(inDossier({ stakeholders: [{ id: '__proto__', name: 'S' }] })).toEqual([
      ['format/invalid-value', '/stakeholders/0/id'],
    ]);
  });
  test('does not hide the other faults', () => {
    const { issues } = parseDossier(reserved('"__proto__": 1, "stakeholders": [{ "id": "s" }]'));
    expect(found(issues)).toEqual([
      ['format/reserved-key', '/__proto__'],
      ['format/missing', '/stakeholders/0/name'],
    ]);
  });
});

describe('nesting', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const inText = (depth: number) =>
    parseDossier(`{ "jalon": "1.0", "id": "d", "title": "D", "extensions": { "x": ${nested(depth)} } }`);
  test.each([10_000, 100_000])('%i deep is an issue', (depth) => {
    const { value, issues } = inText(depth);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['format/too-deep']);
    expectWords(issues);
  });
  test('is read and written again up to the same depth', () => {
    const depths = [150, 198, 199, 200].map((depth) => inText(depth).value);
    expect(depths.map((value) => value !== undefined)).toEqual([true, true, false, false]);
    for (const value of depths) if (value) expect(parseDossier(serialiseDossier(value)).value).toEqual(value);
  });
  test('in an observation, too', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n++) deep = { deep };
    const observations = [{ ...observation, extensions: { x: deep } }];
    expect(inDossier({ observations })).toEqual([['format/too-deep', '']]);
  });
  test('is refused when it is written', () => {
    let deep: never[] = [];
    for (let n = 0; n < 10_000; n++) deep = [deep as never];
    const dossier = createDossier({ id: 'd', title: 'D', extensions: { x: deep } });
    expect(isJalonError(thrownBy(() => serialiseDossier(dossier)))).toBe(true);
  });
});

describe('values that contain themselves', () => {
  test('are named where the circle starts', () => {
    const circle: Record<string, unknown> = { a: 1 };
    circle['self'] = [circle];
    const { value, issues } = parseDossier({ ...least, extensions: { x: circle } });
    expect(value).toBeUndefined();
    expect(found(issues)).toEqual([['format/cycle', '/extensions/x/self/0']]);
    expectWords(issues);
    const observations = [{ ...observation, extensions: { x: circle } }];
    expect(inDossier({ observations })[0]?.[0]).toBe('format/cycle');
  });
  test('are refused when they are written', () => {
    const dossier: Record<string, unknown> = { ...createDossier({ id: 'd', title: 'D' }) };
    dossier['extensions'] = { dossier };
    const error = thrownBy(() => serialiseDossier(dossier as unknown as Dossier));
    expect(isJalonError(error) && error.code).toBe('invalid-argument');
  });
  test('a graph of results with a loop is no such thing: it is a feedback loop', () => {
    const node = { level: 'output', statement: 'S' };
    const nodes = [
      { id: 'a', ...node },
      { id: 'b', ...node },
    ];
    const links = [
      { id: 'x', from: 'a', to: 'b' },
      { id: 'y', from: 'b', to: 'a' },
      { id: 'z', from: 'a', to: 'a' },
    ];
    expect(inDossier({ results: { nodes, links } })).toEqual([]);
  });
});

describe('what is no JSON', () => {
  const odd = [
    [Number.NaN, 'format/wrong-type'],
    [Number.POSITIVE_INFINITY, 'format/wrong-type'],
    [Number.NEGATIVE_INFINITY, 'format/wrong-type'],
    [3n, 'format/wrong-type'],
    [() => 3, 'format/wrong-type'],
    [Symbol('s'), 'format/wrong-type'],
    [new Date(0), 'format/wrong-type'],
    [new Map(), 'format/wrong-type'],
    [undefined, 'format/missing'],
  ] as const;
  test.each(odd)('%s is named wherever it stands', (value, code) => {
    for (const { issues, pointer } of [
      {
        issues: parseDossier({ ...least, observations: [{ ...observation, value }] }).issues,
        pointer: '/observations/0/value',
      },
      {
        issues: parseDossier({
          ...least,
          indicators: [{ id: 'i', name: 'I', unit: 'u', baseline: { value } }],
        }).issues,
        pointer: '/indicators/0/baseline/value',
      },
    ]) {
      expect(found(issues)).toEqual([[code, pointer]]);
      expectWords(issues);
    }
    const { value: dossier, issues } = parseDossier({ ...least, extensions: { x: { y: value } } });
    expect(dossier).toBeUndefined();
    expect(found(issues).map(([, pointer]) => pointer)).toEqual(['/extensions/x/y']);
    expectWords(issues);
  });
  test.each(odd.filter(([value]) => value !== undefined))(
    '%s is refused when it is written, never turned into something else',
    (value) => {
      const dossier = createDossier({ id: 'd', title: 'D', extensions: { x: { y: value as never } } });
      const error = thrownBy(() => serialiseDossier(dossier));
      expect(isJalonError(error) && [error.code, error.details['pointer']]).toEqual([
        'invalid-argument',
        '/extensions/x/y',
      ]);
    },
  );
  test('a list with holes is named at its first hole, however long it claims to be', () => {
    const sparse: unknown[] = [observation];
    sparse.length = 4_000_000_000;
    expect(inDossier({ observations: sparse })).toEqual([['format/missing', '/observations/1']]);
    expect(inDossier({ extensions: { x: sparse } })).toEqual([['format/missing', '/extensions/x/1']]);
  });
  test('a value that throws when it is read is a typed error', () => {
    const hostile = {
      ...least,
      get programme() {
        throw new Error('boom');
      },
    };
    const error = thrownBy(() => parseDossier(hostile));
    expect(isJalonError(error) && error.code).toBe('invalid-argument');
  });
  test('an unknown field of a newer format has to be JSON to be kept', () => {
    const { value, issues } = parseDossier({ ...least, jalon: '1.9', weather: { is: 3n } });
    expect(value).toBeUndefined();
    expect(issues[0]?.at).toEqual({ in: 'dossier', pointer: '/weather/is' });
  });
});

describe('days and ids', () => {
  test.each(['2023-02-29', '2024-13-01', '2024-04-31', '0000-01-01', '2024-1-1', '2024-01-01T00:00:00Z', ''])(
    'the day %j does not exist',
    (start) => {
      expect(inDossier({ programme: { name: 'P', start } })).toEqual([
        ['format/invalid-value', '/programme/start'],
      ]);
      expect(inDossier({ observations: [{ ...observation, period: { ...period, start } }] })).toEqual([
        ['format/invalid-value', '/observations/0/period/start'],
      ]);
    },
  );
  test.each(['x'.repeat(10_000), 'a\ud800', 'é', 'a b', '../a', 'a/b', ''])(
    'the id %j is refused, in few words',
    (id) => {
      for (const fields of [
        { stakeholders: [{ id, name: 'S' }] },
        { observations: [{ ...observation, id }] },
      ]) {
        const { value, issues } = parseDossier({ ...least, ...fields });
        expect(value).toBeUndefined();
        expect(issues.some(({ code }) => code === 'format/invalid-value')).toBe(true);
        expectWords(issues);
      }
    },
  );
  test('two things of one id have the form of a dossier: that they clash is for check', () => {
    const stakeholders = [
      { id: 's', name: 'S' },
      { id: 's', name: 'T' },
    ];
    expect(inDossier({ stakeholders, observations: [observation, observation] })).toEqual([]);
  });
});

describe('half a character', () => {
  test('is kept as it is, with a warning at its place', () => {
    const text = 'émoji \ud83d';
    const observations = [{ ...observation, place: text, categories: { 'a\udc00': 'b' } }];
    const { value, issues } = parseDossier({
      ...least,
      title: text,
      observations,
      extensions: { x: [text] },
    });
    expect(found(issues)).toEqual([
      ['format/half-character', '/title'],
      ['format/half-character', '/extensions/x/0'],
      ['format/half-character', '/observations/0/place'],
      ['format/half-character', '/observations/0/categories/a\udc00'],
    ]);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(value?.observations).toEqual(observations);
    expect(value && parseDossier(serialiseDossier(value)).value).toEqual(value);
    expectWords(issues);
  });
  test('a whole emoji is no fault', () => {
    expect(inDossier({ title: 'émoji 😀' })).toEqual([]);
  });
});

describe('many faults', { timeout: 120_000 }, () => {
  test('a hundred thousand bad observations are each named once', () => {
    const observations = Array.from({ length: 100_000 }, () => ({ ...observation, n: -1, other: 1 }));
    const { issues } = parseDossier({ ...least, observations });
    expect(issues).toHaveLength(200_000);
    expect(found(issues.slice(-2))).toEqual([
      ['format/invalid-value', '/observations/99999/n'],
      ['format/unknown-key', '/observations/99999/other'],
    ]);
  });
  test('tens of thousands of observations with a field of a newer format are read, and each field kept', () => {
    const observations = Array.from({ length: 30_000 }, (_, n) => ({
      ...observation,
      id: `o${n}`,
      mood: 'fine',
    }));
    const { value, issues } = parseDossier({ ...least, jalon: '1.1', observations });
    expect(issues).toHaveLength(30_000);
    expect(value?.observations[29_999]?.extensions).toEqual({ 'jalon.unknown': { '/mood': 'fine' } });
    expect(value && JSON.parse(serialiseDossier(value)).observations[29_999]).toEqual(observations[29_999]);
  });
  test('more faults in one inner list than can be told end in one sentence', () => {
    const rows = Array.from({ length: 300_000 }, () => 0);
    const { value, issues } = parseDossier({
      ...least,
      frames: [{ id: 'f', template: 'results-chain', rows }],
    });
    expect(value).toBeUndefined();
    expect([1, 300_000]).toContain(issues.length);
    expectWords(issues.slice(0, 5));
  });
  test('one object with a hundred thousand unknown fields names each', () => {
    const stakeholder = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`x${n}`, n]));
    const { issues } = parseDossier({ ...least, stakeholders: [{ ...stakeholder, id: 's', name: 'S' }] });
    expect(issues).toHaveLength(100_000);
  });
});

test('no value makes parsing an entity throw, whatever its kind', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('indicator', 'observation', 'person', 'session', 'frame', 'report'),
      // a field that is really called {0} is quoted in the sentence
      fc.jsonValue().filter((value) => !unfilled.test(JSON.stringify(value))),
      (kind, value) => {
        expectWords(parseEntity(kind, value).issues);
      },
    ),
  );
});
