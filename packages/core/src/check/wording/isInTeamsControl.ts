import type { Lang } from '../../text/LocalizedText.ts';
import { activityStarts, deliveries, teamAtWork } from './activityWords.data.ts';
import { foldStatement } from './foldStatement.ts';

/** Whether an assumption speaks of the team's own work: « l’équipe organise », « les ateliers sont animés ». */
export function isInTeamsControl(text: string, lang: Lang): boolean {
  const folded = foldStatement(text).replace(/^(?:que |qu'|that )/, '');
  const { we, team } = teamAtWork[lang];
  const worded = [we, team, byUs[lang], ...activityStarts[lang], ...deliveries[lang]];
  return worded.some((words) => words.test(folded)) && !byOthers[lang].test(folded);
}

/** « préparé par l'équipe », « le projet est bien piloté », “managed by us”. */
const byUs = {
  fr: /\b(?:est|sont|sera|seront) [^,;.]{0,40}\bpar (?:l'equipe|notre|nos|nous)(?![a-z])|^(?:le|notre) projet est bien |^l[ea] (?:communication|gestion|pilotage) (?:du projet )?est (?:bien )?/,
  en: /\b(?:is|are|will be) [^,;.]{0,40}\bby (?:the team|our|us)(?![a-z])|^(?:the|our) (?:project|programme) is (?:well )?(?:managed|run|led|delivered)/,
};

/** What is done by others, or depends on them. */
const byOthers = {
  fr: /\bpar (?!l'equipe|notre|nos|nous|l'association|semaine|mois|an)|\bsi \b|\bpeu(?:t|vent) |\bmalgre\b/,
  en: /\bby (?!the team|our|us|the association)|\bif \b|\bcan \b|\bdespite\b/,
};
