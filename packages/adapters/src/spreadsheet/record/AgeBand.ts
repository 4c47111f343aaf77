/**
 * Ages as a label names them, in months. « 3-5 ans » does not say whether a child of five and a half belongs to it: the
 * labels beside it do, or whoever wrote it.
 */
export interface AgeBand {
  /** The lower age, inclusive; 0 in « moins de 3 ans ». */
  readonly minMonths: number;
  /** The upper age as written, 60 in « 3-5 ans »; none in « 65 ans et plus ». */
  readonly maxMonths?: number;
  /** Whether the band ends before its upper age, as « moins de 3 ans » does. */
  readonly isMaxExcluded?: true;
  /** How many months one step of the label is: 12 where its last age is in years, else 1. */
  readonly stepMonths: 1 | 12;
  /** Whether no age of it bears a unit and none was known, so that it was read in years: « 18-25 ». */
  readonly isUnitAssumed?: true;
}
