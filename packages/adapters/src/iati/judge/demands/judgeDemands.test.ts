// a ruleset says `then`, which is no promise here
// biome-ignore-all lint/suspicious/noThenProperty: the language of rulesets has a field of that name
import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { iatiJudgeMessages } from '../iatiJudgeMessages.ts';
import type { JudgeIatiOptions } from '../JudgeIatiOptions.ts';
import { judgeIati } from '../judgeIati.ts';
import { regexCost } from './regexCost.ts';

const funderOf = async (xml: string, demands: unknown, options: JudgeIatiOptions = {}) => {
  const file = `<iati-activities version="2.03"><iati-activity>${xml}</iati-activity></iati-activities>`;
  const [, , funder] = await judgeIati(file, { at: '2024-06-01', demands, ...options });
  if (!funder) throw new Error('no judgement');
  return funder;
};
const ruleset = (rule: string, of: object, context = '//iati-activity') => ({
  [context]: { [rule]: { cases: [of] } },
});
const verdictOf = async (rule: string, of: object, xml: string, options?: JudgeIatiOptions) =>
  (await funderOf(xml, ruleset(rule, of), options)).verdict;

const paths = { paths: ['a', 'b'] };
const shares = { paths: ['sector/@percentage'], sum: 100 };
const dates = { less: 'a/@iso-date', more: 'b/@iso-date' };
const period = { start: 'start/@iso-date', end: 'end/@iso-date' };
const starts = { paths: ['id'], prefix: ['org/@ref', 'old/@ref'], separator: '-' };

type Case = readonly [rule: string, of: object, xml: string, verdict: 'pass' | 'fail'];

