import type { Lang } from '../../text/LocalizedText.ts';
import {
  activityStarts,
  changeCues,
  deliveries,
  livedThrough,
  offers,
  teamAtWork,
} from './activityWords.data.ts';
import { foldStatement } from './foldStatement.ts';
import { tellsAnyChange } from './tellsChange.ts';

/**
 * Whether a statement tells what the team does or delivers (« Organiser 10 ateliers », « Mise en place de… », « une
 * permanence le mardi », “Running workshops”, “10 workshops held”) rather than a change of someone (« Les parents osent demander de l’aide »).
 */
export function readsAsActivity(text: string, lang: Lang): boolean {
  const folded = foldStatement(text);
  if (changeCues[lang].test(folded)) return false;
  const isWorded = (words: RegExp) => words.test(folded);
  if ([...deliveries[lang], teamAtWork[lang].we].some(isWorded)) return true;
  if (activityStarts[lang].some(isWorded)) return lang === 'en' || !hasItsOwnVerb(folded);
  if (livedThrough[lang].test(folded)) return false;
  return isWorded(offers[lang]) && !tellsAnyChange(folded.replace(offers[lang], ''), lang);
}

/** « La remise des clés devient une fête » : a noun of action with a verb of its own, which tells what becomes of it. */
const hasItsOwnVerb = (folded: string): boolean => {
  const [main = ''] = folded.split(/ (?:qui|que|dont|ou|afin|pour) /, 1);
  return !/^[a-z]+(?:er|ir|re)(?![a-z])/.test(main) && tellsAnyChange(main, 'fr');
};
