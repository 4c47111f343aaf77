import { describe, expect, test } from 'vitest';
import { checklistShares } from './checklistShares.ts';
import { checklistSharesExplanation } from './checklistSharesExplanation.ts';
import { instrumentScores } from './instrumentScores.ts';
import { instrumentScoresExplanation } from './instrumentScoresExplanation.ts';
import { raterSummary } from './raterSummary.ts';
import { raterSummaryExplanation } from './raterSummaryExplanation.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const codes = ['1', '2', '3', '4', '5', '6', '7'];
const seven = {
  id: 'seven',
  options: [
    ...codes.map((code) => ({ code, label: code })),
    { code: 'na', label: { fr: 'sans objet', en: 'not applicable' }, tone: 'outside' as const },
  ],
};
const line = (id: string, domain: string, more: object = {}) => ({
  id,
  domain,
  text: { fr: `Énoncé ${id}`, en: `Statement ${id}` },
  kind: 'scale' as const,
  scale: 'seven',
  ...more,
});

describe('scores of an instrument', () => {
  const domains = ['cadre', 'argent', 'partenaires', 'moyens', 'suivi', 'adaptation', 'parole', 'plan'];
  const forty = {
    items: domains.flatMap((domain) => [1, 2, 3, 4, 5].map((n) => line(`${domain}-${n}`, domain))),
    scales: [seven],
  };

  test('PR-15: forty items in eight domains, with “not applicable” in no mean', () => {
    const answers = Object.fromEntries(
      forty.items.map(({ id, domain }, n) => {
        const level = domain === 'argent' ? 2 : domain === 'plan' ? 7 : 5;
        return [id, n % 5 === 4 ? 'na' : String(level)];
      }),
    );
    const found = instrumentScores(forty, [{ answers }], { minAnswers: 1 });
    expect(forty.items).toHaveLength(40);
    expect(found.domains.map(({ mean }) => mean)).toEqual([5, 2, 5, 5, 5, 5, 5, 7]);
    expect(found.domains.map(({ notApplicable }) => notApplicable)).toEqual(Array(8).fill(1));
    expect(found.domains[0]).toEqual({ domain: 'cadre', items: 5, n: 1, notApplicable: 1, mean: 5 });
    expect(found.value).toBe(39 / 8);
    expect(found.weakest).toEqual(['argent']);
    expect(found).toMatchObject({
      status: 'computed',
      unit: 'n',
      method: 'instrument-scores@1',
      coverage: { observed: 8, expected: 8 },
      n: 1,
    });
  });

  const short = { items: [line('a', 'd'), line('b', 'd', { reversed: true })], scales: [seven] };
  const rows = (levels: readonly (readonly [unknown, unknown])[]) =>
    levels.map(([a, b]) => ({ wave: 'T1', answers: { a, b } as never }));

  test('each respondent has a mean, of which the mean and the spread are taken; reversed items are turned', () => {
    const found = instrumentScores(
      short,
      rows([
        [7, 1],
        [5, 3],
        [3, 5],
        [1, 7],
        [4, 4],
      ]),
    );
    expect(found.domains[0]).toMatchObject({ n: 5, mean: 4 });
    // 7, 5, 3, 1, 4
    expect(found.domains[0]?.spread).toBeCloseTo(Math.sqrt(20 / 4), 12);
  });

  test('whoever rated fewer than half of the items has no score; another share can be asked for', () => {
    const three = { items: [line('a', 'd'), line('b', 'd'), line('c', 'd')], scales: [seven] };
    const responses = [{ answers: { a: 6, b: 6, c: 6 } }, { answers: { a: 2 } }, { answers: { a: 3, b: 5 } }];
    const half = instrumentScores(three, responses, { minAnswers: 1 });
    expect(half.domains[0]).toMatchObject({ n: 2, mean: 5 });
    expect(instrumentScores(three, responses, { minAnswers: 1, leastRated: 0 }).domains[0]?.n).toBe(3);
    expect(instrumentScores(three, responses, { minAnswers: 1, leastRated: 1 }).domains[0]?.n).toBe(1);
    const two = instrumentScores(short, rows([[7, undefined]]), { minAnswers: 1 });
    expect(two.domains[0]?.n).toBe(1);
  });

  test('fewer than five respondents are withheld with their spread', () => {
    const four = instrumentScores(
      short,
      rows([
        [7, 1],
        [5, 3],
        [3, 5],
        [1, 7],
      ]),
    );
    expect(four).toMatchObject({ status: 'not-computable', reason: 'suppressed', weakest: [] });
    expect(four.domains).toEqual([
      { domain: 'd', items: 2, n: 4, notApplicable: 0, withheld: 'too-few-answers' },
    ]);
    expect(
      instrumentScores(
        short,
        rows([
          [7, 1],
          [5, 3],
          [3, 5],
          [1, 7],
        ]),
        { minAnswers: 4 },
      ).value,
    ).toBe(4);
  });

  test('without an answer there is no mean, and that is no secret', () => {
    const none = instrumentScores(short, rows([['na', undefined]]), { minAnswers: 1 });
    expect(none).toMatchObject({ status: 'not-computable', reason: 'no-actual' });
    expect(none.domains[0]).toMatchObject({ n: 0, withheld: 'no-answer', notApplicable: 1 });
  });

  test('only one wave, only items with a domain and a scale or a number', () => {
    const mixed = {
      items: [
        line('a', 'd'),
        { id: 'n', domain: 'd', text: 'How many', kind: 'number' as const },
        { id: 't', domain: 'd', text: 'Why', kind: 'text' as const },
        { ...line('x', 'd'), domain: undefined },
      ] as never,
      scales: [seven],
    };
    const responses = [
      { wave: 'T0', answers: { a: 1, n: 1 } },
      { wave: 'T1', answers: { a: 4, n: 8, t: 'because', x: 1 } },
    ];
    const found = instrumentScores(mixed, responses, { wave: 'T1', minAnswers: 1 });
    expect(found.domains).toEqual([{ domain: 'd', items: 2, n: 1, notApplicable: 0, mean: 6 }]);
    expect(found.n).toBe(1);
    expect(instrumentScores(mixed, responses, { minAnswers: 1 }).n).toBe(2);
  });

  test('settings outside their range are a mistake', () => {
    expect(() => instrumentScores(short, [], { minAnswers: 0 })).toThrow('minAnswers of 1 or more');
    expect(() => instrumentScores(short, [], { leastRated: 1.1 })).toThrow('leastRated from 0 to 1');
    expect(() => instrumentScores(short, [], { leastRated: -0.1 })).toThrow();
  });

  test('is said with the weakest domain, and what is not shown', () => {
    const items = [line('a', 'réseau'), line('b', 'argent'), line('c', 'lieu'), line('d', 'temps')];
    const few = { items, scales: [seven] };
    const responses = [1, 2, 3, 4, 5, 6].map((n) => ({
      answers: { a: 6, b: n, ...(n < 4 && { c: 5 }), d: 'na' },
    }));
    const found = instrumentScores(few, responses);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(instrumentScoresExplanation.say(found, 'fr', {}))).toBe(
      'Moyennes d’échelle par domaine : réseau 6,0 (n = 6) ; argent 3,5 (n = 6) ; lieu non publié (trop peu de réponses) ; temps sans réponse. Le plus faible : argent.',
    );
    expect(plain(instrumentScoresExplanation.say(found, 'en', {}))).toBe(
      'Means of a scale by domain: réseau 6.0 (n = 6); argent 3.5 (n = 6); lieu withheld (too few answers); temps without an answer. The weakest: argent.',
    );
  });
});

