import { type XmlElement, xmlText } from '../../../xml/XmlElement.ts';
import { iatiPath, iatiWithin } from './iatiPath.ts';
import type { IatiRules, RuleFinding } from './RuleFinding.ts';

/** The rules on what has to be said in words, and in which language and currency, of an activity. */
export const activityWordingRules: IatiRules = function* (activity) {
  yield* stated(activity, 'xml:lang', ['narrative'], '4.1.1', 'iati/no-language');
  yield* stated(activity, 'default-currency', moneyElements, '7.8.1', 'iati/no-currency');
  yield* empty(activity);
  yield* unnamed(activity, 'other-identifier/owner-org', '6.8.1');
  yield* unnamed(activity, 'participating-org', '6.10.1');
  for (const flow of ['transaction', 'planned-disbursement']) {
    yield* unnamed(activity, `${flow}/provider-org`, '6.9.1');
    yield* unnamed(activity, `${flow}/receiver-org`, '6.9.2');
  }
};

/** The rules on the language, currency and texts of an organisation. */
export const organisationWordingRules: IatiRules = function* (organisation) {
  yield* stated(organisation, 'xml:lang', ['narrative'], '4.5.1', 'iati/no-language');
  yield* stated(organisation, 'default-currency', moneyElements, '7.8.2', 'iati/no-currency');
  yield* empty(organisation);
};

/** Elements that hold an amount. */
const moneyElements = ['value', 'forecast', 'loan-status'];

/** What has no default at its activity has to be said at each element; one finding tells of all. */
function* stated(
  entity: XmlElement,
  standard: 'xml:lang' | 'default-currency',
  names: readonly string[],
  rule: string,
  code: 'iati/no-language' | 'iati/no-currency',
): Generator<RuleFinding> {
  if (entity.attributes.has(standard)) return;
  const own = standard === 'xml:lang' ? standard : 'currency';
  let at: XmlElement | undefined;
  let count = 0;
  for (const { element } of iatiWithin(entity)) {
    if (!names.includes(element.name) || element.attributes.has(own)) continue;
    at ??= element;
    count += 1;
  }
  if (at) yield { code, rule, severity: 'error', at, params: { count } };
}

function* empty(entity: XmlElement): Generator<RuleFinding> {
  for (const { element } of iatiWithin(entity)) {
    const rule = element.name === 'title' ? '4.3.1' : element.name === 'description' ? '4.4.1' : undefined;
    if (rule === undefined || iatiPath(element, 'narrative').some((each) => xmlText(each).trim() !== ''))
      continue;
    yield {
      code: 'iati/empty-text',
      rule,
      severity: 'error',
      at: element,
      params: { element: element.name },
    };
  }
}

function* unnamed(activity: XmlElement, path: string, rule: string): Generator<RuleFinding> {
  for (const at of iatiPath(activity, path)) {
    if (!at.attributes.has('ref') && iatiPath(at, 'narrative').length === 0)
      yield { code: 'iati/organisation-unnamed', rule, severity: 'error', at, params: { element: at.name } };
  }
}
