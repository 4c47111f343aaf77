import type { Lang } from '../../text/LocalizedText.ts';
import { foldStatement } from './foldStatement.ts';
import { namesSomeone } from './namesSomeone.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Whether a change is named without anybody who changes: « Meilleure confiance », “Improved wellbeing”. Said only of
 * short statements that begin with the change itself; a complement may name someone whom no word list knows.
 */
export function lacksSubject(text: string, lang: Lang): boolean {
  const folded = foldStatement(text).replace(
    / (?:au quotidien|a long terme|dans la duree|day to day|over time|of life)\b/,
    '',
  );
  const { start, complement, complements } = cues[lang];
  const found = start.exec(folded);
  if (!found || namesSomeone(text, lang) || wordsOf(folded).length > 8) return false;
  // « amélioration de la santé » : the first complement is what changes
  const { noun, access } = found.groups ?? {};
  const allowed = (noun ?? access) ? complements : 0;
  return (folded.match(complement)?.length ?? 0) <= allowed;
}

const cues = {
  fr: {
    start:
      /^(?:une? |la |l'|le |des )?(?:(?<noun>amelioration|augmentation|reduction|diminution|renforcement|hausse|baisse|developpement|acquisition|progression|recul|valorisation|diminution|maintien) d(?:e|es|u|')|(?<access>acces (?:[a-z]+e )?(?:a|aux?|en) )|regain d|lutte contre |changements? de |montee en |prise de (?:conscience|confiance|recul|parole)|(?:vie|alimentation|estime|confiance|sante|parole|relation|image|hygiene|situation)(?: [a-z]+)? plus |meilleure?s? |plus (?:de |d'|grande?s? )|moins (?:de |d')|davantage d|(?:bien-etre|autonomie|confiance|estime de soi|inclusion|insertion|mixite|cohesion)(?![a-z]{2}))/,
    complement:
      /\b(?:des|du|de la|de l'|d'une?|chez|dans|entre|parmi|aupres|pour|aux?)(?= )|\bde l'|\bd'une? /g,
    complements: 1,
  },
  en: {
    start:
      /^(?:an? |the )?(?:(?<noun>improvement|increase|reduction|decrease|growth|rise|decline) (?:of|in)|(?:improved|increased|reduced|better|greater|stronger|more|less|fewer|higher|lower|enhanced|raised|changed|(?:skills|personal|capacity) development|wellbeing|well-being|autonomy|inclusion|confidence|self-esteem|empowerment) ?)/,
    complement: /\b(?:of|in|among|amongst|for|between|within|at|by|on)\b/g,
    complements: 1,
  },
};
