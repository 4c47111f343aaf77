import type { XmlElement } from '../../../xml/XmlElement.ts';
import { groupByVocabulary } from './groupByVocabulary.ts';
import { iatiPath } from './iatiPath.ts';
import type { IatiRules, RuleFinding } from './RuleFinding.ts';

/** The rules on the start date, sectors, policy markers and types of aid of an activity. */
export const classificationRules: IatiRules = function* (activity) {
  const started = iatiPath(activity, 'activity-date').some(({ attributes }) =>
    ['1', '2'].includes(attributes.get('type') ?? ''),
  );
  if (!started) yield { code: 'iati/no-start-date', rule: '6.11.1', severity: 'error', at: activity };
  yield* sectors(activity);
  yield* markers(activity);
  yield* aidTypes(activity);
};

function* sectors(activity: XmlElement): Generator<RuleFinding> {
  const own = iatiPath(activity, 'sector');
  const transactions = iatiPath(activity, 'transaction');
  const [detailed] = iatiPath(activity, 'transaction/sector');
  if (own.length === 0 && !detailed)
    yield { code: 'iati/no-sector', rule: '6.2.2', severity: 'error', at: activity };
  if (own.length > 0 && detailed)
    yield { code: 'iati/sector-twice', rule: '6.6.2', severity: 'error', at: detailed };
  if (own.length === 0)
    for (const at of transactions)
      if (iatiPath(at, 'sector').length === 0)
        yield { code: 'iati/sector-not-everywhere', rule: '6.7.2', severity: 'error', at };
  const [first] = own;
  if (first && !groupByVocabulary(own).has('1'))
    yield { code: 'iati/no-dac-sector', rule: '102.1.1', severity: 'warning', at: first };
  for (const at of own)
    if (
      ['98', '99'].includes(at.attributes.get('vocabulary') ?? '') &&
      iatiPath(at, 'narrative').length === 0
    )
      yield {
        code: 'iati/own-code-unnamed',
        rule: '2.2.1',
        severity: 'error',
        at,
        params: { element: 'sector' },
      };
}

function* markers(activity: XmlElement): Generator<RuleFinding> {
  for (const at of iatiPath(activity, 'policy-marker')) {
    const vocabulary = at.attributes.get('vocabulary') ?? '';
    if (['', '1'].includes(vocabulary) && !at.attributes.has('significance'))
      yield { code: 'iati/marker-without-significance', rule: '6.14.1', severity: 'error', at };
    if (vocabulary === '99' && iatiPath(at, 'narrative').length === 0)
      yield {
        ...{ code: 'iati/own-code-unnamed', rule: '6.13.1', severity: 'error', at },
        params: { element: 'policy-marker' },
      };
  }
}

function* aidTypes(activity: XmlElement): Generator<RuleFinding> {
  const ofActivity = iatiPath(activity, 'default-aid-type');
  yield* dac(ofActivity, '107.1.1');
  yield* single(ofActivity, '107.1.2');
  yield* dac(iatiPath(activity, 'transaction/aid-type'), '107.2.1');
  for (const transaction of iatiPath(activity, 'transaction'))
    yield* single(iatiPath(transaction, 'aid-type'), '107.2.2');
}

function* dac(types: readonly XmlElement[], rule: string): Generator<RuleFinding> {
  const [at] = types;
  if (at && !groupByVocabulary(types).has('1'))
    yield { code: 'iati/no-dac-aid-type', rule, severity: 'warning', at };
}

function* single(types: readonly XmlElement[], rule: string): Generator<RuleFinding> {
  for (const [vocabulary, [, at]] of groupByVocabulary(types))
    if (at) yield { code: 'iati/several-aid-types', rule, severity: 'warning', at, params: { vocabulary } };
}
