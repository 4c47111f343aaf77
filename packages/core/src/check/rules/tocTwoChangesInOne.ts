import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { holdsTwoChanges } from '../wording/holdsTwoChanges.ts';
import { wordingThat } from '../wording/wordingThat.ts';

/** Does this statement hold two changes? */
export const tocTwoChangesInOne: Rule = {
  code: 'toc/two-changes-in-one',
  severity: 'hint',
  asks: { fr: 'Cet énoncé contient-il deux changements ?', en: 'Does one statement hold two changes?' },
  words: {
    fr: '« {label} » réunit plusieurs changements : ils ne pourront pas être suivis séparément.',
    en: '“{label}” holds several changes that cannot be tracked apart.',
  },
  find: function* ({ languages, results }) {
    for (const { id, level, statement, wanted } of results.nodes) {
      // the impact is a horizon and may gather what it likes; what nobody wants is noted as it comes
      if (level !== 'outcome' || wanted === false) continue;
      const found = wordingThat(statement, languages, holdsTwoChanges);
      if (found) yield { params: { label: found }, at: placeOf('result-node', id, '/statement') };
    }
  },
};
