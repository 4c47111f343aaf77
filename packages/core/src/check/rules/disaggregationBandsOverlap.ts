import type { Category } from '../../dimension/Dimension.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** In which band is this child? */
export const disaggregationBandsOverlap: Rule = {
  code: 'disaggregation/bands-overlap',
  severity: 'error',
  asks: { fr: 'Dans quelle tranche est cet enfant ?', en: 'In which band is this child?' },
  words: {
    fr: 'Les tranches « {a} » et « {b} » se recouvrent à {edge}.',
    en: 'Bands “{a}” and “{b}” overlap at {edge}.',
  },
  find: function* ({ dimensions }) {
    for (const { id, choice, categories } of dimensions) {
      if (choice === 'multiple') continue;
      const bands = categories.filter(isBand).sort((a, b) => startOf(a) - startOf(b));
      let reach: Category | undefined;
      for (const band of bands) {
        const edge = startOf(band);
        if (reach && edge < endOf(reach))
          yield {
            params: { a: reach.label, b: band.label, edge: ageWords(edge) },
            at: placeOf('dimension', id, `/categories/${categories.indexOf(band)}`),
          };
        if (!reach || endOf(band) > endOf(reach)) reach = band;
      }
    }
  },
};

const startOf = ({ fromMonths = 0 }: Category): number => fromMonths;
const endOf = ({ toMonths = Number.POSITIVE_INFINITY }: Category): number => toMonths;

/** A category without ages is no band, and one that ends before it starts holds nobody. */
const isBand = (category: Category): boolean =>
  (category.fromMonths !== undefined || category.toMonths !== undefined) &&
  Number.isFinite(startOf(category)) &&
  startOf(category) < endOf(category);

const ageWords = (months: number) =>
  months > 0 && months % 12 === 0
    ? {
        fr: `${months / 12} ${months < 24 ? 'an' : 'ans'}`,
        en: `${months / 12} ${months < 24 ? 'year' : 'years'}`,
      }
    : { fr: `${months} mois`, en: `${months} months` };
