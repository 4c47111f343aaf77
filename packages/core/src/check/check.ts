import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue, IssueParam, Severity } from '../issue/Issue.ts';
import type { Words } from '../text/LocalizedText.ts';
import type { CheckContext, Rule } from './Rule.ts';
import { shareGroups } from './series/currentByIndicator.ts';
import { standardRules } from './standardRules.ts';

/** Settings of {@link check}. */
export interface CheckOptions<Document = Dossier> extends CheckContext {
  /** The rules to apply; default {@link standardRules}. Add yours: `[...standardRules, mine]`. */
  readonly rules?: readonly Rule<Document>[];
  /** Another severity by code; `off` leaves the rule out. */
  readonly severities?: { readonly [code: string]: Severity | 'off' };
}

/**
 * Reads a dossier as an experienced evaluation adviser would: a compiler for evaluation logic. It never changes data
 * and never throws on it.
 * @returns what was found, in the order of the rules; empty where there is nothing to say
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { check } from '@jalon/core/check';
 * const targets = [{ id: 'wait-2025', value: 10, over: 'at-date' as const }];
 * const indicator = { id: 'wait', name: 'Average wait', unit: 'days', measures: [], targets };
 * const dossier = createDossier({ id: 'demo', title: 'Demo', indicators: [indicator] });
 * check(dossier).map(({ code }) => code).includes('target/no-baseline'); // => true
 * check(dossier, { severities: { 'target/no-baseline': 'off' } })
 *   .some(({ code }) => code === 'target/no-baseline'); // => false
 * ```
 */
export function check(dossier: Dossier, options?: CheckOptions): readonly Issue[];
/**
 * Reads another document, a portfolio or a register, by the rules given.
 * @param options the rules of that kind of document, for example `portfolioRules`
 */
export function check<Document>(
  document: Document,
  options: CheckOptions<Document> & Required<Pick<CheckOptions<Document>, 'rules'>>,
): readonly Issue[];
export function check(document: Dossier, options: CheckOptions = {}): readonly Issue[] {
  const { rules = standardRules, severities = {}, ...context } = options;
  const issues: Issue[] = [];
  shareGroups(context);
  for (const { code, severity: own, find } of rules) {
    const severity = Object.hasOwn(severities, code) ? severities[code] : own;
    if (severity === 'off' || severity === undefined) continue;
    for (const finding of find(document, context))
      issues.push({ code, severity, ...finding, params: tellable(finding.params) });
  }
  return issues;
}

/** Figures that are no numbers, which only a program can write, as a sentence tells them. */
function tellable(params: Issue['params']): Issue['params'] {
  const isOdd = (param: IssueParam) => typeof param === 'number' && !Number.isFinite(param);
  if (!Object.values(params).some(isOdd)) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, isOdd(param) ? noNumber : param]),
  );
}

const noNumber: Words = { fr: 'pas un nombre', en: 'not a number' };
