import { formatNumber, formatQuantity, textIn, type Words } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { CompositeIndex } from './compositeIndex.ts';

const words = {
  whole: {
    fr: 'Indice composite de {value} : moyenne {join} de {n} composantes, avec les poids de : {origin}.',
    en: 'Composite index of {value}: {join} mean of {n} parts, with the weights of: {origin}.',
  },
  one: {
    fr: 'Il manque une composante : {covered} du poids est couvert ; si elle valait zéro, l’indice serait de {worst}.',
    en: 'One part is missing: {covered} of the weight is covered; if it were zero, the index would be {worst}.',
  },
  several: {
    fr: 'Il manque {missing} composantes : {covered} du poids est couvert ; si elles valaient zéro, l’indice serait de {worst}.',
    en: '{missing} parts are missing: {covered} of the weight is covered; if they were zero, the index would be {worst}.',
  },
} satisfies Readonly<Record<string, Words>>;
const joins: Readonly<Record<string, Words>> = {
  'composite-arithmetic@1': { fr: 'arithmétique', en: 'arithmetic' },
  'composite-geometric@1': { fr: 'géométrique', en: 'geometric' },
  'composite-harmonic@1': { fr: 'harmonique', en: 'harmonic' },
};

/** A composite index in words: the figure, how its parts were joined, whose weights, the worst case. */
export const compositeExplanation: Explanation<CompositeIndex> = {
  methods: ['composite-arithmetic', 'composite-geometric', 'composite-harmonic'],
  say(result, lang) {
    const figure = (value: number) => formatNumber(value, lang, { decimals: 3 });
    const sentence = say(words.whole, lang, {
      value: figure(result.value),
      join: joins[result.method]?.[lang] ?? result.method,
      n: String(result.coverage.observed),
      origin: textIn(result.weightsFrom ?? '', lang),
    });
    if (result.missing.length === 0) return sentence;
    const partial = say(result.missing.length === 1 ? words.one : words.several, lang, {
      missing: String(result.missing.length),
      covered: formatQuantity(result.weightCovered, 'ratio', lang),
      worst: figure(result.ifMissingZero ?? 0),
    });
    return `${sentence} ${partial}`;
  },
};
