import { foldWords } from '../../lexicon/foldWords.ts';
import { perText } from '../../lexicon/perText.ts';

/** Who or what is counted, by the words for it; a word that stands first in a text is meant. */
const words: readonly (readonly [population: string, pattern: RegExp])[] = [
  [
    'families',
    /\b(?:familles?|foyers?|menages?|famil(?:y|ies)|households?|hogares?|familias?|gezin(?:nen)?|huishoudens?)\b/,
  ],
  [
    'children',
    /\b(?:enfants?|bebes?|filles?|garcons?|eleves?|child(?:ren)?|kids|pupils?|girls?|boys?|ninos?|ninas?|kind(?:eren)?|leerlingen)\b/,
  ],
  ['parents', /\b(?:parents?|meres?|peres?|mothers?|fathers?|padres|madres|ouders?)\b/],
  ['young-people', /\b(?:jeunes?|adolescents?|young people|youth|youngsters|jovenes|jongeren)\b/],
  [
    'organisations',
    /\b(?:associations?|organismes?|structures?|organi[sz]ations?|entidades|organisaties|vzw's)\b/,
  ],
  ['sessions', /\b(?:seances?|ateliers?|sessions?|workshops?|talleres|sesiones|sessies)\b/],
];

/** Who is counted, as far as a text says: families, children, parents … */
export const populationOf: (text: string) => string | undefined = perText((text) => {
  const folded = foldWords(text);
  const found = words.flatMap(([population, pattern]) => {
    const at = folded.search(pattern);
    return at === -1 ? [] : [{ population, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.population;
});
