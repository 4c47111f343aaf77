import type { Instrument } from '@jalon/core';
import { type ToXlsFormTablesOptions, toXlsFormTables } from './write/toXlsFormTables.ts';

/**
 * An instrument as tables of Markdown, in which forms are discussed and compared; a line end within a text becomes a space.
 * @param instrument whose questions are put
 * @example
 * ```ts
 * import type { Instrument } from '@jalon/core';
 * import { toXlsFormMarkdown } from '@jalon/adapters/xlsform';
 * const instrument: Instrument = {
 *   id: 'parents', name: 'Survey of parents', kind: 'questionnaire', scales: [], waves: [], codebook: [],
 *   items: [{ id: 'visits', text: 'How many visits?', kind: 'number' }],
 * };
 * toXlsFormMarkdown(instrument).split('\n')[2]; // => '|  | decimal | visits | How many visits? |'
 * ```
 */
export function toXlsFormMarkdown(instrument: Instrument, options: ToXlsFormTablesOptions = {}): string {
  const lines = toXlsFormTables(instrument, options).tables.flatMap(({ name, rows }) =>
    rows.length < 2 ? [] : [`| ${name} |`, ...rows.map((row) => `|  | ${row.map(cellOf).join(' | ')} |`)],
  );
  return `${lines.join('\n')}\n`;
}

const cellOf = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
