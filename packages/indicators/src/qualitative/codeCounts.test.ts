import { describe, expect, test } from 'vitest';
import { codeCoOccurrence } from './codeCoOccurrence.ts';
import { codeCoOccurrenceExplanation } from './codeCoOccurrenceExplanation.ts';
import { codeCounts } from './codeCounts.ts';
import { codeCountsExplanation } from './codeCountsExplanation.ts';
import { coderAgreement } from './coderAgreement.ts';
import { coderAgreementExplanation } from './coderAgreementExplanation.ts';
import { codeSaturation } from './codeSaturation.ts';
import { codeSaturationExplanation } from './codeSaturationExplanation.ts';
import { jaccardIndex } from './jaccardIndex.ts';
import { pickQuotes } from './pickQuotes.ts';
import { pickQuotesExplanation } from './pickQuotesExplanation.ts';
import { saturation } from './saturation.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const codebook = [
  { id: 'effets', label: { fr: 'Effets sur l’équipe', en: 'Effects on the team' } },
  { id: 'temps', label: { fr: 'Temps de penser', en: 'Time to think' }, parent: 'effets', about: ['n1'] },
  { id: 'sens', label: { fr: 'Sens', en: 'Meaning' }, parent: 'effets' },
  { id: 'reconnaissance', label: { fr: 'Reconnaissance', en: 'Recognition' } },
  { id: 'plaidoyer', label: { fr: 'Parole politique', en: 'Policy voice' } },
];
const quote = (
  id: string,
  interview: string,
  codes: readonly string[],
  more: {
    consent?: 'none' | 'anonymous' | 'role' | 'named';
    role?: string;
    withdrawnOn?: string;
    saidOn?: string;
    coder?: string;
  } = {},
) => {
  const { coder, ...rest } = more;
  return {
    id,
    interview,
    text: { fr: `Texte de ${id}`, en: `Text of ${id}` },
    consent: 'anonymous' as const,
    codings: codes.map((code) => ({ code, ...(coder !== undefined && { coder }) })),
    ...rest,
  };
};
const eight = [
  quote('v1', 'i1', ['temps', 'sens'], { role: 'une éducatrice', consent: 'role' }),
  quote('v2', 'i1', ['temps']),
  quote('v3', 'i2', ['reconnaissance']),
  quote('v4', 'i2', ['temps', 'reconnaissance']),
  quote('v5', 'i3', ['sens'], { consent: 'none' }),
  quote('v6', 'i3', ['temps', 'temps']),
  quote('v7', 'i4', ['reconnaissance', 'sens']),
  quote('v8', 'i4', ['plaidoyer'], { consent: 'none' }),
];

describe('BJ-14: testimonies coded to outcomes', () => {
  test('BJ-14: eight quotes make a table of counts', () => {
    const found = codeCounts(eight, codebook);
    expect(found.value?.map(({ code, verbatims, interviews }) => [code, verbatims, interviews])).toEqual([
      ['effets', 6, 4],
      ['temps', 4, 3],
      ['sens', 3, 3],
      ['reconnaissance', 3, 2],
      ['plaidoyer', 1, 1],
    ]);
    expect(found.value?.[1]).toEqual({
      code: 'temps',
      label: { fr: 'Temps de penser', en: 'Time to think' },
      about: ['n1'],
      verbatims: 4,
      interviews: 3,
      interviewShare: 0.75,
    });
    expect(found).toMatchObject({
      status: 'computed',
      unit: 'n',
      method: 'code-counts@1',
      verbatims: 8,
      interviews: 4,
      coverage: { observed: 8, expected: 8 },
      warnings: [],
    });
  });

  test('BJ-14: one quote per code for the report, as far as consent goes', () => {
    const found = pickQuotes(eight, codebook.slice(1), { lang: 'fr' });
    expect(found.value).toEqual([
      {
        code: 'temps',
        printable: 4,
        quote: {
          verbatim: 'v1',
          text: { fr: 'Texte de v1', en: 'Text of v1' },
          attribution: 'une éducatrice',
          interview: 'i1',
        },
      },
      {
        code: 'sens',
        printable: 2,
        quote: {
          verbatim: 'v7',
          text: { fr: 'Texte de v7', en: 'Text of v7' },
          attribution: 'témoignage anonyme',
          interview: 'i4',
        },
      },
      {
        code: 'reconnaissance',
        printable: 3,
        quote: {
          verbatim: 'v3',
          text: { fr: 'Texte de v3', en: 'Text of v3' },
          attribution: 'témoignage anonyme',
          interview: 'i2',
        },
      },
      { code: 'plaidoyer', printable: 0 },
    ]);
    expect(found.warnings).toEqual([
      { code: 'qualitative/nothing-quotable', severity: 'warning', params: { code: 'plaidoyer' } },
    ]);
    expect(found).toMatchObject({ method: 'quotes-by-code@1', coverage: { observed: 3, expected: 4 } });
  });
});

