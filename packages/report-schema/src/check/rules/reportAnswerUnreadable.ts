import type { Rule } from '@jalon/core';
import { isUnreadable, type knownReports, labelOf, placeOf, wordsOf } from '../knownReports.ts';

/** Can this answer be read? */
export const reportAnswerUnreadable = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/answer-unreadable',
  severity: 'error',
  asks: { fr: 'Cette réponse peut-elle être lue ?', en: 'Can this answer be read?' },
  words: {
    fr: 'Une réponse du rapport « {label} » n’a pas la forme demandée. {what}',
    en: 'An answer of report “{label}” has not the form that is asked for. {what}',
  },
  find: function* ({ reports }) {
    for (const report of reports) {
      const told = new Set<string>();
      for (const issue of read(report).issues.filter(isUnreadable)) {
        const item = issue.at?.in === 'report' ? issue.at.item : '';
        // the first fault of an answer says that it cannot be read
        if (told.has(item)) continue;
        told.add(item);
        yield { params: { label: labelOf(report), what: wordsOf(issue) }, at: placeOf(report, issue) };
      }
    }
  },
});
