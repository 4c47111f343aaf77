import type { Touchpoint } from '../../plan/EvaluationPlan.ts';
import type { Words } from '../../text/LocalizedText.ts';
import { daysBetween } from '../../time/daysBetween.ts';
import type { IsoDay } from '../../time/IsoDay.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import type { Grain } from '../../time/Period.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Will the data arrive before the decision? */
export const indicatorCollectedTooRarely: Rule = {
  code: 'indicator/collected-too-rarely',
  severity: 'warning',
  asks: {
    fr: 'Les données arriveront-elles avant la décision ?',
    en: 'Will the data arrive before the decision?',
  },
  words: {
    fr: 'L’indicateur « {label} » est collecté {freq}, trop rarement pour la revue du {date:day}.',
    en: 'Indicator “{label}” is collected {freq}, too rarely for the review on {date:day}.',
  },
  find: function* ({ evaluationPlan, indicators, programme }, { asOf = '' }) {
    const start = programme?.start;
    const decisions = (evaluationPlan?.touchpoints ?? [])
      .filter(({ date, kind }) => kind !== 'collection' && isIsoDay(date))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const named = new Map<string, Touchpoint[]>();
    for (const point of decisions)
      for (const id of new Set(point.indicators)) named.set(id, [...(named.get(id) ?? []), point]);
    const general = decisions.filter((point) => (point.indicators?.length ?? 0) === 0);
    for (const { id, name, collectedEvery } of indicators) {
      const every = collectedEvery && lengths.get(collectedEvery);
      if (!every) continue;
      // a review that names the indicator wants a new value; one that names none is served by the value of a year,
      // as long as the first comes before the last of these reviews
      const own = named.get(id) ?? [];
      const dates = own.length > 0 ? own.map(({ date }) => date) : general.slice(-1).map(({ date }) => date);
      let before: IsoDay | undefined = start;
      for (const date of dates) {
        const tooSoon = before !== undefined && isIsoDay(before) && daysBetween(before, date) < every.days;
        if (tooSoon && date >= asOf) {
          const related = evaluationPlan?.touchpoints.find((point) => point.date === date)?.id;
          yield {
            params: { label: name, freq: every.words, date },
            at: placeOf('indicator', id, '/collectedEvery'),
            ...(related !== undefined && { related: [placeOf('touchpoint', related)] }),
          };
          break;
        }
        before = date;
      }
    }
  },
};

interface Length {
  /** A little less than the length: a review is seldom held on the very day. */
  readonly days: number;
  readonly words: Words;
}

const lengths: ReadonlyMap<Grain, Length> = /* @__PURE__ */ new Map<Grain, Length>([
  ['week', { days: 6, words: { fr: 'une fois par semaine', en: 'once a week' } }],
  ['month', { days: 26, words: { fr: 'une fois par mois', en: 'once a month' } }],
  ['quarter', { days: 80, words: { fr: 'une fois par trimestre', en: 'once a quarter' } }],
  ['four-month-term', { days: 110, words: { fr: 'tous les quatre mois', en: 'every four months' } }],
  ['half-year', { days: 165, words: { fr: 'une fois par semestre', en: 'every half-year' } }],
  ['year', { days: 330, words: { fr: 'une fois par an', en: 'once a year' } }],
  ['school-year', { days: 280, words: { fr: 'une fois par année scolaire', en: 'once a school year' } }],
  ['programme-year', { days: 330, words: { fr: 'une fois par an', en: 'once a year' } }],
  ['fiscal-year', { days: 330, words: { fr: 'une fois par exercice', en: 'once a fiscal year' } }],
]);
