import type { Money } from '../../quantity/Money.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Are euros added to pounds? */
export const sroiCurrencyDiffers: Rule = {
  code: 'sroi/currency-differs',
  severity: 'error',
  asks: { fr: 'Additionne-t-on des euros et des dollars ?', en: 'Are euros added to dollars?' },
  words: {
    fr: 'Un montant de la carte est en {found}, alors que la carte est en {expected}.',
    en: 'One amount of the map is in {found}, although the map is in {expected}.',
  },
  find: function* ({ valuation }) {
    if (!valuation) return;
    const { currency: expected, inputs = [], outcomes = [] } = valuation;
    const differs = (amount: Money | undefined): amount is Money =>
      amount !== undefined && amount.currency !== expected;
    for (const { id, value } of inputs)
      if (differs(value))
        yield {
          params: { found: value.currency, expected },
          at: placeOf('valued-input', id, '/value/currency'),
        };
    for (const { id, proxy } of outcomes)
      if (differs(proxy?.value))
        yield {
          params: { found: proxy?.value.currency ?? '', expected },
          at: placeOf('valued-outcome', id, '/proxy/value/currency'),
        };
  },
};
