import type { Rule } from './Rule.ts';
import { dataRules } from './rules/dataRules.ts';
import { logicRules } from './rules/logicRules.ts';
import { practiceRules } from './rules/practiceRules.ts';

/** Every rule that needs no more than the dossier: what is cited, people, practice; then the logic; then the data. */
export const standardRules: readonly Rule[] = [...practiceRules, ...logicRules, ...dataRules];
