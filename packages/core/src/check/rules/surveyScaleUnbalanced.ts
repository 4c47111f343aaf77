import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Does the scale push upwards? */
export const surveyScaleUnbalanced: Rule = {
  code: 'survey/scale-unbalanced',
  severity: 'warning',
  asks: { fr: 'L’échelle pousse-t-elle vers le haut ?', en: 'Does the scale push upwards?' },
  words: {
    fr: 'L’échelle « {id} » de « {label} » a des réponses favorables ({pos}) plus nombreuses que les défavorables ({neg}).',
    en: 'Scale “{id}” of “{label}” has more favourable answers ({pos}) than unfavourable ones ({neg}).',
  },
  find: function* ({ instruments }) {
    for (const { name, scales = [] } of instruments) {
      for (const { id, options = [], source } of scales) {
        // a published scale is not the association's to change; answers without a tone claim no balance
        if (source !== undefined || options.some(({ tone }) => tone === undefined)) continue;
        const pos = options.filter(({ tone }) => tone === 'favourable').length;
        const neg = options.filter(({ tone }) => tone === 'unfavourable').length;
        if (pos > neg) yield { params: { id, label: name, pos, neg }, at: placeOf('answer-scale', id) };
      }
    }
  },
};
