import {
  type Dysfunction,
  type ImprovementPoint,
  type Learning,
  type NotableResult,
  type PartnershipExpectation,
  type PartnershipReview,
  partnershipExpectations,
  type ResultSign,
} from '@jalon/core';
import type { ImportState } from '../ImportState.ts';
import { type ListEntry, mergeEntries } from '../list/mergeEntries.ts';
import { normaliseName } from '../normaliseName.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import { wordingsOf } from '../wordingsOf.ts';
import type { FormAnswers } from './FormAnswers.ts';

/** What a report tells of results worth telling, of shortfalls, of the partnership. */
export function takeLearning(state: ImportState, answers: FormAnswers): void {
  const { learning } = state.dossier;
  const results = mergeEntries(state, learning.notableResults, resultsOf(state, answers), {
    kind: 'notable-result',
    keysOf: ({ text }) => wordingsOf(text).map(normaliseName),
  });
  const shortfalls = answers.items('dysfunctions').map(
    ({ text, source }): ListEntry<Dysfunction> => ({
      source,
      seed: text,
      entity: { description: text },
    }),
  );
  const dysfunctions = mergeEntries(state, learning.dysfunctions, shortfalls, {
    kind: 'dysfunction',
    keysOf: ({ description }) => wordingsOf(description).map(normaliseName),
  });
  const points = answers.items('improvement-points').map(
    ({ text, source }): ListEntry<ImprovementPoint> => ({
      source,
      seed: text,
      entity: { text },
    }),
  );
  const improvements = mergeEntries(state, learning.improvementPoints, points, {
    kind: 'improvement-point',
    keysOf: ({ text }) => wordingsOf(text).map(normaliseName),
  });
  const reviews = mergeEntries(state, learning.partnershipReviews, reviewOf(answers), {
    kind: 'partnership-review',
    keysOf: ({ by, date = '' }) => [`${by} ${date}`],
  });
  const after: Learning = {
    ...learning,
    notableResults: results.all,
    dysfunctions: dysfunctions.all,
    improvementPoints: improvements.all,
    partnershipReviews: reviews.all,
  };
  const same = (Object.keys(after) as (keyof Learning)[]).every((key) => after[key] === learning[key]);
  if (!same) state.take({ ...state.dossier, learning: after });
}

const unplanned =
  /inattendu|non prevu|imprevu|unexpected|unplanned|unintended|inesperad|no previst|onverwacht|onvoorzien/;

function resultsOf(state: ImportState, answers: FormAnswers): readonly ListEntry<NotableResult>[] {
  answers.all('result.sign');
  answers.all('result.planned');
  return answers.items('notable-result').flatMap(({ text, source }): ListEntry<NotableResult>[] => {
    const { row } = source;
    const sign = row.values.find(({ field }) => field === 'result.sign')?.code as ResultSign | undefined;
    const said = row.values.find(({ field }) => field === 'result.planned')?.answer;
    const planned = said ?? (unplanned.test(plain(row.section ?? '')) ? false : undefined);
    if (sign === undefined || planned === undefined) {
      const lacks =
        sign === undefined
          ? { fr: 'son signe (+ ou –)', en: 'its sign (+ or –)' }
          : { fr: 's’il était prévu', en: 'whether it was planned' };
      const named: RowSource = { ...source, row: { ...row, name: text } };
      state.issues.push(rowIssue(named, 'import/result-unclear', 'warning', { lacks }));
      return [];
    }
    return [{ source, seed: text, entity: { text, sign, planned } }];
  });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const codes: ReadonlySet<string> = new Set(partnershipExpectations);

function reviewOf(answers: FormAnswers): readonly ListEntry<PartnershipReview>[] {
  const ticked = answers.all('expectations');
  const score = answers.first('relation');
  const date =
    answers.first('signed')?.value.period?.start ?? answers.first('report.date')?.value.period?.start;
  const source = ticked[0]?.source ?? score?.source;
  if (!source) return [];
  const expectations = ticked.flatMap(({ value: { code, answer } }): readonly PartnershipExpectation[] =>
    answer === true && code !== undefined && codes.has(code) ? [code as PartnershipExpectation] : [],
  );
  const wishes = ticked.flatMap(({ value }) =>
    value.answer === true && value.note !== undefined ? [value.note] : [],
  );
  const rating = score?.value.value;
  const isMark = rating !== undefined && Number.isInteger(rating) && rating >= 1 && rating <= 5;
  if (expectations.length === 0 && !isMark) return [];
  const entity: Omit<PartnershipReview, 'id'> = {
    by: 'association',
    ...(date === undefined ? {} : { date }),
    expectations: [...new Set(expectations)],
    ...(wishes.length > 0 ? { wishes: wishes.join('\n') } : {}),
    ...(isMark ? { rating } : {}),
  };
  return [{ source, seed: `association ${date ?? ''}`, entity }];
}
