import type { Rule } from '@jalon/core';
import { reportState, reportStateWords } from '../../life/reportState.ts';
import { isUnreadable, type knownReports, labelOf, placeOf, wordsOf } from '../knownReports.ts';

/** Was it ready to go? */
export const reportSignedWithErrors = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/signed-with-errors',
  severity: 'error',
  asks: { fr: 'Le rapport était-il prêt à partir ?', en: 'Was the report ready to go?' },
  words: {
    fr: 'Le rapport « {label} » est {state}, et il y reste une erreur. {what}',
    en: 'Report “{label}” is {state}, and an error is left in it. {what}',
  },
  find: function* ({ reports }) {
    for (const report of reports) {
      const { state } = reportState(report);
      if (state !== 'submitted' && state !== 'approved') continue;
      for (const issue of read(report).issues) {
        // these two have rules of their own
        if (issue.severity !== 'error' || isUnreadable(issue) || issue.code === 'report/agreed-changed')
          continue;
        const params = { label: labelOf(report), state: reportStateWords[state], what: wordsOf(issue) };
        yield { params, at: placeOf(report, issue) };
      }
    }
  },
});
