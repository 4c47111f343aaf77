import { csvMessages } from '@jalon/adapters/csv';
import { exchangeMessages } from '@jalon/adapters/exchange';
import { importMessages, spreadsheetMessages, templateMessages } from '@jalon/adapters/spreadsheet';
import { historyMessages, type Messages, quantityMessages, timeMessages } from '@jalon/core';
import { portfolioRules, registerRules, ruleMessages, standardRules } from '@jalon/core/check';
import { editMessages } from '@jalon/core/edit';
import { formatMessages } from '@jalon/core/format';
import { indicatorMessages, indicatorRules } from '@jalon/indicators';
import { reportMessages, reportRules } from '@jalon/report-schema';
import { vectorMessages } from 'jalon-conformance';
import { convertMessages } from './convert/convertWords.ts';
import { fileMessages } from './files/fileMessages.ts';
import { fillMessages } from './fill/fillWords.ts';
import { reportFileMessages } from './report/reportWords.ts';
import { schemaFileMessages } from './schema/schemaWords.ts';
import { writeMessages } from './write/writeWords.ts';

/** The words of everything that a command can have to say. */
export const messages: Messages = {
  ...timeMessages,
  ...quantityMessages,
  ...historyMessages,
  ...editMessages,
  ...formatMessages,
  ...ruleMessages([
    ...standardRules,
    ...indicatorRules,
    ...reportRules([]),
    ...portfolioRules,
    ...registerRules,
  ]),
  ...indicatorMessages,
  ...reportMessages,
  ...csvMessages,
  ...spreadsheetMessages,
  ...importMessages,
  ...templateMessages,
  ...exchangeMessages,
  ...convertMessages,
  ...fileMessages,
  ...fillMessages,
  ...writeMessages,
  ...reportFileMessages,
  ...schemaFileMessages,
  ...vectorMessages,
};
