import type { DistinctCounting } from '../../indicator/Indicator.ts';
import type { Portfolio } from '../../portfolio/Portfolio.ts';
import type { PartnerDefinition, SharedIndicator } from '../../portfolio/SharedIndicator.ts';
import { foldText } from '../../text/foldText.ts';
import { textIn } from '../../text/textIn.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Do partners count the same thing? */
export const collectiveSharedIndicatorDefinitionsDiffer: Rule<Portfolio> = {
  code: 'collective/shared-indicator-definitions-differ',
  severity: 'error',
  asks: { fr: 'Les partenaires comptent-ils la même chose ?', en: 'Do partners count the same thing?' },
  words: {
    fr: 'Les partenaires ont plusieurs définitions ({n}) de « {label} ».',
    en: 'Partners have several definitions ({n}) of “{label}”.',
  },
  find: function* ({ sharedIndicators, languages }) {
    const lang = languages[0] ?? 'fr';
    for (const shared of sharedIndicators) {
      const partners = shared.partners ?? [];
      // what a partner does not say for itself is as it was agreed
      const ways = [
        partners.map((partner) => definitionOf(partner, shared, lang)),
        partners.map(({ unit = shared.unit }) => unit),
        partners.map(({ countOf = shared.countOf }) => countOf),
        partners.map(({ distinct = shared.distinct }) => countingOf(distinct)),
      ];
      const n = Math.max(
        ...ways.map((values) => new Set(values.filter((value) => value !== undefined)).size),
      );
      if (n > 1)
        yield { params: { label: shared.name, n }, at: placeOf('shared-indicator', shared.id, '/partners') };
    }
  },
};

/** One version is one definition, however it is worded; without a version the wording is all there is to go by. */
function definitionOf(
  { definitionVersion, definition }: PartnerDefinition,
  shared: SharedIndicator,
  lang: string,
): string | undefined {
  const agreed = shared.definition === undefined ? undefined : foldText(textIn(shared.definition, lang));
  const own = definition === undefined ? agreed : foldText(textIn(definition, lang));
  const version = definitionVersion ?? (own === agreed ? shared.definitionVersion : undefined);
  return version === undefined ? own : `version ${version}`;
}

const countingOf = (distinct: DistinctCounting | undefined) =>
  distinct && [distinct.window, distinct.rule, distinct.threshold].join(' ');
