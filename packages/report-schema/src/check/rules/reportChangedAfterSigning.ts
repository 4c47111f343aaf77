import type { Rule } from '@jalon/core';
import { reportState, reportStateWords } from '../../life/reportState.ts';
import { labelOf, placeOf } from '../knownReports.ts';

/** Is this what was signed? */
export const reportChangedAfterSigning: Rule = {
  code: 'report/changed-after-signing',
  severity: 'warning',
  asks: { fr: 'Est-ce bien ce qui a été signé ?', en: 'Is this what was signed?' },
  words: {
    fr: 'Le rapport « {label} » est {state} depuis le {day:day}, et des réponses ont changé depuis : {items}.',
    en: 'Report “{label}” is {state} since {day:day}, and answers have changed since then: {items}.',
  },
  find: function* ({ reports }) {
    for (const report of reports) {
      const { state, last, changed } = reportState(report);
      if (!last || changed.length === 0) continue;
      const params = {
        label: labelOf(report),
        state: reportStateWords[state],
        day: last.on,
        items: changed.join(', '),
      };
      yield { params, at: placeOf(report) };
    }
  },
};
