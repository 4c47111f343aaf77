import type { Instrument, Json, RawResponse } from '@jalon/core';
import { questionOf, type SurveyQuestion, type SurveyResponse } from '@jalon/indicators';

/** The answers to one item, as the computations on surveys read them. */
export interface SurveyAnswers {
  /** One question; of an item with several answers, one with yes or no per choice. */
  readonly questions: readonly SurveyQuestion[];
  readonly responses: readonly SurveyResponse[];
}

/** Answers of a question with yes or no, as computations know them. */
const yesNo = [
  { code: 'false', tone: 'unfavourable' },
  { code: 'true', tone: 'favourable' },
] as const;

/**
 * The answers to one item of an instrument, ready for `surveyShare`, `surveyMean`, `surveyChange` and their siblings: an item with
 * several answers becomes one question with yes or no per choice, a question within a repeat has one response per row.
 * @param instrument the items and their scales
 * @param responses raw responses, for example of `readKoboSubmissions`
 * @param item id of the item
 * @throws JalonError `unknown-id` where the instrument has no such item
 * @example
 * ```ts
 * import { toSurveyAnswers } from '@jalon/adapters/xlsform';
 * const instrument = {
 *   items: [{ id: 'q', text: 'What?', kind: 'multiple-choice' as const, scale: 'opts' }],
 *   scales: [{ id: 'opts', options: [{ code: 'walks', label: 'Walks' }, { code: 'meals', label: 'Meals' }] }],
 * };
 * const given = [['walks'], ['walks', 'meals'], ['meals']].map((q, at) => ({ id: `r${at}`, instrument: 'i', answers: { q } }));
 * const { questions, responses } = toSurveyAnswers(instrument, given, 'q');
 * questions.map(({ id }) => id); // => ['q.walks', 'q.meals']
 * responses[0]?.answers; // => { 'q.walks': true, 'q.meals': false }
 * ```
 */
export function toSurveyAnswers(
  instrument: Pick<Instrument, 'items' | 'scales'>,
  responses: readonly RawResponse[],
  item: string,
): SurveyAnswers {
  const question = questionOf(instrument, item);
  const own = responses.flatMap((response) => responsesWith(response, item));
  const isMultiple = instrument.items.some(({ id, kind }) => id === item && kind === 'multiple-choice');
  if (!isMultiple) return { questions: [question], responses: own };
  const codes = (question.options ?? []).map(({ code }) => code);
  const questions = codes.map((code): SurveyQuestion => ({ id: `${item}.${code}`, options: yesNo }));
  const split = own.map((response): SurveyResponse => {
    const given = response.answers[item];
    const chosen: readonly Json[] | undefined = Array.isArray(given) ? given : undefined;
    const answers = chosen ? codes.map((code) => [`${item}.${code}`, chosen.includes(code)] as const) : [];
    return { ...response, answers: Object.fromEntries(answers) };
  });
  return { questions, responses: split };
}

/** The response itself, or one per row of the repeat that holds the item. */
function responsesWith(response: RawResponse, item: string): readonly SurveyResponse[] {
  const { person, wave, answeredBy, answers } = response;
  const about = {
    ...(wave === undefined ? {} : { wave }),
    ...(answeredBy === undefined ? {} : { answeredBy }),
  };
  if (!Object.hasOwn(answers, item)) {
    const held = rowsWith(answers, item);
    // rows speak of others than the person who answered
    if (held.length > 0) return held.map((row) => ({ ...about, answers: row }));
  }
  return [{ ...(person === undefined ? {} : { person }), ...about, answers }];
}

/** The rows of repeats that hold an item, those of repeats within repeats too. */
const rowsWith = (answers: Answers, item: string): readonly Answers[] =>
  Object.values(answers).flatMap((answer) =>
    (Array.isArray(answer) ? answer.filter(isRow) : []).flatMap((row: Answers) =>
      Object.hasOwn(row, item) ? [row] : rowsWith(row, item),
    ),
  );

type Answers = RawResponse['answers'];

const isRow = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
