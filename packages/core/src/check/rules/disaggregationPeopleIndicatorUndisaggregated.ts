import type { Dimension } from '../../dimension/Dimension.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Who benefits, and who does not? */
export const disaggregationPeopleIndicatorUndisaggregated: Rule = {
  code: 'disaggregation/people-indicator-undisaggregated',
  severity: 'hint',
  asks: { fr: 'Qui en bénéficie, et qui non ?', en: 'Who benefits, and who does not?' },
  words: {
    fr: '« {label} » compte des personnes sans ventilation par sexe ou âge.',
    en: '“{label}” counts people with no breakdown by sex or age.',
  },
  find: function* ({ indicators, dimensions, observations, observationTables, results }) {
    const aboutWho = new Set(dimensions.filter(isSexOrAge).map(({ id }) => id));
    for (const { columns } of observationTables) {
      // every indicator of a table may be broken down by its columns
      if (columns.some(({ dimension }) => dimension !== undefined && aboutWho.has(dimension))) return;
    }
    const reached = new Set(
      results.nodes.filter(({ level }) => level !== 'input' && level !== 'activity').map(({ id }) => id),
    );
    const brokenDown = new Set<string>();
    for (const { indicator, categories } of observations)
      if (categories && Object.keys(categories).some((along) => aboutWho.has(along)))
        brokenDown.add(indicator);
    for (const indicator of indicators) {
      const { id, name, dimensions: along = [] } = indicator;
      if (!isAboutReached(indicator, reached) || brokenDown.has(id)) continue;
      if (!along.some((own) => aboutWho.has(own)))
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};

/** People whom a result is for; a breakdown of what is sensitive might betray somebody. */
const isAboutReached = ({ countOf, sensitive, measures }: Indicator, reached: ReadonlySet<string>): boolean =>
  countOf === 'distinct-people' && !sensitive && measures.some((id) => reached.has(id));

function isSexOrAge({ kind, id }: Dimension): boolean {
  if (kind !== undefined) return kind === 'sex' || kind === 'gender' || kind === 'age';
  return /\b(sexe?|genre|gender|ages?|tranches?)\b/.test(foldText(id).replace(/[-._~]/g, ' '));
}
