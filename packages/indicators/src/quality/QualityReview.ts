import type { Indicator, Observation, Period } from '@jalon/core';
import type { Result } from '../result/Result.ts';
import type { Timeliness } from './timeliness.ts';

/** What a review of data reads of an observation. */
export type ReviewedRecord = Pick<Observation, 'indicator' | 'period'> &
  Partial<
    Pick<
      Observation,
      'id' | 'revises' | 'value' | 'state' | 'recordedOn' | 'organisation' | 'place' | 'categories' | 'flags'
    >
  >;

/** What a review of data reads of an indicator. */
export type ReviewedIndicator = Pick<Indicator, 'id'> &
  Partial<Pick<Indicator, 'min' | 'max' | 'basis' | 'countOf'>>;

/** Reported of expected, for everything, one indicator or one organisation. */
export interface Completeness {
  readonly reported: number;
  readonly expected: number;
  /** Reported / expected, 0 to 1; absent where nothing was expected. */
  readonly share?: number;
}

/** A value that asks for a second look. It may well be right. */
export interface QuestionedValue {
  readonly indicator: string;
  /** Id of the record, where it has one. */
  readonly id?: string;
  readonly period: Period;
  readonly organisation?: string;
  readonly value: number;
}

/** A value that stands out, by how much: a modified z score, absent where fences were used. */
export interface Outlier extends QuestionedValue {
  readonly score?: number;
}

/** A value that is far from the one before. */
export interface QuestionedJump extends QuestionedValue {
  readonly from: number;
}

/** The last value of a stretch of equal ones. */
export interface QuestionedRepeat extends QuestionedValue {
  readonly length: number;
}

/** Several current records about the same thing. */
export interface DuplicateRecords {
  readonly indicator: string;
  readonly period: Period;
  readonly organisation?: string;
  readonly count: number;
  /** Whether all of them say the same. */
  readonly agree: boolean;
}

/** An organisation that reports late. */
export interface LateReporter {
  readonly organisation: string;
  /** Reports with a day of record. */
  readonly reports: number;
  readonly late: number;
  /** Days after the due day, in the middle. */
  readonly medianDelay: number;
}

/** Counts of one indicator whose last digits are uneven. */
export interface DigitPreference {
  readonly indicator: string;
  readonly n: number;
  /** Share that ends in 0 or 5. */
  readonly roundShare: number;
  readonly pValue: number;
}

/** How good the data of some indicators are: complete, timely, consistent within. */
export interface QualityReview {
  readonly completeness: Completeness;
  readonly byIndicator: readonly (Completeness & { readonly indicator: string })[];
  readonly byOrganisation: readonly (Completeness & { readonly organisation: string })[];
  /** Absent where no record says when it was made. */
  readonly timeliness?: Timeliness;
  /** Organisations with a report that was late, the most late ones first. */
  readonly lateReporters: readonly LateReporter[];
  readonly outliers: readonly Outlier[];
  readonly jumps: readonly QuestionedJump[];
  readonly repeats: readonly QuestionedRepeat[];
  readonly duplicates: readonly DuplicateRecords[];
  /** Values outside the limits of their indicator, or no finite numbers where one is due. */
  readonly implausible: readonly QuestionedValue[];
  readonly digitPreference: readonly DigitPreference[];
}

/** A result of `dataQuality`. */
export type QualityResult = Result<QualityReview>;
