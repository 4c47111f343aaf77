import type { Messages } from '@jalon/core';

/** What is said about a sheet that is asked for. */
export const streamMessages = {
  'sheet/no-such-sheet': {
    fr: 'La feuille « {sheet} » n’existe pas ou ne contient pas de cellules. Ce classeur contient : {sheets}.',
    en: 'The sheet “{sheet}” does not exist or holds no cells. This workbook holds: {sheets}.',
  },
} as const satisfies Messages;
