import type { Instrument } from '@jalon/core';
import { shareOf } from '../../progress/shareOf.ts';
import { present } from '../../result/present.ts';
import type { ChecklistShares, ConditionShare } from './ChecklistSharesResult.ts';
import { questionOf } from './questionOf.ts';
import { readAnswer } from './readAnswer.ts';
import type { SurveyResponse } from './SurveyResponse.ts';
import { scaleLevels } from './scaleLevels.ts';

/**
 * How far a checklist is met, condition by condition: the lines answered yes among those that apply and were answered.
 * “Partly” is told apart. An answer is yes, partly or no by the tone of its option (favourable, neutral, unfavourable).
 * Source: method `checklist-shares@1`, ours.
 * @param instrument its items; their domain is the condition
 * @param response the answers of one group
 * @returns a ratio; `no-actual` where no line was answered. Under ten lines a condition is better told as “3 of 5”
 * @example
 * ```ts
 * import { checklistShares } from '@jalon/indicators';
 * const line = { text: 'Line', kind: 'yes-no' as const, domain: 'backbone' };
 * const instrument = { items: [{ ...line, id: 'a' }, { ...line, id: 'b' }], scales: [] };
 * const found = checklistShares(instrument, { answers: { a: true, b: false } });
 * found.conditions[0]?.share; // => 0.5
 * ```
 */
export function checklistShares(
  instrument: Pick<Instrument, 'items' | 'scales'>,
  response: Pick<SurveyResponse, 'answers'>,
): ChecklistShares {
  const found = new Map<string, Tally>();
  for (const { id, domain } of instrument.items) {
    if (domain === undefined) continue;
    const tally = found.get(domain) ?? { yes: 0, partly: 0, no: 0, notApplicable: 0, open: 0 };
    tally[answerTo(instrument, id, response)] += 1;
    found.set(domain, tally);
  }
  const conditions = [...found].map(([condition, tally]) => ({
    condition,
    ...tally,
    ...shareField(tally),
  }));
  const count = (answer: keyof Tally) => conditions.reduce((total, each) => total + each[answer], 0);
  const all = { yes: count('yes'), partly: count('partly'), no: count('no') };
  const value = shareField(all).share;
  const answered = all.yes + all.partly + all.no;
  const result = {
    ...(value === undefined
      ? { status: 'not-computable', reason: 'no-actual' }
      : { status: 'computed', value, unit: 'ratio', method: 'checklist-shares@1' }),
    coverage: { observed: answered, expected: answered + count('open') },
    warnings: [],
    conditions,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as ChecklistShares;
}

type Tally = { -readonly [Answer in Exclude<keyof ConditionShare, 'condition' | 'share'>]: number };

function shareField({ yes, partly, no }: Pick<Tally, 'yes' | 'partly' | 'no'>): { readonly share?: number } {
  const share = shareOf(yes, yes + partly + no);
  return share === undefined ? {} : { share };
}

function answerTo(
  instrument: Pick<Instrument, 'items' | 'scales'>,
  id: string,
  response: Pick<SurveyResponse, 'answers'>,
): keyof Tally {
  const question = questionOf(instrument, id);
  const answer = readAnswer(response, question, scaleLevels(question));
  if (answer === 'outside') return 'notApplicable';
  if (typeof answer !== 'number') return 'open';
  const code = String(response.answers[id]);
  const tone = question.options?.find((option) => option.code === code)?.tone;
  if (tone === 'favourable') return 'yes';
  return tone === 'neutral' ? 'partly' : 'no';
}
