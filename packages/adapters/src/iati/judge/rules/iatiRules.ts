import { classificationRules } from './classificationRules.ts';
import { codeRules } from './codeRules.ts';
import { activityDateRules, organisationDateRules } from './dateRules.ts';
import { activityIdentifierRules, organisationIdentifierRules } from './identifierRules.ts';
import type { IatiRules } from './RuleFinding.ts';
import { resultRules } from './resultRules.ts';
import { shareRules } from './shareRules.ts';
import { activityWordingRules, organisationWordingRules } from './wordingRules.ts';

/** The rules by the element that they judge. */
export const iatiRules: Readonly<Record<'iati-activity' | 'iati-organisation', readonly IatiRules[]>> = {
  'iati-activity': [
    activityIdentifierRules,
    activityDateRules,
    activityWordingRules,
    classificationRules,
    shareRules,
    resultRules,
    codeRules,
  ],
  'iati-organisation': [
    organisationIdentifierRules,
    organisationDateRules,
    organisationWordingRules,
    codeRules,
  ],
};
