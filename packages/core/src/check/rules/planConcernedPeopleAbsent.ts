import type { StakeholderKind } from '../../programme/Stakeholder.ts';
import type { Rule } from '../Rule.ts';
import { asksPeople } from './asksPeople.ts';

/** Were those concerned asked? */
export const planConcernedPeopleAbsent: Rule = {
  code: 'plan/concerned-people-absent',
  severity: 'hint',
  asks: { fr: 'A-t-on demandé leur avis aux personnes concernées ?', en: 'Were those concerned asked?' },
  words: {
    fr: 'Aucune personne concernée n’intervient dans l’évaluation.',
    en: 'No person concerned takes part in the evaluation.',
  },
  find: function* ({ evaluationPlan, stakeholders, instruments, learning }) {
    if (!evaluationPlan?.questions?.length) return;
    const others = new Set(stakeholders.filter(({ kind }) => standBeside.has(kind)).map(({ id }) => id));
    const involved = (evaluationPlan.involvement ?? []).map(({ stakeholder }) => stakeholder);
    // an instrument that names no respondents may well be answered by those concerned
    const asked = instruments
      .filter(asksPeople)
      .some(({ respondents }) => respondents === undefined || respondents.some((id) => !others.has(id)));
    const heard = [...learning.verbatims, ...learning.stories, ...learning.feedback].length > 0;
    if (!asked && !heard && involved.every((id) => others.has(id)))
      yield { params: {}, at: { in: 'dossier', pointer: '/evaluationPlan/involvement' } };
  },
};

/** Those who work for the change or pay for it: nobody else is known not to be concerned. */
const standBeside: ReadonlySet<StakeholderKind | undefined> = new Set<StakeholderKind>([
  'team',
  'elected-members',
  'partner',
  'funder',
]);
