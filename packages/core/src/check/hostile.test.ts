import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { richDossier } from '../edit/fixtures/richDossier.data.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import type { Observation } from '../observation/Observation.ts';
import { createPortfolio } from '../portfolio/createPortfolio.ts';
import { createRegister } from '../register/createRegister.ts';
import { check } from './check.ts';
import { carefulData } from './fixtures/carefulData.data.ts';
import { carefulLogic } from './fixtures/carefulLogic.data.ts';
import { carefulPractice } from './fixtures/carefulPractice.data.ts';
import { dataPages } from './fixtures/dataPages.ts';
import { logicPages } from './fixtures/logicPages.ts';
import { portfolioPages, practicePages, registerPages } from './fixtures/practicePages.ts';
import type { Rule } from './Rule.ts';
import { ruleMessages } from './ruleMessages.ts';
import { portfolioRules, registerRules } from './rules/practiceRules.ts';
import { standardRules } from './standardRules.ts';

const dossiers = [
  richDossier,
  carefulData,
  carefulLogic,
  carefulPractice,
  ...[...logicPages, ...dataPages, ...practicePages].map(({ bad }) => createDossier(bad)),
];
const portfolios = portfolioPages.map(({ bad }) => createPortfolio(bad as never));
const registers = registerPages.map(({ bad }) => createRegister(bad as never));
const documents = [
  ...dossiers.map((document) => [document, standardRules] as const),
  ...portfolios.map((document) => [document, portfolioRules as readonly unknown[]] as const),
  ...registers.map((document) => [document, registerRules as readonly unknown[]] as const),
] as readonly (readonly [document: object, rules: readonly Rule[]])[];

/** What a sentence never shows: what only a program would write, a place that nothing filled. */
const isUnfit = (sentence: string): boolean =>
  /NaN|undefined|Infinity|∞|[{}]|\[object|\d[.,]\d{9}/.test(sentence);

/** The codes of what is said; each sentence is looked at in both languages. */
function saidOf(document: object, rules: readonly Rule[] = standardRules): readonly string[] {
  const issues = check<never>(document as never, { rules: rules as never, asOf: '2025-01-20' });
  const messages = ruleMessages(rules);
  for (const lang of ['fr', 'en'] as const) {
    for (const issue of issues) {
      const sentence = formatIssue(issue, lang, messages);
      if (isUnfit(sentence)) throw new Error(`reads: ${sentence.slice(0, 300)}`);
    }
  }
  return issues.map(({ code }) => code);
}

/** What goes wrong with a document, rule by rule. */
const faultsOf = (document: object, rules: readonly Rule[]): readonly string[] =>
  rules.flatMap((rule) => {
    try {
      saidOf(document, [rule]);
      return [];
    } catch (error) {
      return [`${rule.code}: ${String(error)}`];
    }
  });

type Leaf = string | number | boolean | null;
type Spoiler = (leaf: Leaf, key: string) => unknown;

/** A document in which each leaf is spoilt; what is a code of the format stays, or no rule would look at it. */
function spoilt(value: unknown, spoil: Spoiler, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => spoilt(item, spoil, key));
  if (typeof value !== 'object' || value === null) return spoil(value as Leaf, key);
  return Object.fromEntries(Object.entries(value).map(([own, item]) => [own, spoilt(item, spoil, own)]));
}

const isText = (leaf: Leaf): leaf is string => typeof leaf === 'string' && /\s/.test(leaf);
const isDay = (leaf: Leaf): leaf is string => typeof leaf === 'string' && /^\d{4}-\d\d-\d\d$/.test(leaf);
const texts =
  (text: string): Spoiler =>
  (leaf) =>
    isText(leaf) ? text : leaf;
const numbers =
  (value: number): Spoiler =>
  (leaf) =>
    typeof leaf === 'number' ? value : leaf;
const days =
  (day: string): Spoiler =>
  (leaf) =>
    isDay(leaf) ? day : leaf;

