import { formatNumber } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { answerWords } from './answerWords.data.ts';
import type { ChecklistShares, ConditionShare } from './ChecklistSharesResult.ts';

/** How a checklist is said: so many of so many, in all and by condition; never a percentage of a handful of lines. */
export const checklistSharesExplanation: Explanation<ChecklistShares> = {
  methods: ['checklist-shares'],
  say: ({ conditions }, lang) => {
    const number = (value: number) => formatNumber(value, lang);
    const texts = conditions.map((each) => {
      const words =
        answered(each) === 0
          ? answerWords.conditionOpen
          : each.partly > 0
            ? answerWords.conditionPartly
            : answerWords.condition;
      return say(words, lang, {
        condition: each.condition,
        yes: number(each.yes),
        partly: number(each.partly),
        answered: number(answered(each)),
      });
    });
    return say(answerWords.checklist, lang, {
      yes: number(conditions.reduce((total, { yes }) => total + yes, 0)),
      answered: number(conditions.reduce((total, each) => total + answered(each), 0)),
      conditions: texts.join(lang === 'fr' ? '\u00A0; ' : '; '),
    });
  },
};

const answered = ({ yes, partly, no }: ConditionShare): number => yes + partly + no;
