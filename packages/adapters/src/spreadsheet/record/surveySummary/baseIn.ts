import { foldWords } from '../../lexicon/foldWords.ts';

const before =
  /^\W*(?:base|n|nombre de repondants|nb de repondants|repondants|total repondants|total des repondants|ont repondu|effectif|answered|respondents|total respondents|number of respondents|responses|encuestados|respondieron|base de encuestados|respondenten|aantal respondenten|beantwoord)\s*(?:[:=]|\s)\s*(\d[\d .]*)\b/;
const behind =
  /^\W*(\d[\d ]*)\s*(?:repondants?|reponses|personnes ont repondu|respondents|responses|answered|encuestados|respuestas|respondenten|antwoorden)\b/;
const aside = /\(\s*n\s*=\s*(\d+)\s*\)|\bn\s*=\s*(\d+)/;

/**
 * How many people answered, as a line about a question says it: « Base : 50 répondants », "Answered 40", « (n = 54) ».
 * @returns `undefined` where the line says nothing of it
 */
export function baseIn(text: string): number | undefined {
  const folded = foldWords(text);
  const digits =
    before.exec(folded)?.[1] ?? behind.exec(folded)?.[1] ?? aside.exec(folded)?.slice(1).find(Boolean);
  const found = digits === undefined ? Number.NaN : Number(digits.replace(/[ .]/g, ''));
  return Number.isInteger(found) && found > 0 ? found : undefined;
}
