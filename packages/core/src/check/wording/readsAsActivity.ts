import type { Lang } from '../../text/LocalizedText.ts';
import { activityStarts, changeCues, deliveries, teamAtWork } from './activityWords.data.ts';
import { foldStatement } from './foldStatement.ts';

/**
 * Whether a statement tells what the team does or delivers (« Organiser 10 ateliers », « Mise en place de… », “Running
 * workshops”, “10 workshops held”) rather than a change of someone (« Les parents osent demander de l’aide »).
 */
export function readsAsActivity(text: string, lang: Lang): boolean {
  const folded = foldStatement(text);
  const worded = [...activityStarts[lang], ...deliveries[lang], teamAtWork[lang].we];
  return worded.some((words) => words.test(folded)) && !changeCues[lang].test(folded);
}