describe('checklist', () => {
  const partly = {
    id: 'partly',
    options: [
      { code: 'yes', label: 'Yes', tone: 'favourable' as const },
      { code: 'partly', label: 'Partly', tone: 'neutral' as const },
      { code: 'no', label: 'No', tone: 'unfavourable' as const },
      { code: 'na', label: 'Not applicable', tone: 'outside' as const },
    ],
  };
  const check = (id: string, domain?: string) => ({
    id,
    text: id,
    kind: 'choice' as const,
    scale: 'partly',
    ...(domain !== undefined && { domain }),
  });
  const checklist = {
    items: [
      check('a', 'agenda'),
      check('b', 'agenda'),
      check('c', 'agenda'),
      check('d', 'mesure'),
      check('e'),
    ],
    scales: [partly],
  };

  test('PR-16: share per condition, “partly” apart, what does not apply in no share', () => {
    const found = checklistShares(checklist, {
      answers: { a: 'yes', b: 'partly', c: 'no', d: 'na', e: 'yes' },
    });
    expect(found.conditions).toEqual([
      { condition: 'agenda', yes: 1, partly: 1, no: 1, notApplicable: 0, open: 0, share: 1 / 3 },
      { condition: 'mesure', yes: 0, partly: 0, no: 0, notApplicable: 1, open: 0 },
    ]);
    expect(found.value).toBeCloseTo(1 / 3, 12);
    expect(found).toMatchObject({
      unit: 'ratio',
      method: 'checklist-shares@1',
      coverage: { observed: 3, expected: 3 },
    });
  });

  test('lines left open are told, and count for nothing', () => {
    const found = checklistShares(checklist, { answers: { a: 'yes', b: 'yes', d: 'perhaps' } });
    expect(found.value).toBe(1);
    expect(found.conditions.map(({ open }) => open)).toEqual([1, 1]);
    expect(found.coverage).toEqual({ observed: 2, expected: 4 });
    const empty = checklistShares(checklist, { answers: {} });
    expect(empty).toMatchObject({ status: 'not-computable', reason: 'no-actual' });
    expect(checklistShares({ items: [], scales: [] }, { answers: {} })).toMatchObject({ conditions: [] });
  });

  test('yes–no questions do without a scale', () => {
    const items = [
      { id: 'a', text: 'A', kind: 'yes-no' as const, domain: 'x' },
      { id: 'b', text: 'B', kind: 'yes-no' as const, domain: 'x' },
    ];
    const found = checklistShares({ items, scales: [] }, { answers: { a: true, b: false } });
    expect(found.conditions[0]).toMatchObject({ yes: 1, no: 1, share: 0.5 });
  });

  test('is said in counts, never as a percentage of a handful', () => {
    const found = checklistShares(checklist, { answers: { a: 'yes', b: 'partly', c: 'no' } });
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(checklistSharesExplanation.say(found, 'fr', {}))).toBe(
      'Points remplis : 1 sur 3 (agenda : 1 sur 3, 1 en partie ; mesure : sans réponse).',
    );
    expect(plain(checklistSharesExplanation.say(found, 'en', {}))).toBe(
      'Points met: 1 of 3 (agenda: 1 of 3, 1 partly; mesure: not answered).',
    );
    const whole = checklistShares(checklist, { answers: { a: 'yes', b: 'yes', c: 'no', d: 'yes' } });
    if (whole.status !== 'computed') throw new Error(whole.reason);
    expect(plain(checklistSharesExplanation.say(whole, 'en', {}))).toBe(
      'Points met: 3 of 4 (agenda: 2 of 3; mesure: 1 of 1).',
    );
  });
});

