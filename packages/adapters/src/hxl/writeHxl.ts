import type { Dossier } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type { WriteExchangeOptions, WrittenExchange } from '../carriage/ExchangeFormat.ts';
import { csvText } from '../csv/csvText.ts';
import { hxlCarriages } from './hxlCarriages.ts';
import { ownRows } from './own/ownRows.ts';

/** How a tagged table is written. */
export interface WriteHxlOptions extends WriteExchangeOptions {
  /**
   * `csv` (default), `json` for lists of cells, `json-objects` for objects keyed by hashtag: those have no headers, so
   * columns without hashtags are not in them.
   */
  readonly form?: 'csv' | 'json' | 'json-objects';
}

/**
 * Writes a dossier as one tagged table: a row per observation, then a row for each definition that they rest on, with
 * headers in the language of the dossier. A text that a spreadsheet program would take for a formula has an apostrophe
 * before it. Source: HXL standard 1.1.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { writeHxl } from '@jalon/adapters/hxl';
 * const dossier = createDossier({ id: 'demo', title: 'Demo', languages: ['en'] });
 * const { files, losses } = writeHxl(dossier);
 * files[0]?.name; // => 'demo.hxl.csv'
 * losses; // => []
 * new TextDecoder().decode(files[0]?.bytes).split('\r\n')[1];
 * // => '#meta+jalon+row,#meta+dossier+id,#meta+dossier+title,#meta+dossier+languages'
 * ```
 */
export function writeHxl(dossier: Dossier, options: WriteHxlOptions = {}): WrittenExchange {
  const { form = 'csv' } = options;
  const lang = options.lang ?? dossier.languages[0] ?? 'fr';
  const { headers, tags, rows } = ownRows(dossier, lang);
  const isTagged = tags.map((tag) => tag !== '');
  const text =
    form === 'csv'
      ? csvText([headers, tags, ...rows])
      : form === 'json'
        ? jsonLines([headers, tags, ...rows])
        : jsonLines(
            rows.map((row) =>
              Object.fromEntries(
                tags.flatMap((tag, at) => (isTagged[at] && row[at] ? [[tag, row[at]]] : [])),
              ),
            ),
          );
  const losses = declareLosses(dossier, hxlCarriages);
  const said = new Set(
    losses.flatMap(({ kind, id, field }) => (kind === 'observation' && field === 'extensions' ? [id] : [])),
  );
  const untold =
    form === 'json-objects' && isTagged.includes(false)
      ? dossier.observations
          .filter(({ id, extensions }) => extensions && !said.has(id))
          .map(({ id, extensions }) => ({
            kind: 'observation' as const,
            id,
            field: 'extensions',
            value: extensions,
          }))
      : [];
  const ending = form === 'csv' ? 'csv' : 'json';
  return {
    files: [{ name: `${dossier.id}.hxl.${ending}`, bytes: new TextEncoder().encode(text) }],
    losses: [...losses, ...untold],
    issues: [],
  };
}

const jsonLines = (rows: readonly unknown[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
