import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { asksTwoThings } from '../wording/asksTwoThings.ts';
import { textsOf } from '../wording/textsOf.ts';

/** Two questions in one? */
export const surveyDoubleBarrelled: Rule = {
  code: 'survey/double-barrelled',
  severity: 'hint',
  asks: { fr: 'Deux questions en une ?', en: 'Two questions in one?' },
  words: {
    fr: '« {label} » pose deux questions à la fois.',
    en: '“{label}” asks two questions at once.',
  },
  find: function* ({ instruments, languages }) {
    for (const { items = [] } of instruments) {
      for (const { id, kind, text } of items) {
        // whoever answers in their own words can answer both, and so can whoever ticks several boxes
        if (kind === 'text' || kind === 'multiple-choice') continue;
        if (textsOf(text, languages).some((wording) => asksTwoThings(wording.text, wording.lang)))
          yield { params: { label: text }, at: placeOf('instrument-item', id, '/text') };
      }
    }
  },
};