describe('counts of codes', () => {
  test('what was withdrawn is in no count; from a day on that is given', () => {
    const verbatims = [
      quote('v1', 'i1', ['temps']),
      quote('v2', 'i2', ['temps'], { withdrawnOn: '2025-03-01' }),
    ];
    const count = (asOf?: string) =>
      codeCounts(verbatims, codebook, asOf === undefined ? {} : { asOf }).value?.[1]?.verbatims;
    expect([count(), count('2025-02-28'), count('2025-03-01')]).toEqual([1, 2, 1]);
    expect(codeCounts(verbatims, codebook).warnings).toEqual([
      { code: 'qualitative/withdrawn', severity: 'hint', params: { count: 1 } },
    ]);
  });

  test('uncoded quotes and unknown codes are told, a code of nobody is 0', () => {
    const found = codeCounts([quote('v1', 'i1', []), quote('v2', 'i1', ['autre'])], codebook.slice(3));
    expect(found.value?.map(({ code, verbatims }) => [code, verbatims])).toEqual([
      ['reconnaissance', 0],
      ['plaidoyer', 0],
      ['autre', 1],
    ]);
    expect(found.value?.[2]?.label).toBeUndefined();
    expect(found.warnings).toEqual([
      { code: 'qualitative/not-coded', severity: 'warning', params: { count: 1 } },
      { code: 'qualitative/unknown-code', severity: 'warning', params: { code: 'autre' } },
    ]);
    expect(found.coverage).toEqual({ observed: 1, expected: 2 });
  });

  test('without a codebook the codes that occur are told', () => {
    const found = codeCounts([{ id: 'v', codings: [{ code: '__proto__' }] }]);
    expect(found.value).toEqual([{ code: '__proto__', verbatims: 1, interviews: 0 }]);
    expect(found.warnings).toEqual([]);
    expect(codeCounts([])).toMatchObject({ status: 'not-computable', reason: 'no-actual' });
  });

  test('a codebook that goes in circles ends where it began', () => {
    const round = [
      { id: 'a', label: 'A', parent: 'b' },
      { id: 'b', label: 'B', parent: 'a' },
    ];
    const found = codeCounts([quote('v1', 'i1', ['a'])], round);
    expect(found.value?.map(({ verbatims }) => verbatims)).toEqual([1, 1]);
  });

  test('is said with the most frequent first', () => {
    const found = codeCounts(eight, codebook);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(codeCountsExplanation.say(found, 'fr', {}))).toBe(
      'Sur 8 verbatims, 8 codés : Effets sur l’équipe 6, Temps de penser 4, Sens 3, Reconnaissance 3, Parole politique 1.',
    );
    const other = codeCounts([quote('v', 'i', ['x']), quote('w', 'i', [])], codebook.slice(4));
    if (other.status !== 'computed') throw new Error(other.reason);
    expect(plain(codeCountsExplanation.say(other, 'en', {}))).toBe('Of 2 quotes, 1 coded: x 1.');
  });
});