const cases: readonly Case[] = [
  ['no_more_than_one', paths, '', 'pass'],
  ['no_more_than_one', paths, '<a/>', 'pass'],
  ['no_more_than_one', paths, '<a/><b/>', 'fail'],
  ['noMoreThanOne', paths, '<a/><a/>', 'fail'],
  ['atleast_one', paths, '', 'fail'],
  ['atLeastOne', paths, '<b/>', 'pass'],
  ['atleast_one', { ...paths, condition: 'c' }, '', 'pass'],
  ['atleast_one', { ...paths, condition: 'c' }, '<c/>', 'fail'],
  ['atleast_one', { ...paths, condition: 'c/@n = 3' }, '<c n="2"/>', 'pass'],
  ['atleast_one', { paths: ['a/text()'] }, '<a/>', 'fail'],
  ['atleast_one', { paths: 'a' }, '<a/>', 'pass'],
  ['only_one_of', { excluded: ['c', 'd'], paths: ['a', 'b'] }, '<c/><a/>', 'fail'],
  ['only_one_of', { excluded: ['c', 'd'], paths: ['a', 'b'] }, '<c/>', 'pass'],
  ['only_one_of', { excluded: ['c', 'd'], paths: ['a', 'b'] }, '<c/><d/>', 'pass'],
  ['only_one_of', { excluded: ['c', 'd'], paths: ['a', 'b'] }, '', 'fail'],
  ['onlyOneOf', { excluded: ['c', 'd'], paths: ['a', 'b'] }, '<b/>', 'pass'],
  ['only_one_of', { excluded: ['c', 'd'], paths: ['a', 'b'] }, '<a/><b/>', 'fail'],
  ['one_or_all', { one: '@xml:lang', all: 'lang' }, '<t><narrative/></t>', 'fail'],
  ['one_or_all', { one: '@xml:lang', all: 'lang' }, '<t><narrative xml:lang="fr"/></t>', 'pass'],
  ['one_or_all', { one: 'c', all: 'lang' }, '<c/><t><narrative/></t>', 'pass'],
  ['oneOrAll', { one: '@c', all: 'currency' }, '<x><value/></x>', 'fail'],
  [
    'oneOrAll',
    { one: '@c', all: 'currency' },
    '<x><value currency="EUR"/><forecast currency="EUR"/></x>',
    'pass',
  ],
  ['oneOrAll', { one: '@c', all: 'currency' }, '<x><value currency="EUR"/><loan-status/></x>', 'fail'],
  [
    'one_or_all',
    { one: 'sector', all: 'sector' },
    '<transaction><sector/></transaction><transaction/>',
    'fail',
  ],
  ['one_or_all', { one: 'sector', all: 'sector' }, '<transaction><sector/></transaction>', 'pass'],
  ['one_or_all', { one: 'sector', all: 'sector' }, '', 'pass'],
  ['one_or_all', { one: 'c', all: 'recipient-country|recipient-region' }, '<transaction/>', 'fail'],
  [
    'one_or_all',
    { one: 'c', all: 'recipient-country|recipient-region' },
    '<transaction><recipient-region/></transaction>',
    'pass',
  ],
  ['dependent', paths, '', 'pass'],
  ['dependent', paths, '<a/>', 'fail'],
  ['dependent', paths, '<a/><a/><b/>', 'pass'],
  ['sum', shares, '', 'pass'],
  ['sum', shares, '<sector percentage="99"/>', 'fail'],
  ['strict_sum', shares, '', 'fail'],
  ['strict_sum', { ...shares, condition: 'count(sector) > 1' }, '', 'pass'],
  [
    'strictSum',
    shares,
    '<sector percentage="33.3333"/><sector percentage="33.3333"/><sector percentage="33.3334"/>',
    'pass',
  ],
  [
    'strict_sum',
    shares,
    '<sector percentage="0.1"/><sector percentage="0.2"/><sector percentage="99.7"/>',
    'pass',
  ],
  ['strict_sum', shares, '<sector percentage="100.001"/>', 'fail'],
  ['strict_sum', shares, '<sector percentage="cent"/>', 'fail'],
  ['date_order', dates, '<a iso-date="2024-01-01"/><b iso-date="2024-01-02"/>', 'pass'],
  ['date_order', dates, '<a iso-date="2024-01-01"/><b iso-date="2024-01-01"/>', 'pass'],
  ['dateOrder', dates, '<a iso-date="2024-01-02"/><b iso-date="2024-01-01"/>', 'fail'],
  ['date_order', dates, '<a iso-date="2024-01-02"/>', 'pass'],
  ['date_order', dates, '<a iso-date="2024-01-02"/><b iso-date="bientôt"/>', 'pass'],
  ['date_order', dates, '<a iso-date="2024-01-01"/><b iso-date="2024-01-01T00:00:00+02:00"/>', 'fail'],
  ['date_order', dates, '<a iso-date="2024-01-01Z"/><b iso-date="2024-01-01T01:00:00.5Z"/>', 'pass'],
  ['date_order', { less: 'a/@iso-date', more: 'NOW' }, '<a iso-date="2024-06-01"/>', 'pass'],
  ['date_order', { less: 'a/@iso-date', more: 'NOW' }, '<a iso-date="2024-06-02"/>', 'fail'],
  ['date_now', { date: 'a/@iso-date' }, '<a iso-date="2024-06-01"/>', 'pass'],
  ['dateNow', { date: 'a/@iso-date' }, '<a iso-date="2024-06-01T23:59:59Z"/>', 'pass'],
  ['date_now', { date: 'a/@iso-date' }, '<a iso-date="2025-06-01"/>', 'fail'],
  ['date_now', { date: 'a/@iso-date' }, '', 'pass'],
  ['time_limit', period, '<start iso-date="2023-01-01"/><end iso-date="2023-12-31"/>', 'pass'],
  ['time_limit', period, '<start iso-date="2024-01-01"/><end iso-date="2024-12-31"/>', 'pass'],
  ['time_limit', period, '<start iso-date="2023-01-01"/><end iso-date="2024-01-01"/>', 'pass'],
  ['timeLimit', period, '<start iso-date="2023-01-01"/><end iso-date="2024-01-02"/>', 'fail'],
  ['time_limit', period, '<start iso-date="2023-01-01"/>', 'pass'],
  [
    'between_dates',
    { ...period, date: 'd/@iso-date' },
    '<start iso-date="2023-01-01"/><d iso-date="2023-02-01"/><end iso-date="2024-01-02"/>',
    'pass',
  ],
  [
    'betweenDates',
    { ...period, date: 'd/@iso-date' },
    '<start iso-date="2023-01-01"/><d iso-date="2022-02-01"/><end iso-date="2024-01-02"/>',
    'fail',
  ],
  [
    'between_dates',
    { ...period, date: 'd/@iso-date' },
    '<start iso-date="2023-01-01"/><d iso-date="2025-02-01"/><end iso-date="2024-01-02"/>',
    'fail',
  ],
  [
    'between_dates',
    { ...period, date: 'd/@iso-date' },
    '<start iso-date="2023-01-01"/><end iso-date="2024-01-02"/>',
    'pass',
  ],
  ['between_dates', { ...period, date: 'd/@iso-date' }, '<d iso-date="2025-02-01"/>', 'pass'],
  ['regex_matches', { paths: ['id'], regex: '^[A-Z]+-\\d+$' }, '<id>AB-12</id><id/>', 'pass'],
  ['regexMatches', { paths: ['id'], regex: '^[A-Z]+-\\d+$' }, '<id>AB-12</id><id>ab</id>', 'fail'],
  ['regex_no_matches', { paths: ['id'], regex: '[/&|?]' }, '<id>AB-12</id><id/>', 'pass'],
  ['regexNoMatches', { paths: ['id'], regex: '[/&|?]' }, '<id>AB/12</id>', 'fail'],
  ['startswith', starts, '<org ref="A"/><id>A-1</id>', 'pass'],
  ['startswith', starts, '<org ref="A"/><id>A1</id>', 'fail'],
  ['startsWith', starts, '<org ref="A"/><old ref="B"/><id>B-1</id>', 'pass'],
  ['startswith', starts, '<id>B-1</id>', 'fail'],
  ['startswith', { paths: ['id'], start: 'org/@ref' }, '<org ref="A"/><id>A1</id>', 'pass'],
  ['unique', { paths: ['a', 'b'] }, '<a>1</a><b>2</b>', 'pass'],
  ['unique', { paths: ['a', 'b'] }, '<a>1</a><b>1</b>', 'fail'],
  ['unique', { paths: ['a', 'b'] }, '', 'pass'],
  ['range', { paths: ['a/@n'], min: 0, max: 100 }, '<a n="0"/><a n="100.0"/>', 'pass'],
  ['range', { paths: ['a/@n'], min: 0, max: 100 }, '<a n="-0.1"/>', 'fail'],
  ['range', { paths: ['a/@n'], min: 0, max: 100 }, '<a n="beaucoup"/>', 'fail'],
  ['range', { paths: ['a/@n'], max: 100 }, '<a n="-3"/>', 'pass'],
  ['range', { paths: ['a/@n'], min: 1 }, '<a n="3000"/>', 'pass'],
  ['range', { paths: ['a/@n'], min: 1 }, '<a n="0"/>', 'fail'],
  ['no_spaces', { paths: ['id', 'a/@n'] }, '<id>a b</id><a n="x"/>', 'pass'],
  ['noSpaces', { paths: ['id', 'a/@n'] }, '<id>ab\n</id>', 'fail'],
  ['no_spaces', { paths: ['id', 'a/@n'] }, '<a n=" x"/>', 'fail'],
  ['no_percent', { paths: ['a/@n'] }, '<a n="50"/>', 'pass'],
  ['no_percent', { paths: ['a/@n'] }, '<a n="50%"/>', 'fail'],
  ['positive_decimal', { paths: ['a/@n'] }, '<a n="0.5"/>', 'pass'],
  ['positive_decimal', { paths: ['a/@n'] }, '<a n="0"/>', 'fail'],
  ['positive_decimal', { paths: ['a/@n'] }, '<a n="-1"/>', 'fail'],
  ['evaluates_to_true', { eval: 'count(a) = 2' }, '<a/><a/>', 'pass'],
  ['evaluates_to_true', { eval: 'count(a) = 2' }, '<a/>', 'fail'],
  ['if_then', { if: 'a', then: 'b' }, '', 'pass'],
  ['if_then', { if: 'a', then: 'b' }, '<a/>', 'fail'],
  ['ifThen', { if: 'a', then: 'b', paths: ['a'] }, '<a/><b/>', 'pass'],
  ['if_then', { if: 'a/@v', then: 'number(a/@v) = a/@v' }, '<a v="10,5"/>', 'fail'],
  ['if_then', { if: 'a/@v', then: 'number(a/@v) = a/@v' }, '<a/>', 'pass'],
  ['if_then', { if: 'a', then: 'b', condition: 'c' }, '<a/>', 'pass'],
];

