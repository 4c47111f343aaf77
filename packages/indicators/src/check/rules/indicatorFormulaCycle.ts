import { type Rule, textIn } from '@jalon/core';
import { formulaOrder } from '../../formula/formulaOrder.ts';
import { inBothLanguages } from '../inBothLanguages.ts';
import { placeOf } from '../placeOf.ts';

/** Where does the computation begin? */
export const indicatorFormulaCycle: Rule = {
  code: 'indicator/formula-cycle',
  severity: 'error',
  asks: { fr: 'Par où commence le calcul ?', en: 'Where does the computation begin?' },
  words: {
    fr: 'Des indicateurs se calculent à partir d’eux-mêmes, en rond : {labels}.',
    en: 'Indicators are computed from themselves, in a circle: {labels}.',
  },
  find: function* ({ indicators }) {
    if (indicators.every(({ formula }) => formula === undefined)) return;
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    for (const [first = '', ...others] of formulaOrder(indicators).cycles) {
      yield {
        params: {
          labels: inBothLanguages((lang) =>
            [first, ...others].map((id) => textIn(names.get(id) ?? id, lang)).join(', '),
          ),
        },
        at: placeOf('indicator', first, '/formula'),
        ...(others.length > 0 && { related: others.map((id) => placeOf('indicator', id, '/formula')) }),
      };
    }
  },
};
