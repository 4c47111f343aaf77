import type { Checked, Issue } from '@jalon/core';
import { parseXPath } from '../xpath/parseXPath.ts';
import { XPathFault } from '../xpath/XPathFault.ts';
import { type Demand, type DemandCase, type DemandInfo, type DemandRule, demandRules } from './Demand.ts';
import { fieldsOfRule, isMissing, xpathFields } from './demandFields.data.ts';
import { demandFields } from './readDemandFields.ts';

/** Demands that a ruleset may hold. */
const most = 2000;

/**
 * Reads a ruleset: each demand that is understood, and an issue for each that is not, with its place in the ruleset.
 * @param ruleset an object as parsed from JSON, or the JSON itself
 */
export function readDemands(ruleset: unknown): Checked<readonly Demand[]> {
  const demands: Demand[] = [];
  const issues: Issue[] = [];
  const fault = (code: string, where: string, params: Issue['params'] = {}) =>
    void issues.push({ code, severity: 'error', params: { where: where || '/', ...params } });

  const parsed = jsonOf(ruleset);
  if (!isObject(parsed)) {
    fault('iati/demands-malformed', '', { expected: '{ }' });
    return { issues };
  }
  for (const [context, rules] of Object.entries(parsed)) {
    const at = `/${escaped(context)}`;
    checkXPath(context, at);
    if (!isObject(rules)) fault('iati/demands-malformed', at, { expected: '{ }' });
    else
      for (const [name, each] of Object.entries(rules))
        readRule(context, name, each, `${at}/${escaped(name)}`);
  }
  if (demands.length > most) fault('iati/demands-too-many', '', { count: demands.length, limit: most });
  return { value: demands.slice(0, most), issues };

  function readRule(context: string, name: string, rule: unknown, at: string, foreach?: Foreach) {
    const known = ruleNamed(name);
    const cases = isObject(rule) ? rule['cases'] : undefined;
    if (name === 'loop' && !foreach) return readLoops(context, cases, at);
    if (!known) return fault('iati/demand-unknown-rule', at, { rule: name });
    if (!Array.isArray(cases)) return fault('iati/demands-malformed', `${at}/cases`, { expected: '[ ]' });
    for (const [index, each] of cases.entries()) {
      const where = `${at}/cases/${index}`;
      const fields = readCase(each, where);
      const missing = fields && fieldsOfRule[known].filter((field) => isMissing(fields, field));
      if (!fields || !missing) continue;
      if (missing.length > 0) fault('iati/demand-incomplete', where, { missing: missing.join(', ') });
      else
        add({
          context,
          rule: known,
          of: withSubs(fields, foreach),
          info: infoOf(each),
          where,
          ...given(foreach),
        });
    }
  }

  function readLoops(context: string, cases: unknown, at: string) {
    if (!Array.isArray(cases)) return fault('iati/demands-malformed', `${at}/cases`, { expected: '[ ]' });
    for (const [index, each] of cases.entries()) {
      const where = `${at}/cases/${index}`;
      const fields = readCase(each, where);
      if (!fields) continue;
      const inner: unknown = isObject(each) ? each['do'] : undefined;
      if (fields.foreach === undefined || !isObject(inner)) {
        fault('iati/demand-incomplete', where, { missing: 'foreach, do' });
        continue;
      }
      for (const [name, rule] of Object.entries(inner))
        readRule(context, name, rule, `${where}/do/${escaped(name)}`, {
          foreach: fields.foreach,
          subs: fields.subs ?? [],
        });
    }
  }

  function readCase(each: unknown, where: string): DemandCase | undefined {
    if (!isObject(each)) {
      fault('iati/demands-malformed', where, { expected: '{ }' });
      return undefined;
    }
    const { fields, wrong } = demandFields(each);
    for (const { field, expected } of wrong)
      fault('iati/demands-malformed', `${where}/${field}`, { expected });
    return wrong.length === 0 ? fields : undefined;
  }

  function add(demand: Demand) {
    const before = issues.length;
    for (const [field, xpath] of xpathsOf(demand)) checkXPath(xpath, `${demand.where}/${field}`);
    if (demand.of.regex !== undefined) checkRegex(demand.of.regex, `${demand.where}/regex`);
    if (issues.length === before) demands.push(demand);
  }

  function checkXPath(xpath: string, where: string) {
    try {
      parseXPath(xpath.replaceAll('$1', '1'));
    } catch (error) {
      if (!(error instanceof XPathFault)) throw error;
      fault('iati/demand-xpath', where, { xpath, found: error.found });
    }
  }

  function checkRegex(regex: string, where: string) {
    try {
      new RegExp(regex);
    } catch {
      fault('iati/demand-regex', where, { regex });
    }
  }
}

interface Foreach {
  readonly foreach: string;
  readonly subs: readonly string[];
}

const given = (foreach: Foreach | undefined) => (foreach ? { foreach: foreach.foreach } : {});
const withSubs = (fields: DemandCase, foreach: Foreach | undefined): DemandCase =>
  foreach ? { ...fields, subs: foreach.subs } : fields;

/** The XPaths of a demand, by their fields. */
const xpathsOf = ({ of }: Demand): readonly (readonly [string, string])[] =>
  xpathFields.flatMap((field) => {
    const value = of[field];
    if (typeof value === 'string') return value === 'NOW' ? [] : [[field, value] as const];
    return (value ?? []).filter((each) => each !== 'ORG-ID-PREFIX').map((each) => [field, each] as const);
  });

/** `atleast_one` and `atLeastOne` are one rule. */
const ruleNamed = (name: string): DemandRule | undefined =>
  demandRules.find((each) => folded(each) === folded(name));

const folded = (name: string): string => name.replaceAll('_', '').toLowerCase();

function infoOf(each: unknown): DemandInfo {
  const info = isObject(each) ? each['ruleInfo'] : undefined;
  if (!isObject(info)) return {};
  const { id, severity, message } = info;
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof message === 'string' ? { message } : {}),
    ...(severity === 'critical' || severity === 'error' || severity === 'warning' ? { severity } : {}),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function jsonOf(ruleset: unknown): unknown {
  if (typeof ruleset !== 'string') return ruleset;
  try {
    return JSON.parse(ruleset);
  } catch {
    return undefined;
  }
}

/** A key within a JSON pointer. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