/** Another id for each thing that has one, wherever it is cited. */
function renamed(document: object, nameOf: (n: number) => string): object {
  const names = new Map<string, string>();
  spoilt(document, (leaf, key) => {
    if (key === 'id' && !names.has(String(leaf))) names.set(String(leaf), nameOf(names.size));
    return leaf;
  });
  return spoilt(document, (leaf) => (isText(leaf) ? leaf : (names.get(String(leaf)) ?? leaf))) as object;
}

const ways: Readonly<Record<string, (document: object) => unknown>> = {
  'ids that JavaScript knows': (document) =>
    renamed(document, (n) => ['__proto__', 'constructor', 'toString', 'hasOwnProperty'][n] ?? `valueOf${n}`),
  'ids of 10 kB': (document) => renamed(document, (n) => `${n}-${'x'.repeat(10_000)}`),
  'one id for everything': (document) => renamed(document, () => 'x'),
  'ids that are empty': (document) => renamed(document, () => ''),
  'texts that are empty': (document) => spoilt(document, texts('')),
  'texts with halves of characters': (document) => spoilt(document, texts('\ud83d le taux \udc00 de 80 %')),
  'texts that are names of JavaScript': (document) => spoilt(document, texts('__proto__ constructor')),
  'values that are no numbers': (document) => spoilt(document, numbers(Number.NaN)),
  'values without end': (document) => spoilt(document, numbers(Number.POSITIVE_INFINITY)),
  'values below everything': (document) => spoilt(document, numbers(Number.NEGATIVE_INFINITY)),
  'values at the edge of a double': (document) => spoilt(document, numbers(-Number.MAX_VALUE)),
  'values that adding left behind': (document) => spoilt(document, numbers(0.1 + 0.2)),
  'values that adding left behind, each another': (document) => {
    let n = 0;
    return spoilt(document, (leaf) => (typeof leaf === 'number' ? (n++ % 3) + 0.1 + 0.2 : leaf));
  },
  'days that do not exist': (document) => spoilt(document, days('2024-02-30')),
  'days at the end of time': (document) => spoilt(document, days('9999-12-31')),
  'days that are no days': (document) => spoilt(document, days('')),
};