describe('ratings of conditions', () => {
  const five = [
    'common-agenda',
    'mutually-reinforcing-activities',
    'shared-measurement',
    'continuous-communication',
    'backbone',
  ];
  const rate = (about: string, level: number, evidence: readonly string[] = ['Compte rendu']) => ({
    about,
    level,
    evidence,
  });

  test('AT-01: median and range of raters, the weakest named, the missing listed and not scored 0', () => {
    const found = raterSummary(
      [
        rate('backbone', 4),
        rate('common-agenda', 1),
        rate('common-agenda', 4),
        rate('common-agenda', 2),
        rate('shared-measurement', 2),
        rate('shared-measurement', 3),
        rate('shared-measurement', 0, []),
        rate('equity', 0),
      ],
      five,
    );
    expect(found.value).toEqual([
      { about: 'common-agenda', n: 3, median: { low: 2, high: 2 }, lowest: 1, highest: 4 },
      { about: 'shared-measurement', n: 2, median: { low: 2, high: 3 }, lowest: 2, highest: 3 },
      { about: 'backbone', n: 1, median: { low: 4, high: 4 }, lowest: 4, highest: 4 },
    ]);
    expect(found.missing).toEqual(['mutually-reinforcing-activities', 'continuous-communication']);
    expect(found.weakest).toEqual(['common-agenda', 'shared-measurement']);
    expect(found.withoutEvidence).toBe(1);
    expect(found.warnings).toEqual([
      { code: 'survey/no-evidence', severity: 'warning', params: { count: 1 } },
    ]);
    expect(found).toMatchObject({
      status: 'computed',
      unit: 'n',
      method: 'rater-summary@1',
      coverage: { observed: 3, expected: 5 },
    });
    expect(JSON.stringify(found)).not.toMatch(/mean|average|total/);
  });

  test('nothing rated with evidence is nothing known', () => {
    const found = raterSummary([rate('backbone', 4, [])], five);
    expect(found).toMatchObject({
      status: 'not-computable',
      reason: 'no-actual',
      missing: five,
      weakest: [],
    });
    expect(raterSummary([rate('backbone', 3)], ['backbone']).warnings).toEqual([]);
  });

  test('is said with median, range, n', () => {
    const found = raterSummary([rate('a', 1), rate('a', 3), rate('b', 4)], ['a', 'b', 'c']);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(raterSummaryExplanation.say(found, 'fr', {}))).toBe(
      'Médiane et étendue des avis : a entre 1 et 3 (de 1 à 3, n = 2) ; b 4 (de 4 à 4, n = 1). Le plus faible : a. Sans avis étayé : c.',
    );
    expect(plain(raterSummaryExplanation.say(found, 'en', {}))).toBe(
      'Median and range of the ratings: a between 1 and 3 (1 to 3, n = 2); b 4 (4 to 4, n = 1). The weakest: a. Not rated with evidence: c.',
    );
    const complete = raterSummary([rate('a', 1)], ['a']);
    if (complete.status !== 'computed') throw new Error(complete.reason);
    expect(plain(raterSummaryExplanation.say(complete, 'en', {}))).toMatch(/The weakest: a\.$/);
  });
});
