import type { Result } from '../../result/Result.ts';

/** The score of one domain of an instrument. */
export interface DomainScore {
  readonly domain: string;
  /** Items of the domain. */
  readonly items: number;
  /** Respondents with a score: they rated enough items of it. */
  readonly n: number;
  /** Ratings that do not apply or are outside the scale, over all respondents: in no mean. */
  readonly notApplicable: number;
  /** Mean of the respondents' means, in points of the scale; absent without them, or where they are too few to show. */
  readonly mean?: number;
  /** Standard deviation between respondents, in points of the scale. */
  readonly spread?: number;
  /** Why there is no mean. */
  readonly withheld?: 'too-few-answers' | 'no-answer';
}

/** An instrument scored by domain, in points of its scale. The value is the mean of the domains. */
export type InstrumentScores = Result<number> & {
  readonly domains: readonly DomainScore[];
  /** The domains with the lowest mean. */
  readonly weakest: readonly string[];
  /** Respondents. */
  readonly n: number;
};