describe('codes that occur together', () => {
  test('in the same quote, or in the same interview', () => {
    expect(codeCoOccurrence(eight).value).toEqual([
      { codes: ['temps', 'sens'], together: 1, jaccard: 1 / 6 },
      { codes: ['temps', 'reconnaissance'], together: 1, jaccard: 1 / 6 },
      { codes: ['sens', 'reconnaissance'], together: 1, jaccard: 0.2 },
    ]);
    const inside = codeCoOccurrence(eight, { within: 'interview' }).value;
    expect(inside?.[0]).toEqual({ codes: ['temps', 'sens'], together: 2, jaccard: 0.5 });
    expect(inside).toHaveLength(5);
  });

  test('pairs stand by frequency, and what nobody coded has none', () => {
    const verbatims = [
      quote('v1', 'i', ['a', 'b']),
      quote('v2', 'i', ['b', 'c']),
      quote('v3', 'i', ['b', 'c']),
    ];
    expect(codeCoOccurrence(verbatims).value?.map(({ codes }) => codes)).toEqual([
      ['b', 'c'],
      ['a', 'b'],
    ]);
    expect(codeCoOccurrence([quote('v1', 'i', [])])).toMatchObject({ reason: 'no-actual' });
    const nowhere = [{ id: 'v', codings: [{ code: 'a' }] }];
    expect(codeCoOccurrence(nowhere, { within: 'interview' })).toMatchObject({ reason: 'no-actual' });
    const gone = [quote('v1', 'i', ['a', 'b'], { withdrawnOn: '2024-01-01' })];
    expect(codeCoOccurrence(gone)).toMatchObject({
      reason: 'no-actual',
      coverage: { observed: 0, expected: 0 },
    });
    expect(codeCoOccurrence(verbatims)).toMatchObject({
      unit: 'n',
      method: 'code-co-occurrence@1',
      coverage: { observed: 3, expected: 3 },
    });
  });

  test('the index of Jaccard', () => {
    expect(jaccardIndex(['a', 'a', 'b'], ['b'])).toBe(0.5);
    expect(jaccardIndex([], ['b'])).toBe(0);
    expect(jaccardIndex(['b'], ['b'])).toBe(1);
    expect(jaccardIndex([], [])).toBeUndefined();
  });

  test('is said with the three most frequent pairs', () => {
    const four = [
      quote('v1', 'i', ['a', 'b', 'c']),
      quote('v2', 'i', ['a', 'd']),
      quote('v3', 'i', ['a', 'd']),
    ];
    const found = codeCoOccurrence(four);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(codeCoOccurrenceExplanation.say(found, 'fr', {}))).toBe(
      'Dits ensemble le plus souvent : « a » et « d » (2), « a » et « b » (1), « a » et « c » (1).',
    );
    const none = codeCoOccurrence([quote('v', 'i', ['a'])]);
    if (none.status !== 'computed') throw new Error(none.reason);
    expect(plain(codeCoOccurrenceExplanation.say(none, 'en', {}))).toBe(
      'No code occurs together with another.',
    );
  });
});

describe('quotes for a report', () => {
  test('the editor’s choice is followed as far as consent goes', () => {
    const pick = (chosen: string) =>
      pickQuotes(eight, [{ id: 'sens' }], { lang: 'en', chosen: new Map([['sens', chosen]]) }).value?.[0]
        ?.quote?.verbatim;
    expect(pick('v7')).toBe('v7');
    expect(pick('v5')).toBe('v1');
    expect(pick('v2')).toBe('v1');
  });

  test('a quote stands twice rather than a code with none', () => {
    const found = pickQuotes([quote('v', 'i', ['a', 'b'])], [{ id: 'a' }, { id: 'b' }], { lang: 'en' });
    expect(found.value?.map((each) => each.quote?.verbatim)).toEqual(['v', 'v']);
  });

  test('a withdrawn consent is none from its day on, and without an interview there is none', () => {
    const gone = [
      { ...quote('v', 'i', ['a'], { withdrawnOn: '2025-01-01' }), interview: undefined as never },
    ];
    expect(pickQuotes(gone, [{ id: 'a' }], { lang: 'en' })).toMatchObject({
      status: 'not-computable',
      reason: 'no-actual',
    });
    const before = pickQuotes(gone, [{ id: 'a' }], { lang: 'en', asOf: '2024-12-31' });
    expect(before.value?.[0]?.quote).toEqual({
      verbatim: 'v',
      text: { fr: 'Texte de v', en: 'Text of v' },
      attribution: 'anonymous',
    });
  });

  test('is said as so many codes of so many', () => {
    const found = pickQuotes(eight, codebook.slice(1), { lang: 'fr' });
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(pickQuotesExplanation.say(found, 'fr', {}))).toBe(
      'Codes avec un verbatim que l’on peut citer : 3 sur 4.',
    );
    expect(plain(pickQuotesExplanation.say(found, 'en', {}))).toBe(
      'Codes with a quote that may be printed: 3 of 4.',
    );
  });
});

