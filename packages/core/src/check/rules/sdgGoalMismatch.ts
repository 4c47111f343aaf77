import { isSdgTarget } from '../../sdg/isSdgTarget.ts';
import type { Rule } from '../Rule.ts';
import { sdgLinksOf } from './sdgLinksOf.ts';

/** Do the goal and its target go together? */
export const sdgGoalMismatch: Rule = {
  code: 'sdg/goal-mismatch',
  severity: 'error',
  asks: { fr: 'La cible est-elle bien de cet objectif ?', en: 'Is the target one of this goal?' },
  words: {
    fr: 'La cible {target} n’est pas une cible de l’objectif {goal} du développement durable.',
    en: 'Target {target} is not a target of Sustainable Development Goal {goal}.',
  },
  find: function* (dossier) {
    for (const { goal, target, at } of sdgLinksOf(dossier)) {
      if (target !== undefined && isSdgTarget(target) && !target.startsWith(`${goal}.`))
        yield { params: { target, goal }, at };
    }
  },
};
