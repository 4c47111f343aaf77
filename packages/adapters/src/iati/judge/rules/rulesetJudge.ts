import type { Issue, Words } from '@jalon/core';
import { type XmlElement, xmlText } from '../../../xml/XmlElement.ts';
import { issueList } from '../IssueList.ts';
import { placeIn } from '../placeIn.ts';
import type { RecordJudge } from '../RecordJudge.ts';
import { codesOf } from './codeRules.ts';
import { iatiPath } from './iatiPath.ts';
import { iatiRules } from './iatiRules.ts';
import type { RuleContext, RuleFinding } from './RuleFinding.ts';

/** What the rules are called. */
export const rulesetName: Words = {
  fr: 'Règles du standard IATI 2.03',
  en: 'Rules of the IATI Standard 2.03',
};

const clock: Words = { fr: 'le moment du jugement (at)', en: 'the moment of the judgement (at)' };
const register: Words = {
  fr: 'la liste des registres reconnus (identifiers.agencies)',
  en: 'the list of approved registers (identifiers.agencies)',
};

/** Opens the judgement by the rules of the standard. It fails for errors; warnings are what the standard recommends. */
export function rulesetJudge(root: XmlElement, context: RuleContext, file: string | undefined): RecordJudge {
  const issues = issueList();
  const add = ({ code, rule, severity, at, params }: RuleFinding) =>
    issues.add({ code, severity, params: { rule, ...params }, at: placeIn(at, file) });
  for (const finding of codesOf(root, '', context)) add(finding);
  const first = new Map<string, Pick<XmlElement, 'line' | 'column'>>();
  return {
    take(record) {
      if (record.namespace !== undefined) return;
      if (record.name !== 'iati-activity' && record.name !== 'iati-organisation') return;
      for (const rules of iatiRules[record.name]) for (const finding of rules(record, context)) add(finding);
      const twice = duplicate(record, first, file);
      if (twice) issues.add(twice);
    },
    end() {
      const verdict = issues.errors > 0 ? 'fail' : 'pass';
      for (const each of notJudged(root, context)) issues.add(each);
      return { by: 'ruleset', name: rulesetName, verdict, issues: issues.all() };
    },
  };
}

/** Two activities of one identifier (rule 1.1.2). */
function duplicate(
  record: XmlElement,
  first: Map<string, Pick<XmlElement, 'line' | 'column'>>,
  file: string | undefined,
): Issue | undefined {
  const [element] = iatiPath(record, 'iati-identifier');
  const identifier = element ? xmlText(element).trim() : '';
  if (!element || identifier === '') return undefined;
  const { line, column } = element;
  const before = first.get(identifier);
  if (!before) {
    first.set(identifier, {
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    });
    return undefined;
  }
  return {
    ...{ code: 'iati/duplicate-identifier', severity: 'error', params: { rule: '1.1.2', identifier } },
    ...{ at: placeIn(element, file), related: [placeIn(before, file)] },
  };
}

function* notJudged(root: XmlElement, { now, agencies }: RuleContext): Generator<Issue> {
  const isOrganisations = root.name === 'iati-organisations';
  const hint = (rules: string, needed: Words): Issue => ({
    ...{ code: 'iati/rules-not-judged', severity: 'hint', params: { rules, needed } },
  });
  if (now === undefined)
    yield hint(isOrganisations ? '11.4.1' : '11.1.1, 11.1.4, 11.1.5, 11.2.1, 11.2.2', clock);
  if (!agencies) yield hint(isOrganisations ? '1.18.8' : '1.14.8', register);
}
