import type { Messages } from '@jalon/core';
import { iatiDemandMessages } from './demands/iatiDemandMessages.ts';
import { iatiRuleMessages } from './rules/iatiRuleMessages.ts';
import { iatiSchemaMessages } from './schema/iatiSchemaMessages.ts';

/** The words of the three judgements of an IATI file: by the schema, by the rules of the standard, by a funder. */
export const iatiJudgeMessages = {
  ...iatiSchemaMessages,
  ...iatiRuleMessages,
  ...iatiDemandMessages,
  'iati/more-issues': {
    fr: '{count} autres remarques ne sont pas montrées.',
    en: '{count} more remarks are not shown.',
  },
} as const satisfies Messages;
