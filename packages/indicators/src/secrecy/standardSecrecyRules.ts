import { allOrNoneRule } from './allOrNoneRule.ts';
import { dominanceRule } from './dominanceRule.ts';
import { fewPeopleRule } from './fewPeopleRule.ts';
import type { SecrecyRule } from './SecrecyRule.ts';
import { smallCountRule } from './smallCountRule.ts';

/** The rules by which a figure is withheld by itself, unless told otherwise; the first that applies is named. */
export const standardSecrecyRules: readonly SecrecyRule[] = [
  smallCountRule,
  allOrNoneRule,
  fewPeopleRule,
  dominanceRule,
];
