import type { Rule } from '@jalon/core';
import { type knownReports, labelOf, placeOf, wordsOf } from '../knownReports.ts';

/** Who agreed to the change? */
export const reportAgreedPartChanged = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/agreed-part-changed',
  severity: 'error',
  asks: { fr: 'Qui a accepté ce changement du rapport ?', en: 'Who agreed to this change of the report?' },
  words: {
    fr: 'Le rapport « {label} » s’écarte de ce qui a été convenu. {what}',
    en: 'Report “{label}” departs from what was agreed. {what}',
  },
  find: function* ({ reports }) {
    for (const report of reports)
      for (const issue of read(report).issues)
        if (issue.code === 'report/agreed-changed')
          yield { params: { label: labelOf(report), what: wordsOf(issue) }, at: placeOf(report, issue) };
  },
});
