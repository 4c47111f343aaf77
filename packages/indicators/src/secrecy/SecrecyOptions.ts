import type { SecrecyRule, SecrecySettings } from './SecrecyRule.ts';
import type { StatisticalTable } from './StatisticalTable.ts';
import type { SecrecySubject } from './secrecyThreshold.ts';

/** How wide the range of a withheld figure must stay, and what readers already have. */
export interface RecoveryOptions {
  /** Cells of people below this are withheld; default the `threshold` of the table, else 5. */
  readonly threshold?: number;
  /** Least width of the range of a withheld count of people; default the threshold minus 1, that of “fewer than 5”. */
  readonly protection?: number;
  /** Least width of the range of a withheld amount, as a share of its upper end, 0 to less than 1; default 0.15. */
  readonly amountProtection?: number;
  /** What was published before: the same figure has the same id. */
  readonly earlier?: readonly StatisticalTable[];
  /** Whether readers know that zeros are always shown, so that what is withheld is at least 1; default no. */
  readonly zerosAreShown?: boolean;
}

/** For whom figures leave the house, and under which rules. */
export interface SecrecyOptions extends Partial<Pick<SecrecySettings, 'dominance' | 'pPercent'>> {
  /** `internal` withholds nothing for secrecy; everything else does. Default `public`. */
  readonly profile?: 'internal' | 'public';
  /** What the figures are about; default `general`. */
  readonly subject?: SecrecySubject;
  /** The threshold of the data owner, which prevails over that of the subject. */
  readonly threshold?: number;
  /** Default {@link standardSecrecyRules}. */
  readonly rules?: readonly SecrecyRule[];
  /** What was published before: the same figure has the same id. */
  readonly earlier?: readonly StatisticalTable[];
  /** Least width of the range of a withheld count of people; default the threshold minus 1. */
  readonly protection?: number;
  /** Least width of the range of a withheld amount, as a share of its upper end, 0 to less than 1; default 0.15. */
  readonly amountProtection?: number;
  /** Least number of people of which a percentage is given; default 10. A matter of precision, in every profile. */
  readonly minimumForPercentage?: number;
  /** Unit of the figures; default `n`. */
  readonly unit?: string;
  /** Whether the result carries its trace: it names what was withheld, so that it must not leave the house. */
  readonly trace?: boolean;
}
