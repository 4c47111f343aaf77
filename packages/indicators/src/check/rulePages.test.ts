import { createDossier, type DossierFields, entitiesOf, formatIssue, type Issue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { indicatorPages } from './fixtures/indicatorPages.ts';
import type { RulePage } from './fixtures/RulePage.ts';
import { indicatorRules } from './indicatorRules.ts';

/** What a rule finds in a dossier, as issues. */
function ask({ rule, asOf }: RulePage, fields: DossierFields): readonly Issue[] {
  const { code, severity } = rule;
  const found = rule.find(createDossier(fields), asOf === undefined ? {} : { asOf });
  return [...found].map((finding) => ({ code, severity, ...finding }));
}

test('every rule has its page, in the order of the rules, under a code of its own', () => {
  expect(indicatorPages.map(({ rule }) => rule)).toEqual(indicatorRules);
  expect(new Set(indicatorRules.map(({ code }) => code)).size).toBe(indicatorRules.length);
});

describe.each(indicatorPages.map((page) => ({ code: page.rule.code, page })))('$code', ({ page }) => {
  const { rule, why, mend, bad, good, right } = page;
  test('is found once in the bad example, in whole sentences, at a place that exists', () => {
    const issues = ask(page, bad);
    expect(issues).toHaveLength(1);
    for (const lang of ['fr', 'en'] as const) {
      const sentence = formatIssue(issues[0] as Issue, lang, { [rule.code]: rule.words });
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
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
    expect(ask(page, good)).toEqual([]);
    for (const fine of right) expect(ask(page, fine)).toEqual([]);
    expect(right.length).toBeGreaterThan(1);
  });
});
