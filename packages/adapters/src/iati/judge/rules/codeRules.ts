import type { XmlElement } from '../../../xml/XmlElement.ts';
import { codePlaces } from '../../codelists/codePlaces.data.ts';
import { iatiWithin } from './iatiPath.ts';
import type { IatiRules, RuleContext, RuleFinding } from './RuleFinding.ts';

/** The rule that a code is of its code list, of an activity or organisation with all that stands in it. */
export const codeRules: IatiRules = function* (entity, context) {
  yield* codesOf(entity, '', context);
  for (const { element, parent } of iatiWithin(entity)) yield* codesOf(element, parent.name, context);
};

/** The codes of one element. */
export function* codesOf(at: XmlElement, parent: string, context: RuleContext): Generator<RuleFinding> {
  for (const place of codePlaces) {
    if (place.element !== undefined && place.element !== at.name) continue;
    if (place.within !== undefined && place.within !== parent) continue;
    const code = at.attributes.get(place.attribute);
    if (code === undefined) continue;
    if (place.vocabulary !== undefined && at.attributes.get('vocabulary') !== place.vocabulary) continue;
    const index = context.codelists.get(place.list);
    if (!index) continue;
    const { list, codes } = index;
    const found = codes.get(code) ?? codes.get(baseOf(code, place.attribute));
    const about = {
      rule: list.id,
      at,
      params: { code, list: { ...list.name }, attribute: `${at.name}/@${place.attribute}` },
    };
    if (!found)
      yield { code: 'iati/unknown-code', severity: list.isComplete ? 'error' : 'warning', ...about };
    else if (found.withdrawn) yield { code: 'iati/withdrawn-code', severity: 'hint', ...about };
  }
}

/** The list has languages, a file may tell their region too. */
const baseOf = (code: string, attribute: string): string =>
  attribute === 'xml:lang' ? (code.split('-', 1)[0] ?? code).toLowerCase() : code;
