import type { Issue } from '@jalon/core';
import { minimumForPercentage } from '../../secrecy/percentageOf.ts';
import type { PairedShift } from '../answers/pairedShift.ts';
import { peopleAsked } from '../sampling/peopleAsked.ts';
import { surveyIssue } from '../surveyIssue.ts';
import type { RoundAnswers } from './matchAnswers.ts';
import type { SurveyChangeOptions } from './SurveyChangeOptions.ts';
import type { RoundSummary } from './SurveyChangeResult.ts';

/** Response rate under which those who did not answer are worth a word; ours. */
const lowResponse = 0.6;

/** What was found in two rounds. */
interface Found {
  readonly first: RoundAnswers;
  readonly second: RoundAnswers;
  readonly rounds: readonly RoundSummary[];
  readonly shift: PairedShift;
  readonly both: number;
}

/** Everything that has to be said with the change. */
export function* changeWarnings(found: Found, options: SurveyChangeOptions): Generator<Issue> {
  const { first, second, rounds, shift, both } = found;
  const { asked, minimumForPercentage: minimum = minimumForPercentage, sampling } = options;
  const total = (of: (round: RoundSummary) => number) => rounds.reduce((sum, round) => sum + of(round), 0);
  if (sampling === undefined) yield surveyIssue('sampling-unknown', {}, 'hint');
  else if (sampling !== 'probability' && sampling !== 'census')
    yield surveyIssue('not-a-random-sample', {}, 'hint');
  if (shift.paired > 0 && shift.paired < minimum)
    yield surveyIssue('few-answers', { n: shift.paired, minimum });
  const lost = first.byPerson.size - both;
  if (lost > 0) yield surveyIssue('attrition', { lost, of: first.byPerson.size });
  const anonymous = first.anonymous.length + second.anonymous.length;
  if (anonymous > 0) yield surveyIssue('unmatched', { count: anonymous });
  const contradictory = first.contradictory + second.contradictory;
  if (contradictory > 0) yield surveyIssue('answered-twice', { people: contradictory });
  const unreadable = [first, second]
    .flatMap(({ byPerson, anonymous: others }) => [...byPerson.values(), ...others])
    .filter((answer) => answer === 'unreadable').length;
  if (unreadable > contradictory) yield surveyIssue('unreadable', { count: unreadable - contradictory });
  const outside = total((round) => round.outside);
  if (outside > 0) yield surveyIssue('outside-scale', { count: outside }, 'hint');
  const byProxy = total((round) => round.byProxy);
  if (byProxy > 0) yield surveyIssue('by-proxy', { count: byProxy }, 'hint');
  for (const [n, number] of [asked?.before, asked?.after].map(peopleAsked).entries()) {
    const { answered = 0, responseRate } = rounds[n] ?? {};
    if (number !== undefined && answered > number)
      yield surveyIssue('more-answers-than-asked', { answered, asked: number });
    if (responseRate !== undefined && responseRate < lowResponse)
      yield surveyIssue('low-response', { rate: responseRate });
  }
}
