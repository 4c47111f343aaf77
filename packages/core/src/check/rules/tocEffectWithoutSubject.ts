import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { lacksSubject } from '../wording/lacksSubject.ts';
import { wordingThat } from '../wording/wordingThat.ts';
import { isEffect } from './isEffect.ts';

/** Who changes? */
export const tocEffectWithoutSubject: Rule = {
  code: 'toc/effect-without-subject',
  severity: 'hint',
  asks: { fr: 'Qui change ?', en: 'Who changes?' },
  words: {
    fr: 'L’effet « {label} » ne dit pas qui change.',
    en: 'Outcome “{label}” does not say who changes.',
  },
  find: function* ({ languages, results }) {
    for (const node of results.nodes) {
      // who is named in the field need not be named in the words
      if (!isEffect(node) || (node.stakeholders?.length ?? 0) > 0) continue;
      const found = wordingThat(node.statement, languages, lacksSubject);
      if (found) yield { params: { label: found }, at: placeOf('result-node', node.id, '/statement') };
    }
  },
};
