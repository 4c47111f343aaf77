/**
 * A funder’s own demands in the language of IATI rulesets, held against files.
 * @module
 */

/** What a case of a ruleset holds, as far as it is of the right kind. */
export interface DemandCase {
  readonly condition?: string;
  readonly idCondition?: 'NOT_EXISTING_ORG_ID' | 'NOT_EXISTING_ORG_ID_PREFIX';
  readonly paths?: readonly string[];
  readonly excluded?: readonly string[];
  readonly prefix?: readonly string[];
  readonly subs?: readonly string[];
  readonly one?: string;
  readonly all?: string;
  readonly if?: string;
  readonly then?: string;
  readonly eval?: string;
  readonly less?: string;
  readonly more?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly regex?: string;
  readonly separator?: string;
  readonly foreach?: string;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
}

/** What the funder says of a demand. */
export interface DemandInfo {
  readonly id?: string;
  readonly severity?: 'critical' | 'error' | 'warning';
  readonly message?: string;
}

/** The rules of the language, in one spelling. */
export const demandRules = [
  'no_more_than_one',
  'atleast_one',
  'only_one_of',
  'one_or_all',
  'dependent',
  'sum',
  'strict_sum',
  'date_order',
  'date_now',
  'time_limit',
  'between_dates',
  'regex_matches',
  'regex_no_matches',
  'startswith',
  'unique',
  'range',
  'no_spaces',
  'no_percent',
  'positive_decimal',
  'evaluates_to_true',
  'if_then',
] as const;

/** The name of a rule. */
export type DemandRule = (typeof demandRules)[number];

/** One demand: a rule in one case, at every node that an XPath leads to. */
export interface Demand {
  readonly context: string;
  readonly rule: DemandRule;
  readonly of: DemandCase;
  readonly info: DemandInfo;
  /** Where it stands in the ruleset, as a JSON pointer. */
  readonly where: string;
  /** Asked once for every value that this XPath gives, which stands for `$1` in the fields named by `subs`. */
  readonly foreach?: string;
}
