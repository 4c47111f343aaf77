import { foldWords } from '../../lexicon/foldWords.ts';
import { answerOf } from '../../row/answerOf.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';

const asks =
  /accept|consent|autoris|\bagree|permiss|toestemm|akkoord|de acuerdo|autoriz|acept|donnez-vous votre accord/;
const about =
  /repons|donnee|response|answer|\bdata\b|questionnaire|enquete|survey|study|etude|respuest|\bdatos\b|encuesta|antwoord|gegevens|anonym|particip|rgpd|gdpr|deelnem|information|evaluation/;
const other = /recontact|contact(?:ed|e) again|photo|image|imagen|newsletter|beeld|foto|video|filme/;

/** Whether a header asks if the answers may be used: « Acceptez-vous que vos réponses soient utilisées … ? » */
export function isConsentHeader(header: string): boolean {
  const folded = foldWords(header);
  return asks.test(folded) && about.test(folded) && !other.test(folded) && !/d'accord avec/.test(folded);
}

const refuses =
  /^(?:non|no|nee|neen|n)\b|\bje (?:n'accepte|ne consens|refuse)|ne souhaite pas|n'autorise pas|\brefus|\bdo not\b|\bdon't\b|\bdisagree\b|\bdecline|niet akkoord|geen toestemming|no acepto|no autorizo|no estoy de acuerdo/;
const accepts =
  /^(?:oui|yes|ja|si|ok|x|✓|✔|☑|☒|1|o|y)\b|^[✓✔☑☒]|j'accepte|je consens|j'autorise|j'ai lu|\bd'accord\b|^accord|\bi (?:agree|consent|accept)|^(?:agree|accept|consent)|akkoord|toestemming|\bacepto|autorizo|de acuerdo|^true$|^vrai$/;

/** Whether someone allows the use of their answers; `undefined` where the words do not say. */
export function consentAnswer(text: string, context: ReadingContext): boolean | undefined {
  const answer = answerOf(text, context);
  if (answer !== undefined) return answer;
  const folded = foldWords(text).trim();
  if (refuses.test(folded) || /^(?:0|☐)$/.test(folded)) return false;
  return accepts.test(folded) ? true : undefined;
}