describe('SU-04: two coders', () => {
  const both = (id: string, first: readonly string[], second: readonly string[]) => ({
    ...quote(id, `i-${id}`, []),
    codings: [
      ...first.map((code) => ({ code, coder: 'A' })),
      ...second.map((code) => ({ code, coder: 'B' })),
    ],
  });
  const verbatims = [
    both('v1', ['a'], ['a']),
    both('v2', ['a'], ['a', 'b']),
    both('v3', ['b'], ['b']),
    both('v4', ['a'], ['b']),
    both('v5', ['b'], ['b']),
    both('v6', ['a'], []),
    both('v7', [], ['b']),
    both('v8', [], []),
  ];

  test('SU-04: kappa by code, pooled over codes, each difference traceable to its interview', () => {
    const found = coderAgreement(verbatims, ['A', 'B']);
    expect(found.codes.map(({ kappa: _, ...counts }) => counts)).toEqual([
      { code: 'a', both: 2, firstOnly: 1, secondOnly: 0, neither: 2 },
      { code: 'b', both: 2, firstOnly: 0, secondOnly: 2, neither: 1 },
    ]);
    // a: 4/5 with 3/5 × 2/5 + 2/5 × 3/5; b: 3/5 with 2/5 × 4/5 + 3/5 × 1/5
    expect(found.codes[0]?.kappa?.kappa).toBeCloseTo((0.8 - 0.48) / 0.52, 12);
    expect(found.codes[1]?.kappa?.kappa).toBeCloseTo((0.6 - 0.44) / 0.56, 12);
    expect(found.value).toBeCloseTo((0.7 - 0.46) / 0.54, 12);
    expect(found.differences).toEqual([
      { verbatim: 'v2', interview: 'i-v2', firstOnly: [], secondOnly: ['b'] },
      { verbatim: 'v4', interview: 'i-v4', firstOnly: ['a'], secondOnly: ['b'] },
    ]);
    expect(found).toMatchObject({
      status: 'computed',
      unit: 'n',
      method: 'coder-agreement@1',
      coders: ['A', 'B'],
      verbatims: 5,
      coverage: { observed: 5, expected: 7 },
      warnings: [{ code: 'qualitative/coded-by-one', severity: 'warning', params: { count: 2 } }],
    });
  });

  test('without a quote that both read, or without any variation, there is no kappa', () => {
    expect(coderAgreement(verbatims.slice(5), ['A', 'B'])).toMatchObject({
      status: 'not-computable',
      reason: 'no-pairs',
      differences: [],
    });
    const alike = coderAgreement([both('v1', ['a'], ['a']), both('v2', ['a'], ['a'])], ['A', 'B']);
    expect(alike).toMatchObject({ reason: 'no-variation', verbatims: 2, warnings: [] });
    expect(alike.codes[0]).toEqual({ code: 'a', both: 2, firstOnly: 0, secondOnly: 0, neither: 0 });
    expect(coderAgreement(verbatims, ['A', 'C'])).toMatchObject({ reason: 'no-pairs' });
  });

  test('what was withdrawn is not compared', () => {
    const gone = verbatims.map((each) => ({ ...each, withdrawnOn: '2024-01-01' }));
    expect(coderAgreement(gone, ['A', 'B']).verbatims).toBe(0);
    expect(coderAgreement(gone, ['A', 'B'], { asOf: '2023-12-31' }).verbatims).toBe(5);
  });

  test('is said with kappa over how many quotes', () => {
    const found = coderAgreement(verbatims, ['A', 'B']);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(coderAgreementExplanation.say(found, 'fr', {}))).toBe(
      'Deux codeurs, 5 verbatims lus par les deux : kappa 0,44 ; lus autrement : 2.',
    );
    expect(plain(coderAgreementExplanation.say(found, 'en', {}))).toBe(
      'Two coders, 5 quotes read by both: kappa 0.44; read differently: 2.',
    );
  });
});