describe('the rules of the language', () => {
  test.each(cases)('%s %j on %s: %s', async (rule, of, xml, verdict) => {
    expect(await verdictOf(rule, of, xml)).toBe(verdict);
  });

  test('are asked at every node of their context', async () => {
    const xml =
      '<result><indicator measure="1"><baseline/></indicator><indicator measure="5"><baseline/></indicator></result>';
    const demands = ruleset(
      'atleast_one',
      { paths: ['@value'] },
      "//result/indicator[@measure='1' or @measure='2']/baseline",
    );
    const { issues } = await funderOf(xml, demands);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.at).toEqual({ in: 'text', line: 1, column: 79 });
  });

  test('loop over values, which stand for $1 where they are asked for', async () => {
    const inner = {
      strict_sum: { cases: [{ condition: "count(s[@v='$1']) > 1", paths: ["s[@v='$1']/@p"], sum: 100 }] },
    };
    const loop = (subs: readonly string[]) => ruleset('loop', { foreach: 's/@v', do: inner, subs });
    const bad = '<s v="2" p="50"/><s v="2" p="60"/><s v="3" p="1"/>';
    expect((await funderOf(bad, loop(['paths', 'condition']))).issues).toMatchObject([
      { code: 'iati/demand-strict-sum', params: { found: '110', sum: 100, paths: "s[@v='$1']/@p" } },
    ]);
    expect((await funderOf(bad.replace('60', '50'), loop(['paths', 'condition']))).verdict).toBe('pass');
    // what is not named stays as it is, and no vocabulary is called $1
    expect((await funderOf(bad, loop(['paths']))).verdict).toBe('pass');
    const ifThen = { if_then: { cases: [{ if: "count(s[@v='$1']) = 1", then: "not(s[@v='$1']/@p)" }] } };
    expect(
      (await funderOf(bad, ruleset('loop', { foreach: 's/@v', do: ifThen, subs: ['if', 'then'] }))).verdict,
    ).toBe('fail');
    const names = { atleast_one: { cases: [{ paths: ['$1'] }] } };
    expect(
      (await funderOf('<n>x</n><n>y</n><x/>', ruleset('loop', { foreach: 'n', do: names, subs: ['paths'] })))
        .verdict,
    ).toBe('fail');
    // a value that breaks the XPath that it is put into is no crash
    const quote = await funderOf(`<s v="'" p="1"/>`, loop(['paths', 'condition']));
    expect(quote.issues.map(({ code }) => code)).toEqual(['iati/demand-xpath']);
  });

  test('know which identifiers are published, and which agencies there are', async () => {
    const signs = { paths: ['id'], regex: '^[^/]+$', idCondition: 'NOT_EXISTING_ORG_ID' };
    const published = { identifiers: { organisations: ['A/B'] } };
    expect(await verdictOf('regex_matches', signs, '<id>A/B</id>')).toBe('fail');
    expect(await verdictOf('regex_matches', signs, '<id>A/B</id>', published)).toBe('pass');
    const prefixed = { ...signs, idCondition: 'NOT_EXISTING_ORG_ID_PREFIX' };
    expect(await verdictOf('regex_matches', prefixed, '<id>A/B-1</id>', published)).toBe('pass');
    expect(await verdictOf('regex_matches', prefixed, '<id>A/B</id>', published)).toBe('fail');
    const agency = { paths: ['id'], prefix: ['ORG-ID-PREFIX'] };
    const agencies = { identifiers: { agencies: ['BE-BCE_KBO'] } };
    expect(await verdictOf('startswith', agency, '<id>BE-BCE_KBO-0123</id>', agencies)).toBe('pass');
    expect(await verdictOf('startswith', agency, '<id>BE-0123</id>', agencies)).toBe('fail');
    expect(await verdictOf('startswith', agency, '<id>BE-0123</id>')).toBe('not-judged');
  });

  test('reach elements of other namespaces by the prefixes of the root', async () => {
    const file =
      '<iati-activities version="2.03" xmlns:f="urn:f"><iati-activity><f:code n="1"/></iati-activity></iati-activities>';
    const [, , funder] = await judgeIati(file, { demands: ruleset('atleast_one', { paths: ['f:code/@n'] }) });
    expect(funder?.verdict).toBe('pass');
  });

  test('see the whole file, however many activities it has', async () => {
    const file = (count: number) =>
      `<iati-activities version="2.03">${'<iati-activity><iati-identifier>same</iati-identifier></iati-activity>'.repeat(count)}</iati-activities>`;
    const demands = ruleset('unique', { paths: ['iati-activity/iati-identifier'] }, '/iati-activities');
    const [, , funder] = await judgeIati(file(3), { demands });
    expect(funder?.issues).toHaveLength(2);
    const empty = ruleset('atleast_one', { paths: ['iati-activity'] }, '/iati-activities');
    expect((await judgeIati(file(0), { demands: empty }))[2]?.verdict).toBe('fail');
    const large = `<iati-activities version="2.03"><iati-activity>${'<x/>'.repeat(200_000)}</iati-activity><iati-activity/></iati-activities>`;
    const [, , parts] = await judgeIati(large, {
      demands: ruleset('atleast_one', { paths: ['title'] }, '//nothing'),
    });
    expect(parts?.issues.map(({ code }) => code)).toEqual(['iati/demands-in-parts']);
  });
});

