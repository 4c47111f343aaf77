import type { DemandRule } from './Demand.ts';
import type { DemandKind } from './DemandRun.ts';
import { betweenDates, dateNow, dateOrder, timeLimit } from './dateDemands.ts';
import {
  atLeastOne,
  dependent,
  evaluatesToTrue,
  ifThen,
  noMoreThanOne,
  oneOrAll,
  onlyOneOf,
  strictSum,
  sum,
} from './presenceDemands.ts';
import {
  noPercent,
  noSpaces,
  positiveDecimal,
  range,
  regexMatches,
  regexNoMatches,
  startsWith,
  unique,
} from './textDemands.ts';

/** What each rule of the language asks. */
export const demandKinds: Readonly<Record<DemandRule, DemandKind>> = {
  no_more_than_one: noMoreThanOne,
  atleast_one: atLeastOne,
  only_one_of: onlyOneOf,
  one_or_all: oneOrAll,
  dependent,
  sum,
  strict_sum: strictSum,
  date_order: dateOrder,
  date_now: dateNow,
  time_limit: timeLimit,
  between_dates: betweenDates,
  regex_matches: regexMatches,
  regex_no_matches: regexNoMatches,
  startswith: startsWith,
  unique,
  range,
  no_spaces: noSpaces,
  no_percent: noPercent,
  positive_decimal: positiveDecimal,
  evaluates_to_true: evaluatesToTrue,
  if_then: ifThen,
};
