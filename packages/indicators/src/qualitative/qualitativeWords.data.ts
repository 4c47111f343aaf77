import type { Words } from '@jalon/core';

/** The sentences on what people said, with `{name}` places; written with ordinary spaces and set when they are used. */
export const qualitativeWords = {
  counts: {
    fr: 'Sur {verbatims} verbatims, {coded} codés : {codes}.',
    en: 'Of {verbatims} quotes, {coded} coded: {codes}.',
  },
  count: { fr: '{label} {count}', en: '{label} {count}' },
  pairs: { fr: 'Dits ensemble le plus souvent : {pairs}.', en: 'Said together most often: {pairs}.' },
  noPairs: {
    fr: 'Aucun code ne se trouve avec un autre.',
    en: 'No code occurs together with another.',
  },
  pair: { fr: '« {one} » et « {other} » ({together})', en: '“{one}” and “{other}” ({together})' },
  agreement: {
    fr: 'Deux codeurs, {verbatims} verbatims lus par les deux : kappa {kappa} ; lus autrement : {differences}.',
    en: 'Two coders, {verbatims} quotes read by both: kappa {kappa}; read differently: {differences}.',
  },
  saturated: {
    fr: '{codes} codes en {interviews} entretiens ; saturation atteinte au {reachedAt}e.',
    en: '{codes} codes in {interviews} interviews; saturation reached by interview {reachedAt}.',
  },
  notSaturated: {
    fr: '{codes} codes en {interviews} entretiens ; la saturation n’est pas atteinte.',
    en: '{codes} codes in {interviews} interviews; saturation has not been reached.',
  },
  quotes: {
    fr: 'Codes avec un verbatim que l’on peut citer : {found} sur {codes}.',
    en: 'Codes with a quote that may be printed: {found} of {codes}.',
  },
} as const satisfies Readonly<Record<string, Words>>;
