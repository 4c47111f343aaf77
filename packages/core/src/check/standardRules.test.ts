import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { check } from './check.ts';
import { dataPages } from './fixtures/dataPages.ts';
import { logicPages } from './fixtures/logicPages.ts';
import { portfolioPages, practicePages, registerPages } from './fixtures/practicePages.ts';
import { portfolioRules, registerRules } from './rules/practiceRules.ts';
import { targetBaselineUndated } from './rules/targetBaselineUndated.ts';
import { standardRules } from './standardRules.ts';

const dossier = (fields: Partial<Dossier>) => createDossier({ id: 'demo', title: 'Demo', ...fields });
const sound: Indicator = {
  id: 'wait',
  name: 'Average wait',
  unit: 'days',
  direction: 'decrease',
  basis: 'snapshot',
  measures: ['access'],
  baseline: { value: 21, date: '2024-05-31' },
  targets: [{ id: 'wait-2025', value: 10, over: 'at-date', date: '2025-05-31' }],
  source: 'Waiting list',
};
const access = { id: 'access', level: 'outcome', statement: 'Parents find a place sooner' } as const;
const meet = { id: 'meet', level: 'activity', statement: 'Meet parents' } as const;
const link = { id: 'l1', from: 'meet', to: 'access' } as const;
const logic = { nodes: [meet, access], links: [link] };
const withIndicator = (fields: Partial<Indicator>) =>
  dossier({ results: logic, indicators: [{ ...sound, ...fields }] });
describe('the standard rules', () => {
  test('no code stands twice', () => {
    const codes = [...standardRules, ...portfolioRules, ...registerRules].map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });
  test('each rule has its page', () => {
    const pages = [...logicPages, ...dataPages, ...practicePages].map(({ rule }) => rule.code);
    expect(pages.toSorted()).toEqual(standardRules.map(({ code }) => code).toSorted());
    expect(portfolioPages.map(({ rule }) => rule.code)).toEqual(portfolioRules.map(({ code }) => code));
    expect(registerPages.map(({ rule }) => rule.code)).toEqual(registerRules.map(({ code }) => code));
  });
});

describe('check', () => {
  test('has no error and no warning for a small sound dossier, only questions', () => {
    expect(check(withIndicator({})).map(({ severity }) => severity)).toEqual(['hint', 'hint', 'hint']);
  });
  test('says of a dossier that holds nothing nothing', () => {
    expect(check(dossier({}), { asOf: '2025-01-31' })).toEqual([]);
  });
  test('takes a rule of the user, another severity and a rule turned off', () => {
    const mine = {
      code: 'mine/title-too-short',
      severity: 'hint',
      asks: { fr: '?', en: '?' },
      words: { fr: 'Titre court', en: 'Short title' },
      *find({ title }: Dossier) {
        if (String(title).length < 10)
          yield { params: {}, at: { in: 'dossier', pointer: '/title' } as const };
      },
    } as const;
    const rules = [targetBaselineUndated, mine];
    const broken = withIndicator({ baseline: { value: 21 } });
    const severities = { 'target/baseline-undated': 'off', 'mine/title-too-short': 'error' } as const;
    expect(check(broken, { rules, severities }).map(({ code, severity }) => [code, severity])).toEqual([
      ['mine/title-too-short', 'error'],
    ]);
  });
});
