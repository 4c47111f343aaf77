import { type Instrument, type InstrumentItem, JalonError } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Reason } from '../../result/Result.ts';
import { mean } from '../../statistics/mean.ts';
import { standardDeviation } from '../../statistics/standardDeviation.ts';
import { domainMeans } from './domainMeans.ts';
import type { DomainScore, InstrumentScores } from './InstrumentScoresResult.ts';
import { questionOf } from './questionOf.ts';
import { type ReadAnswer, readAnswer } from './readAnswer.ts';
import type { SurveyResponse } from './SurveyResponse.ts';
import { scaleLevels } from './scaleLevels.ts';

/** Settings of {@link instrumentScores}. */
export interface InstrumentScoresOptions {
  /** Only the responses of one wave. */
  readonly wave?: string;
  /** Share of the items of a domain that somebody must have rated to have a score in it, 0 to 1; default 0.5. */
  readonly leastRated?: number;
  /** Fewest respondents of whom a mean is shown; default 5, 1 where one team rates itself. */
  readonly minAnswers?: number;
}

/**
 * Scores an instrument by domain: each respondent's mean of the items that apply, then the mean and the spread over
 * respondents. Reversed items are turned; “not applicable” is in no mean. It takes the steps of the scale for equal, and
 * items without a domain or a scale are left out.
 * Source: method `instrument-scores@1`; form of D. A. Luke et al., Preventing Chronic Disease 11 (2014) 130184; half of the
 * items needed is the common half rule for scale scores.
 * @param instrument its items with domain and scale
 * @param responses one per respondent or team
 * @returns in points of the scale; `no-actual` without a domain that has a mean, `suppressed` where respondents are too few
 * @throws JalonError `invalid-argument` where `leastRated` is not from 0 to 1 or `minAnswers` not 1 or more
 * @example
 * ```ts
 * import { instrumentScores } from '@jalon/indicators';
 * const codes = ['1', '2', '3', '4'].map((code) => ({ code, label: code }));
 * const item = { text: 'Statement', kind: 'scale' as const, scale: 's' };
 * const instrument = {
 *   items: [
 *     { ...item, id: 'a', domain: 'partners' },
 *     { ...item, id: 'b', domain: 'partners', reversed: true },
 *     { ...item, id: 'c', domain: 'funding' },
 *   ],
 *   scales: [{ id: 's', options: codes }],
 * };
 * const responses = [{ answers: { a: 4, b: 2, c: 1 } }];
 * const scores = instrumentScores(instrument, responses, { minAnswers: 1 });
 * scores.domains.map(({ mean }) => mean); // => [3.5, 1]
 * scores.weakest; // => ['funding']
 * ```
 */
export function instrumentScores(
  instrument: Pick<Instrument, 'items' | 'scales'>,
  responses: readonly SurveyResponse[],
  options: InstrumentScoresOptions = {},
): InstrumentScores {
  const { wave, leastRated = 0.5, minAnswers = 5 } = options;
  if (!(leastRated >= 0 && leastRated <= 1 && minAnswers >= 1))
    throw new JalonError(
      'invalid-argument',
      `Expected leastRated from 0 to 1 and minAnswers of 1 or more, found ${leastRated} and ${minAnswers}.`,
      { leastRated, minAnswers },
    );
  const used = responses.filter((response) => wave === undefined || response.wave === wave);
  const byDomain = new Map<string, InstrumentItem[]>();
  for (const item of instrument.items) {
    const isScored = instrument.scales.some(({ id }) => id === item.scale) || item.kind === 'number';
    if (item.domain === undefined || !isScored) continue;
    byDomain.set(item.domain, [...(byDomain.get(item.domain) ?? []), item]);
  }
  const domains = [...byDomain].map(([domain, items]) => {
    const questions = items.map(({ id }) => questionOf(instrument, id));
    const levels = questions.map(scaleLevels);
    const rows = used.map((response) =>
      questions.map((question, n) => readAnswer(response, question, levels[n] ?? new Map())),
    );
    return scoreOf(domain, rows, { items: items.length, leastRated, minAnswers });
  });
  const means = domains.flatMap((each) => each.mean ?? []);
  const value = mean(means);
  const isFew = domains.some(({ withheld }) => withheld === 'too-few-answers');
  const reason: Reason = isFew ? 'suppressed' : 'no-actual';
  const lowest = Math.min(...means);
  const result = {
    ...(value === undefined
      ? { status: 'not-computable', reason }
      : { status: 'computed', value, unit: 'n', method: 'instrument-scores@1' }),
    coverage: { observed: means.length, expected: domains.length },
    warnings: [],
    domains,
    weakest: domains.filter((each) => each.mean === lowest).map(({ domain }) => domain),
    n: used.length,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as InstrumentScores;
}

const anyScale = { min: -1 / 0, max: 1 / 0 };

function scoreOf(
  domain: string,
  rows: readonly (readonly ReadAnswer[])[],
  setting: { readonly items: number; readonly leastRated: number; readonly minAnswers: number },
): DomainScore {
  const { items, leastRated, minAnswers } = setting;
  const ratings = rows.map((row) => row.map((answer) => (typeof answer === 'number' ? answer : undefined)));
  const scores = ratings.flatMap((row) => {
    const [own] = domainMeans([{ domain, ratings: row }], anyScale).domains;
    return own?.mean !== undefined && own.rated >= leastRated * items ? [own.mean] : [];
  });
  const n = scores.length;
  const isShown = n >= minAnswers;
  return present({
    domain,
    items,
    n,
    notApplicable: rows.flat().filter((answer) => answer === 'outside').length,
    mean: isShown ? mean(scores) : undefined,
    spread: isShown ? standardDeviation(scores) : undefined,
    withheld: n === 0 ? ('no-answer' as const) : isShown ? undefined : ('too-few-answers' as const),
  });
}
