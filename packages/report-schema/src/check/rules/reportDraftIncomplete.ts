import type { Rule } from '@jalon/core';
import { reportState } from '../../life/reportState.ts';
import { isUnreadable, type knownReports, labelOf, placeOf, wordsOf } from '../knownReports.ts';

/** What is still to be written? */
export const reportDraftIncomplete = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/draft-incomplete',
  severity: 'hint',
  asks: { fr: 'Que reste-t-il à écrire ?', en: 'What is still to be written?' },
  words: {
    fr: 'Points à reprendre avant de remettre le rapport « {label} » : {count}. Le premier : {what}',
    en: 'Points to settle before report “{label}” is submitted: {count}. The first: {what}',
  },
  find: function* ({ reports }) {
    for (const report of reports) {
      const { state } = reportState(report);
      if (state !== 'draft' && state !== 'returned') continue;
      const left = read(report).issues.filter(
        (issue) =>
          issue.severity === 'error' && !isUnreadable(issue) && issue.code !== 'report/agreed-changed',
      );
      const [first] = left;
      if (!first) continue;
      const params = { label: labelOf(report), count: left.length, what: wordsOf(first) };
      yield { params, at: placeOf(report, first) };
    }
  },
});
