import { formatMoney, formatNumber, type Lang, type Words } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import type { SroiResult } from './SroiResult.ts';

const words = {
  ratio: {
    fr: 'SROI de {ratio} pour 1, entre {low} et {high} selon les hypothèses (rapport net de {net}) : {value} de valeur sociale actualisée pour {investment} de ressources engagées.',
    en: 'SROI of {ratio} to 1, between {low} and {high} depending on the assumptions (net ratio {net}): {value} of discounted social value for {investment} put in.',
  },
  forecast: {
    fr: 'C’est une prévision : elle valorise des changements attendus, pas encore constatés.',
    en: 'This is a forecast: it values changes that are expected, not yet seen.',
  },
  evaluative: {
    fr: 'C’est une évaluation après coup : elle valorise des changements constatés.',
    en: 'This is an evaluation after the fact: it values changes that were seen.',
  },
  oneInput: {
    fr: 'Une ressource n’est pas valorisée : le rapport est un maximum de ce point de vue.',
    en: 'One input is not valued: in that respect the ratio is a maximum.',
  },
  manyInputs: {
    fr: '{count} ressources ne sont pas valorisées : le rapport est un maximum de ce point de vue.',
    en: '{count} inputs are not valued: in that respect the ratio is a maximum.',
  },
} as const satisfies Readonly<Record<string, Words>>;

const oneDecimal = (value: number, lang: Lang): string =>
  formatNumber(value, lang, { decimals: 1, minDecimals: 1 });

/** How a social return on investment is said: with one decimal, its range, and whether it is a forecast. */
export const sroiExplanation: Explanation<SroiResult> = {
  methods: ['sroi'],
  say({ value }, lang) {
    const sentence = say(words.ratio, lang, {
      ratio: oneDecimal(value.ratio, lang),
      low: oneDecimal(value.range.low, lang),
      high: oneDecimal(value.range.high, lang),
      net: oneDecimal(value.netRatio, lang),
      value: formatMoney(value.presentValue, lang),
      investment: formatMoney(value.investment, lang),
    });
    const count = value.notValued.inputs.length;
    const inputs = say(count === 1 ? words.oneInput : words.manyInputs, lang, { count: String(count) });
    return [sentence, say(words[value.kind], lang), ...(count > 0 ? [inputs] : [])].join(' ');
  },
};
