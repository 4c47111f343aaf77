import { present } from '../../result/present.ts';
import { mean } from '../../statistics/mean.ts';
import { standardDeviation } from '../../statistics/standardDeviation.ts';
import type { SurveyQuestion } from '../answers/SurveyQuestion.ts';
import { scaleLevels } from '../answers/scaleLevels.ts';
import { responseRate } from '../sampling/responseRate.ts';
import type { RoundAnswers } from './matchAnswers.ts';
import type { RoundSummary } from './SurveyChangeResult.ts';

/** What one round told, before anything is withheld. */
export function roundSummary(
  question: SurveyQuestion,
  answers: RoundAnswers,
  setting: { readonly wave: string; readonly asked: number | undefined; readonly means: boolean },
): RoundSummary {
  const all = [...answers.byPerson.values(), ...answers.anonymous];
  const values = all.filter((answer) => typeof answer === 'number');
  const outside = all.filter((answer) => answer === 'outside').length;
  const levels = [...new Set(scaleLevels(question).values())].filter((level) => level !== undefined);
  const { asked, means } = setting;
  return present({
    wave: setting.wave,
    answered: all.length,
    n: values.length,
    outside,
    missing: all.length - values.length - outside,
    byProxy: answers.byProxy,
    assisted: answers.assisted,
    responseRate: asked === undefined ? undefined : responseRate({ answered: all.length, asked }),
    levels: question.options
      ? levels
          .toSorted((a, b) => a - b)
          .map((level) => ({ level, count: values.filter((value) => value === level).length }))
      : undefined,
    mean: means ? mean(values) : undefined,
    standardDeviation: means ? standardDeviation(values) : undefined,
  });
}
