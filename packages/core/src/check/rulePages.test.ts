import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { dossierZodFormat } from '../dossier/dossier.format.ts';
import { entitiesOf } from '../dossier/entitiesOf.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import { portfolioZodFormat } from '../portfolio/portfolio.format.ts';
import { registerZodFormat } from '../register/register.format.ts';
import { check } from './check.ts';
import { dataPages } from './fixtures/dataPages.ts';
import { logicPages } from './fixtures/logicPages.ts';
import { portfolioPages, practicePages, registerPages } from './fixtures/practicePages.ts';
import type { RulePage } from './fixtures/RulePage.ts';
import { ruleMessages } from './ruleMessages.ts';

/** Dossiers in a page hold no more than the rule needs; a portfolio or a register is whole. */
function examplesOf(page: RulePage<never, never>) {
  const make = (fields: object) =>
    'persons' in fields || 'supports' in fields ? fields : createDossier(fields as never);
  return {
    bad: make(page.bad) as never,
    good: make(page.good) as never,
    right: page.right.map((fields) => make(fields) as never),
  };
}

const pages = [
  ...logicPages,
  ...dataPages,
  ...practicePages,
  ...portfolioPages,
  ...registerPages,
] as unknown as readonly RulePage<never, never>[];

describe.each(pages.map((page) => ({ code: page.rule.code, page })))('$code', ({ page }) => {
  const { bad, good, right } = examplesOf(page);
  const ask = (document: never) =>
    check<never>(document, { rules: [page.rule], ...(page.asOf !== undefined && { asOf: page.asOf }) });

  test('is found once in the bad example, in whole sentences, at a place that exists', () => {
    const issues = ask(bad);
    expect(issues).toHaveLength(1);
    for (const lang of ['fr', 'en'] as const) {
      expect(formatIssue(issues[0] as never, lang, ruleMessages([page.rule]))).not.toMatch(
        /[{}]|undefined|NaN/,
      );
      expect(page.rule.asks[lang]).toMatch(/\?$/);
      expect(page.why[lang].length).toBeGreaterThan(40);
      expect(page.mend[lang].length).toBeGreaterThan(40);
    }
    const at = issues[0]?.at;
    if (at?.in === 'dossier' && at.entity && 'results' in bad) {
      const { kind, id } = at.entity;
      expect([...entitiesOf(bad)].some(({ kind: k, entity }) => k === kind && entity.id === id)).toBe(true);
    }
  });
  test('is silent in the good example, and where the like of it is right', () => {
    expect(ask(good)).toEqual([]);
    for (const fine of right) expect(ask(fine)).toEqual([]);
    expect(right.length).toBeGreaterThan(0);
  });
  test('has examples of the right form', () => {
    for (const example of [bad, good, ...right]) {
      const format =
        'persons' in example
          ? registerZodFormat
          : 'supports' in example
            ? portfolioZodFormat
            : dossierZodFormat;
      expect(format.safeParse(example)).toMatchObject({ success: true });
    }
  });
});
