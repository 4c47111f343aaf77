import type { Dimension } from '../../dimension/Dimension.ts';
import { pointerOf } from '../../format/pointer.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is one person counted several times? */
export const aggregationPeopleSummed: Rule = {
  code: 'aggregation/people-summed',
  severity: 'warning',
  asks: { fr: 'Une personne est-elle comptée plusieurs fois ?', en: 'Is one person counted several times?' },
  words: {
    fr: '« {label} » : une somme par {dimension} peut compter deux fois les mêmes.',
    en: '“{label}”: a sum over {dimension} may count the same ones twice.',
  },
  find: function* ({ indicators, dimensions }) {
    const axes = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
    for (const indicator of indicators) {
      const { id, name, countOf, additivity = {} } = indicator;
      if (countOf !== 'distinct-people' && countOf !== 'households' && countOf !== 'organisations') continue;
      // of states at a date that are added over time, another rule speaks
      if (indicator.basis === 'snapshot' && additivity['time'] === 'sum') continue;
      const along = Object.keys(additivity).find(
        (own) => additivity[own] === 'sum' && mayMeetTwice(indicator, own, axes.get(own)),
      );
      const isUndeclared = along === undefined && isSummedInSilence(indicator);
      if (along === undefined && !isUndeclared) continue;
      yield {
        params: { label: name, dimension: axes.get(along ?? '')?.name ?? axisWords[along ?? 'time'] ?? '' },
        at: placeOf('indicator', id, along === undefined ? undefined : pointerOf(['additivity', along])),
      };
    }
  },
};

const axisWords: { readonly [along: string]: LocalizedText } = {
  time: { fr: 'période', en: 'periods' },
  place: { fr: 'lieu', en: 'places' },
  organisation: { fr: 'organisation', en: 'organisations' },
};

/** Whether one person may stand in two values along a dimension; one is in one category of a single choice. */
function mayMeetTwice({ distinct }: Indicator, along: string, axis: Dimension | undefined): boolean {
  if (along === 'time') return distinct?.rule !== 'first-contact' || distinct.window !== 'programme';
  if (along === 'place' || along === 'organisation') return true;
  return axis?.choice === 'multiple';
}

/** Where nothing is declared, a target over the whole adds the people of each period. */
const isSummedInSilence = (indicator: Indicator): boolean =>
  indicator.basis === 'increment' &&
  indicator.additivity?.['time'] === undefined &&
  mayMeetTwice(indicator, 'time', undefined) &&
  indicator.targets.some(({ over }) => over === 'to-date' || over === 'life-of-programme');