describe('saturation', () => {
  const sets = [['a', 'b'], ['b', 'c'], ['d', 'd'], ['a'], ['e'], ['a'], ['b'], []];

  test('new codes interview by interview, with their sum', () => {
    const found = saturation(sets);
    expect(found.interviews.map(({ codes }) => codes)).toEqual([2, 2, 1, 1, 1, 1, 1, 0]);
    expect(found.interviews.map(({ newCodes }) => newCodes)).toEqual([2, 1, 1, 0, 1, 0, 0, 0]);
    expect(found.interviews.map(({ cumulative }) => cumulative)).toEqual([2, 3, 4, 4, 5, 5, 5, 5]);
    // base of 4 codes: interviews 5 and 6 add one, 6 and 7 none
    expect(found.reachedAt).toBe(7);
  });

  test('base, run and threshold are told by who asks', () => {
    expect(saturation(sets, { threshold: 0.25 }).reachedAt).toBe(6);
    expect(saturation(sets, { threshold: 0.24 }).reachedAt).toBe(7);
    expect(saturation(sets, { runLength: 1 }).reachedAt).toBe(6);
    expect(saturation(sets, { runLength: 3 }).reachedAt).toBe(8);
    expect(saturation(sets, { baseSize: 5 }).reachedAt).toBe(7);
    expect(saturation(sets, { baseSize: 3, runLength: 1 }).reachedAt).toBe(4);
    expect(saturation(sets.slice(0, 6)).reachedAt).toBeUndefined();
    expect(() => saturation(sets, { runLength: 0 })).toThrow('runLength: a whole number of 1 or more');
    expect(() => saturation(sets, { baseSize: 0.5 })).toThrow('baseSize: a whole number of 1 or more');
    expect(saturation([[], [], [], [], [], []]).reachedAt).toBeUndefined();
    expect(saturation([])).toEqual({ interviews: [] });
  });

  test('interviews stand in the order in which they were held', () => {
    const verbatims = [
      quote('v1', 'late', ['a'], { saidOn: '2024-05-02' }),
      quote('v2', 'undated', ['b']),
      quote('v3', 'early', ['c'], { saidOn: '2024-05-01' }),
      quote('v4', 'late', ['c'], { saidOn: '2024-04-01' }),
      quote('v5', 'early', []),
      { ...quote('v6', '', ['z']), interview: undefined as never },
    ];
    const found = codeSaturation(verbatims);
    expect(found.interviews).toEqual([
      { interview: 'late', codes: 2, newCodes: 2, cumulative: 2 },
      { interview: 'early', codes: 1, newCodes: 0, cumulative: 2 },
      { interview: 'undated', codes: 1, newCodes: 1, cumulative: 3 },
    ]);
    expect(found).toMatchObject({
      status: 'computed',
      value: 3,
      unit: 'n',
      method: 'code-saturation@1',
      coverage: { observed: 4, expected: 5 },
      warnings: [{ code: 'qualitative/no-interview', severity: 'warning', params: { count: 1 } }],
    });
    expect(found.reachedAt).toBeUndefined();
    expect(codeSaturation([])).toMatchObject({
      status: 'not-computable',
      reason: 'no-actual',
      interviews: [],
    });
    expect(codeSaturation(eight).warnings).toEqual([]);
  });

  test('is said with the point where it was reached, if it was', () => {
    const held = sets.flatMap((codes, n) => (codes.length > 0 ? [quote(`v${n}`, `i${n}`, codes)] : []));
    const found = codeSaturation(held);
    const open = codeSaturation(held.slice(0, 3));
    if (found.status !== 'computed' || open.status !== 'computed') throw new Error('not computed');
    expect(plain(codeSaturationExplanation.say(found, 'fr', {}))).toBe(
      '5 codes en 7 entretiens ; saturation atteinte au 7e.',
    );
    expect(plain(codeSaturationExplanation.say(found, 'en', {}))).toBe(
      '5 codes in 7 interviews; saturation reached by interview 7.',
    );
    expect(plain(codeSaturationExplanation.say(open, 'fr', {}))).toBe(
      '4 codes en 3 entretiens ; la saturation n’est pas atteinte.',
    );
    expect(plain(codeSaturationExplanation.say(open, 'en', {}))).toBe(
      '4 codes in 3 interviews; saturation has not been reached.',
    );
  });
});
