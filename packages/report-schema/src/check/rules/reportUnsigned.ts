import type { Rule } from '@jalon/core';
import { reportState } from '../../life/reportState.ts';
import { type knownReports, labelOf, placeOf } from '../knownReports.ts';

/** Who answers for it? */
export const reportUnsigned = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/unsigned',
  severity: 'hint',
  asks: { fr: 'Qui répond de ce rapport ?', en: 'Who answers for this report?' },
  words: {
    fr: 'Le rapport « {label} » est complet, et personne ne l’a remis ni approuvé.',
    en: 'Report “{label}” is complete, and nobody has submitted or approved it.',
  },
  find: function* ({ reports }) {
    for (const report of reports) {
      const { is, issues } = read(report);
      if (is !== 'known' || issues.some(({ severity }) => severity === 'error')) continue;
      if (reportState(report).state === 'draft')
        yield { params: { label: labelOf(report) }, at: placeOf(report) };
    }
  },
});
