import { foldText } from '../../text/foldText.ts';
import type { Lang } from '../../text/LocalizedText.ts';
import { foldStatement } from './foldStatement.ts';

/**
 * The first word of an indicator's name that leaves open from what threshold it holds: « meilleur », “improved”. None
 * where the name gives a number, and none in what stands in quotation marks: an answer that was offered. The word is
 * handed back as it was written.
 */
export function vagueWordOf(text: string, lang: Lang): string | undefined {
  const folded = foldStatement(text);
  if (/\d/.test(text)) return undefined;
  const found = vague[lang].exec(folded)?.[0];
  if (!found) return undefined;
  const words = text.split(/[\s,;:.!?()«»“”"]+/);
  const length = found.split(' ').length;
  const written = words.map((_, at) => words.slice(at, at + length).join(' '));
  return written.find((some) => foldText(some) === found) ?? found;
}

const vague = {
  fr: /\b(?:meilleure?s?(?! (?:temps|score|note|essai|pratique))|amelioree?s?|suffisante?s?|suffisamment|satisfaisante?s?|adequate?s?|correctement|efficaces?|efficacement|reguli(?:er|ere)s?|regulierement|frequente?s?|convenables?|appropriee?s?|optimale?s?|importante?s?|decente?s?|solides?|pertinente?s?|saine?s?|activement|pleinement|de qualite|en bonne sante|bonnes? (?:conditions|relations|qualite|estime)|(?<!logements? |vehicules? |velos? |transports? |sports? |physiques? |enseignements? |habitats? |postes? |materiel )adaptee?s?(?! (?:a|au|aux) ))(?![a-z-])/,
  en: /\b(?:better(?! off)|improved(?! (?:water|sanitation|drinking|source|cookstove|variet|seed))|sufficient|sufficiently|satisfactory|adequate|adequately|appropriate|appropriately|effective|effectively|regular(?! (?:school|class|job))|regularly|frequent|frequently|enhanced|optimal|proper|properly|strengthened|significant(?!ly)|important|meaningful(?:ly)?|decent|suitable|suitably|actively|(?:high|good)-quality|good (?:jobs?|health|quality|housing|conditions|relationships?|governance|level)|strong (?:governance|relationships?|networks?|leadership))(?![a-z-])/,
};