describe('what a funder says', () => {
  test('is said in the funder’s words, with the funder’s weight, and fails all the same', async () => {
    const ruleInfo = {
      id: 'F.1',
      severity: 'warning',
      category: 'performance',
      message: 'Pas de résultat, pas de solde {x}',
    };
    const funder = await funderOf('', ruleset('atleast_one', { paths: ['result'], ruleInfo }));
    expect(funder).toMatchObject({ verdict: 'fail', issues: [{ severity: 'warning', code: 'iati/demand' }] });
    const [issue] = funder.issues;
    expect(issue && formatIssue(issue, 'fr', iatiJudgeMessages)).toBe(
      'Pas de résultat, pas de solde {x} (F.1)',
    );
  });

  test.each([
    [42, 'iati/demands-malformed'],
    ['{ "a": ', 'iati/demands-malformed'],
    [[], 'iati/demands-malformed'],
    [null, 'iati/demands-malformed'],
    [{ '//a': 3 }, 'iati/demands-malformed'],
    [{ '//a': { atleast_one: {} } }, 'iati/demands-malformed'],
    [{ '//a': { atleast_one: { cases: [3] } } }, 'iati/demands-malformed'],
    [{ '//a': { loop: {} } }, 'iati/demands-malformed'],
    [{ '//a': { loop: { cases: [{ do: {} }] } } }, 'iati/demand-incomplete'],
    [{ '//a': { loop: { cases: [7] } } }, 'iati/demands-malformed'],
    [ruleset('atleast_one', { paths: [1] }), 'iati/demands-malformed'],
    [ruleset('sum', { paths: ['a'], sum: '100' }), 'iati/demands-malformed'],
    [ruleset('atleast_one', {}), 'iati/demand-incomplete'],
    [ruleset('at_most_two', { paths: ['a'] }), 'iati/demand-unknown-rule'],
    [ruleset('constructor', { paths: ['a'] }), 'iati/demand-unknown-rule'],
    [
      { '//a': { loop: { cases: [{ foreach: 'a', do: { loop: { cases: [] } } }] } } },
      'iati/demand-unknown-rule',
    ],
    [ruleset('atleast_one', { paths: ['a['] }), 'iati/demand-xpath'],
    [ruleset('atleast_one', { paths: ['a'] }, '//['), 'iati/demand-xpath'],
    [ruleset('atleast_one', { paths: ['matches(a, "b")'] }), 'iati/demand-xpath'],
    [ruleset('atleast_one', { paths: ['count(a)'] }), 'iati/demand-xpath'],
    [ruleset('regex_matches', { paths: ['a'], regex: '(' }), 'iati/demand-regex'],
  ])('%j is an issue, and the file is not judged by it', async (demands, code) => {
    const { verdict, issues } = await funderOf('<a/>', demands);
    expect(verdict).toBe('not-judged');
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const issue of issues)
      for (const lang of ['fr', 'en'] as const)
        expect(formatIssue(issue, lang, iatiJudgeMessages)).not.toMatch(/^iati|\{\w+\}/);
  });

  test('may come as JSON, and the rest is judged where a part of it is wrong', async () => {
    const demands = JSON.stringify({ ...ruleset('atleast_one', { paths: ['a'] }), '//[': {}, __proto__: 1 });
    const { verdict, issues } = await funderOf('', demands);
    expect(verdict).toBe('fail');
    expect(issues.map(({ code }) => code)).toEqual(['iati/demand-xpath', 'iati/demand-atleast-one']);
  });

  test('is not judged where it takes the moment, and none is told', async () => {
    const file =
      '<iati-activities version="2.03"><iati-activity><a iso-date="2024-01-01"/></iati-activity></iati-activities>';
    for (const [rule, of] of [
      ['date_now', { date: 'a/@iso-date' }],
      ['date_order', { less: 'a/@iso-date', more: 'NOW' }],
      ['time_limit', { start: 'a/@iso-date', end: 'NOW' }],
      ['between_dates', { date: 'a/@iso-date', start: 'a/@iso-date', end: 'NOW' }],
    ] as const) {
      const [, , funder] = await judgeIati(file, { demands: ruleset(rule, of) });
      expect(funder).toMatchObject({ verdict: 'not-judged', issues: [{ code: 'iati/demand-not-judged' }] });
    }
    const recommended = ruleset('date_now', { date: 'a/@iso-date', ruleInfo: { severity: 'warning' } });
    expect((await judgeIati(file, { demands: recommended }))[2]).toMatchObject({
      verdict: 'pass',
      issues: [{ code: 'iati/demand-not-judged' }],
    });
  });

  test('may be more than anybody asks', async () => {
    const many = {
      '//a': { atleast_one: { cases: Array.from({ length: 2500 }, () => ({ paths: ['b'] })) } },
    };
    expect((await funderOf('', many)).issues).toMatchObject([
      { code: 'iati/demands-too-many', params: { count: 2500 } },
    ]);
  });

  test('that would take for ever is given up', async () => {
    const wide = '<a><b/></a>'.repeat(3000);
    const hostile = ruleset('evaluates_to_true', { eval: '//*[count(//*[count(//*) > 1]) > 1]' });
    const funder = await funderOf(wide, hostile);
    expect(funder).toMatchObject({ verdict: 'not-judged', issues: [{ code: 'iati/demand-too-costly' }] });
    const regex = ruleset('regex_matches', { paths: ['id'], regex: '^(a+)+$' });
    expect((await funderOf(`<id>${'a'.repeat(60)}!</id>`, regex)).issues).toMatchObject([
      { code: 'iati/demand-too-costly' },
    ]);
    expect((await funderOf('<id>aaa!</id>', regex)).verdict).toBe('fail');
    const cases = Array.from({ length: 15 }, () => ({ paths: ['id'], regex: '^(a+)+$' }));
    const all = await funderOf(`<id>${'a'.repeat(60)}!</id>`, {
      '//iati-activity': { regex_matches: { cases } },
    });
    expect(all.issues).toHaveLength(15);
  });
});

test('the cost of a regular expression grows with what it may try', () => {
  const cost = (regex: string) => regexCost(regex, 50);
  for (const plain of ['^[^/&|?]+$', 'abc', '^BE-\\d{10}$', '[(*+]', '\\(a+\\)+', '^(ab)+$', 'a+b+'])
    expect(cost(plain), plain).toBeLessThan(1e6);
  for (const nested of ['(a+)+', '(a|a)*$', '(.*){2,}', '((a*)b)+', '(a)\\1', '(a{3,})*', '(x+x+)+y'])
    expect(cost(nested), nested).toBe(2 ** 50);
});