describe('check passes through', () => {
  test.each(Object.keys(ways))('%s', { timeout: 20_000 }, (way) => {
    const faults = documents.flatMap(([document, rules]) => faultsOf(ways[way]?.(document) as object, rules));
    expect([...new Set(faults)]).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('texts of 100 kB', { timeout: 20_000 }, () => {
    const words = 'nous améliorons le taux de 80 % des enfants de 3 ans et plus grâce à notre action, ';
    for (const document of [carefulLogic, carefulPractice, carefulData]) {
      for (const text of [
        words.repeat(1200),
        'a'.repeat(100_000),
        'a '.repeat(50_000),
        '1'.repeat(100_000),
      ]) {
        let left = 6;
        saidOf(spoilt(document, (leaf) => (isText(leaf) && left-- > 0 ? text : leaf)) as Dossier);
      }
    }
  });
});

const list = <T>(length: number, make: (n: number) => T) => Array.from({ length }, (_, n) => make(n));
const dossier = (fields: Partial<Dossier>) => createDossier({ id: 'demo', title: 'Demo', ...fields });
const levels = ['activity', 'output', 'outcome', 'impact'] as const;
const nodes = list(5000, (n) => ({
  id: `n${n}`,
  level: levels[n % 4] ?? 'impact',
  statement: `Les familles trouvent une place ${n}`,
}));
const attendance: Indicator = {
  id: 'presences',
  name: 'Présences',
  unit: 'families',
  basis: 'increment',
  direction: 'increase',
  countOf: 'contacts',
  additivity: { time: 'sum' },
  measures: [],
  targets: [{ id: 't', value: 100, over: 'life-of-programme' }],
};
const day = { start: '2024-05-14', end: '2024-05-14' };
const observed = (fields: (n: number) => Partial<Observation>) =>
  list(50_000, (n): Observation => ({ id: `o${n}`, indicator: 'presences', period: day, ...fields(n) }));
const unlike = [
  (n: number) => (n % 4 === 3 ? 1000 : 10 + (n % 7)),
  (n: number) => 2 ** (n % 900),
  (n: number) => n * 1.1,
  () => 40,
];

describe('check is done in a few seconds with', () => {
  test.each([1, 2, 3, 7])(
    '5,000 nodes that lead round in a circle, in steps of %i',
    { timeout: 10_000 },
    (by) => {
      const steps = [1, by, 11];
      const links = nodes.flatMap(({ id }, n) =>
        steps.map((step, k) => ({ id: `l${n}-${k}`, from: id, to: `n${(n + step) % nodes.length}` })),
      );
      expect(saidOf(dossier({ results: { nodes, links } })).length).toBeGreaterThan(0);
    },
  );

  test('5,000 nodes that one node leads to, and that lead to one', { timeout: 10_000 }, () => {
    const links = nodes.flatMap(({ id }, n) => [
      { id: `a${n}`, from: 'n0', to: id },
      { id: `b${n}`, from: id, to: 'n1' },
    ]);
    expect(saidOf(dossier({ results: { nodes, links } })).length).toBeGreaterThan(0);
  });

  test('an indicator that measures 5,000 nodes, and 1,000 computed from it', { timeout: 10_000 }, () => {
    const measures = nodes.map(({ id }) => id);
    const indicators = list(
      1000,
      (n): Indicator => ({
        ...attendance,
        id: `i${n}`,
        measures: n === 0 ? measures : [`n${n}`],
        parts: [{ indicator: 'i0', weight: 1 }],
        targets: [],
      }),
    );
    expect(saidOf(dossier({ results: { nodes, links: [] }, indicators })).length).toBeGreaterThan(0);
  });

  test.each(unlike.map((value, n) => ({ value, n })))(
    '50,000 observations of one indicator on one day, values of kind $n',
    { timeout: 10_000 },
    ({ value }) => {
      for (const basis of ['increment', 'snapshot', 'running-total', 'ratio'] as const) {
        const indicators = [{ ...attendance, basis }];
        const observations = observed((n) => ({ value: value(n) }));
        expect(saidOf(dossier({ indicators, observations })).length).toBeGreaterThan(0);
      }
    },
  );

  test('50,000 observations on as many days, back and forth', { timeout: 10_000 }, () => {
    const observations = observed((n) => {
      const start = `${1900 + (n % 390)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
      return { value: n % 97, period: { start, end: '2399-12-31' } };
    });
    expect(saidOf(dossier({ indicators: [attendance], observations })).length).toBeGreaterThan(0);
  });

  test('50,000 observations that each revise the one before, the first the last', { timeout: 10_000 }, () => {
    const observations = observed((n) => ({ value: n, revises: `o${n === 0 ? 49_999 : n - 1}` }));
    expect(saidOf(dossier({ indicators: [attendance], observations })).length).toBeGreaterThan(0);
  });

  test('50,000 observations that all revise one', { timeout: 10_000 }, () => {
    const observations = observed((n) => ({ value: n, ...(n > 0 && { revises: 'o0' }) }));
    expect(saidOf(dossier({ indicators: [attendance], observations }))).toContain('data/two-heads');
  });

  test('50,000 observations in as many categories of one dimension', { timeout: 10_000 }, () => {
    const categories = list(50_000, (n) => ({ code: `c${n}`, label: `Commune ${n}` }));
    const dimensions = [{ id: 'commune', name: 'Commune', categories }];
    const observations = observed((n) => ({ value: n % 9, categories: { commune: `c${n}` } }));
    const whole = { id: 'whole', indicator: 'presences', period: day, value: 1 };
    const indicators = [{ ...attendance, additivity: { commune: 'sum' } } as Indicator];
    const said = saidOf(dossier({ indicators, dimensions, observations: [whole, ...observations] }));
    expect(said).toContain('disaggregation/does-not-reconcile');
  });
});
