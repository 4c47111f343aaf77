import type { XmlElement } from '../../../xml/XmlElement.ts';
import { xmlText } from '../../../xml/XmlElement.ts';
import { iatiPath } from './iatiPath.ts';
import { type IdentifierPlace, identifierPlaces } from './identifierPlaces.data.ts';
import type { IatiRules, RuleContext, RuleFinding } from './RuleFinding.ts';

/** The rules on identifiers of an activity. */
export const activityIdentifierRules: IatiRules = function* (activity, context) {
  yield* ofPlaces(activity, context, 'iati-activity');
  const [element] = iatiPath(activity, 'iati-identifier');
  const [publisher] = iatiPath(activity, 'reporting-org');
  if (!element) return;
  const identifier = xmlText(element);
  const own = publisher?.attributes.get('ref');
  if (own === identifier)
    yield {
      code: 'iati/same-identifier',
      rule: '1.1.3',
      severity: 'error',
      at: element,
      params: { identifier },
    };
  const former = iatiPath(activity, 'other-identifier')
    .filter(({ attributes }) => attributes.get('type') === 'B1')
    .map(({ attributes }) => attributes.get('ref'));
  const prefixes = [own, ...former].filter((ref) => ref !== undefined);
  if (!prefixes.some((prefix) => identifier.startsWith(`${prefix}-`)))
    yield {
      ...{ code: 'iati/identifier-prefix', rule: '1.1.21', severity: 'warning', at: element },
      params: { identifier, expected: prefixes.map((prefix) => `${prefix}-`).join(' / ') || '?' },
    };
  yield* agency(publisher, '1.14.8', context);
};

/** The rules on identifiers of an organisation. */
export const organisationIdentifierRules: IatiRules = function* (organisation, context) {
  yield* ofPlaces(organisation, context, 'iati-organisation');
  yield* agency(iatiPath(organisation, 'reporting-org')[0], '1.18.8', context);
};

function* agency(
  publisher: XmlElement | undefined,
  rule: string,
  { agencies, organisations }: RuleContext,
): Generator<RuleFinding> {
  const ref = publisher?.attributes.get('ref');
  if (!publisher || ref === undefined || !agencies || organisations.has(ref)) return;
  const prefix = ref.split('-', 2).join('-');
  if (!agencies.has(prefix))
    yield {
      code: 'iati/agency-code',
      rule,
      severity: 'warning',
      at: publisher,
      params: { identifier: ref, prefix },
    };
}

function* ofPlaces(
  entity: XmlElement,
  { organisations }: RuleContext,
  kind: IdentifierPlace['of'],
): Generator<RuleFinding> {
  for (const { of, path, attribute, type, blanks, signs } of identifierPlaces) {
    if (of !== kind) continue;
    for (const element of iatiPath(entity, path)) {
      if (type !== undefined && element.attributes.get('type') !== type) continue;
      const text = attribute === undefined ? xmlText(element) : element.attributes.get(attribute);
      if (text === undefined || text === '') continue;
      const params = { identifier: text, where: attribute === undefined ? path : `${path}/@${attribute}` };
      if (text !== text.trim())
        yield { code: 'iati/identifier-blanks', rule: blanks, severity: 'warning', at: element, params };
      if (signs !== undefined && /[/&|?]/.test(text) && !isPublished(text, attribute, organisations))
        yield { code: 'iati/identifier-signs', rule: signs, severity: 'warning', at: element, params };
    }
  }
}

/** What was published before the rule keeps its signs: an organisation as it is, an activity behind its organisation. */
function isPublished(
  text: string,
  attribute: string | undefined,
  organisations: ReadonlySet<string>,
): boolean {
  if (organisations.has(text)) return true;
  return attribute === undefined && [...organisations].some((id) => text.startsWith(`${id}-`));
}
