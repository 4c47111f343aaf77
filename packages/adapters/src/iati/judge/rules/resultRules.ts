import type { XmlElement } from '../../../xml/XmlElement.ts';
import { iatiPath } from './iatiPath.ts';
import type { IatiRules, RuleFinding } from './RuleFinding.ts';

/** Measures whose values are numbers: unit, percentage, nominal, ordinal. */
const counted: ReadonlySet<string> = new Set(['1', '2', '3', '4']);

/** What XPath reads as a number. */
const numeral = /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/;

const valued = [
  ['baseline', '8.8'],
  ['period/target', '8.9'],
  ['period/actual', '8.10'],
] as const;

/** The rules on results: references at one level, values where the measure asks for them. */
export const resultRules: IatiRules = function* (activity) {
  for (const result of iatiPath(activity, 'result')) {
    const [above] = iatiPath(result, 'reference');
    for (const indicator of iatiPath(result, 'indicator')) {
      const [at] = iatiPath(indicator, 'reference');
      if (at && above) yield { code: 'iati/reference-twice', rule: '8.11.1', severity: 'error', at };
      for (const [path, rule] of valued) {
        const measure = indicator.attributes.get('measure') ?? '';
        for (const each of iatiPath(indicator, path)) yield* judgeValue(each, measure, rule);
      }
    }
  }
};

function* judgeValue(at: XmlElement, measure: string, rule: string): Generator<RuleFinding> {
  const value = at.attributes.get('value');
  const params = { element: at.name, value: value ?? '' };
  if (measure === '5' && value !== undefined)
    yield { code: 'iati/value-with-qualitative', rule: `${rule}.3`, severity: 'warning', at, params };
  if (!counted.has(measure)) return;
  if (value === undefined)
    yield { code: 'iati/value-missing', rule: `${rule}.1`, severity: 'error', at, params };
  else if (!numeral.test(value))
    yield { code: 'iati/value-not-number', rule: `${rule}.2`, severity: 'warning', at, params };
}
