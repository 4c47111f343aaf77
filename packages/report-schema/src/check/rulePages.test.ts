import {
  createDossier,
  type DossierFields,
  entitiesOf,
  formatIssue,
  type Issue,
  type Rule,
} from '@jalon/core';
import { check } from '@jalon/core/check';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { describe, expect, test } from 'vitest';
import { reportMessages } from '../report/reportMessages.ts';
import { shortForm, shortFormRules } from './fixtures/reportExamples.ts';
import { reportPages } from './fixtures/reportPages.ts';
import { reportRules } from './reportRules.ts';

/** What a rule finds in a dossier, as issues. */
const ask = (rule: Rule, fields: DossierFields): readonly Issue[] =>
  check(createDossier(fields), { rules: [rule] });

test('every rule has its page, in the order of the rules, under a code of its own', () => {
  expect(reportPages.map(({ rule }) => rule)).toEqual(shortFormRules);
  const codes = shortFormRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  // one table holds the words of both
  expect(codes.filter((code) => Object.hasOwn(reportMessages, code))).toEqual([]);
});

describe.each(reportPages.map((page) => ({ code: page.rule.code, page })))('$code', ({ page }) => {
  const { rule, why, mend, bad, good, right } = page;
  test('is found once in the bad example, in whole sentences, at a place that exists', () => {
    const issues = ask(rule, bad);
    expect(issues).toHaveLength(1);
    for (const lang of ['fr', 'en'] as const) {
      const sentence = formatIssue(issues[0] as Issue, lang, { [rule.code]: rule.words });
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      expect(sentence).toMatch(/[.]$/);
      expect(rule.asks[lang]).toMatch(/\?$/);
      expect(why[lang].length).toBeGreaterThan(40);
      expect(mend[lang].length).toBeGreaterThan(40);
    }
    const at = issues[0]?.at;
    const entity = at?.in === 'dossier' ? at.entity : undefined;
    const all = [...entitiesOf(createDossier(bad))].map((each) => `${each.kind} ${each.entity.id}`);
    expect(all).toContain(`${entity?.kind} ${entity?.id}`);
  });
  test('is silent in the good example, and where the like of it is right', () => {
    expect(ask(rule, good)).toEqual([]);
    for (const fine of right) expect(ask(rule, fine)).toEqual([]);
    expect(right.length).toBeGreaterThan(1);
  });
  test('its examples have the form of a dossier', () => {
    for (const example of [bad, good, ...right])
      expect(parseDossier(serialiseDossier(createDossier(example))).issues).toEqual([]);
  });
});

describe('several versions of one schema', () => {
  const codesOf = (schemas: Parameters<typeof reportRules>[0], schemaVersion: string) => {
    const report = { id: 'r', schema: 'short-form', schemaVersion, asOf: '2025-01-31', answers: {} };
    const dossier = createDossier({ id: 'd', title: 'd', reports: [report] });
    return check(dossier, { rules: reportRules(schemas) }).map(({ code }) => code);
  };
  const second = {
    ...shortForm,
    version: '2.0.0',
    sections: shortForm.sections.map((each) => ({ ...each, items: [] })),
  };
  test('each report is read by its own', () => {
    expect(codesOf([second, shortForm], '1.0.0')).toEqual(['report/draft-incomplete']);
    expect(codesOf([shortForm, second], '2.0.0')).toEqual(['report/unsigned']);
    expect(codesOf([shortForm, second], '1.5.0')).toEqual([]);
    expect(codesOf([shortForm, second], '2.0.1')).toEqual(['report/newer-schema']);
    expect(codesOf([], '1.0.0')).toEqual(['report/unknown-schema']);
  });
  test('kinds of a user’s own are read where they are given', () => {
    const words = { fr: 'x', en: 'x' };
    const own = {
      ...second,
      sections: [{ id: 's', title: words, items: [{ id: 'a', kind: 'acme/x', title: words } as const] }],
    };
    expect(codesOf([own], '2.0.0')).toEqual(['report/draft-incomplete']);
    const report = { id: 'r', schema: 'short-form', schemaVersion: '2.0.0', asOf: '2025-01-31', answers: {} };
    const dossier = createDossier({ id: 'd', title: 'd', reports: [report] });
    const items = [{ kind: 'acme/x' as const, toBlocks: () => [] }];
    expect(check(dossier, { rules: reportRules([own], { items }) }).map(({ code }) => code)).toEqual([
      'report/unsigned',
    ]);
  });
});
