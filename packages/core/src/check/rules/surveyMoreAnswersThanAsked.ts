import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Can more people answer than were asked? */
export const surveyMoreAnswersThanAsked: Rule = {
  code: 'survey/more-answers-than-asked',
  severity: 'error',
  asks: {
    fr: 'Peut-il y avoir plus de réponses que de personnes interrogées ?',
    en: 'Can more people answer than were asked?',
  },
  words: {
    fr: '« {label} » compte {answered} réponses pour {asked} personnes sollicitées.',
    en: '“{label}” has {answered} answers from {asked} people asked.',
  },
  find: function* ({ instruments, collective }) {
    for (const { waves = [] } of instruments) {
      for (const { id, label, asked, answered } of waves)
        if (asked !== undefined && answered !== undefined && answered > asked && Number.isFinite(answered))
          yield { params: { label, answered, asked }, at: placeOf('wave', id, '/answered') };
    }
    for (const { id, label, date, asked, answers = [] } of collective?.trustRounds ?? []) {
      if (asked === undefined) continue;
      const most = answers.reduce(
        (max, { counts }) =>
          Math.max(
            max,
            counts.reduce((a, b) => a + b, 0),
          ),
        0,
      );
      if (most > asked && Number.isFinite(most))
        yield {
          params: { label: label ?? date, answered: most, asked },
          at: placeOf('trust-round', id, '/answers'),
        };
    }
  },
};
