import type { Checked, Dossier, Issue } from '@jalon/core';
import type { ExchangeSource } from '../carriage/ExchangeFormat.ts';
import { IdMint } from '../spreadsheet/import/IdMint.ts';
import { readGraph } from './graph/readGraph.ts';
import { readJson } from './graph/readJson.ts';
import { CidsFile } from './reading/CidsFile.ts';
import { readShare } from './reading/readShare.ts';
import { shareOut } from './reading/shareOut.ts';

/** How a file of the standard is read. */
export interface ReadCidsOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** Bytes of the largest file that is read, default 268,435,456. */
  readonly maxBytes?: number;
}

/**
 * Reads a file of the Common Impact Data Standard (JSON-LD in any of its shapes): one dossier for each organisation that
 * holds outcomes, indicators or reports in it, a single one where there is one such organisation or none. Nothing is
 * fetched. What has no place in a dossier is said and kept in `extensions.cids`, from where {@link writeCids} puts it
 * back; records of persons are left out.
 * @param source bytes or text of a JSON-LD document
 * @returns no value where it is no JSON-LD, or nothing of the standard stands in it
 * @throws JalonError `invalid-argument` where `maxBytes` is not above 0
 * @example
 * ```ts
 * import { readCids } from '@jalon/adapters/cids';
 * const file = '{"@type": "cids:Indicator", "@id": "https://example.org/i/jobs", "hasName": "Jobs", "unitDescription": "jobs"}';
 * const { value } = await readCids(file);
 * value?.[0]?.indicators[0]?.id; // => 'jobs'
 * value?.[0]?.indicators[0]?.unit; // => 'jobs'
 * ```
 */
export async function readCids(
  source: ExchangeSource,
  options: ReadCidsOptions = {},
): Promise<Checked<readonly Dossier[]>> {
  const { value, issues } = await readJson(source, options);
  if (!value) return { issues };
  const { graph, issues: doubts } = readGraph(value.json);
  const said: Issue[] = [...issues, ...doubts];
  const file = new CidsFile(graph, options.file);
  const isCids = file.of('other').length + file.of('code').length < file.views.size;
  if (!isCids) {
    file.say('cids/nothing-here', {}, 'error');
    return { issues: [...said, ...file.issues] };
  }
  const mint = new IdMint([]);
  const shares = shareOut(file);
  file.isShared = shares.length > 1;
  const dossiers = shares.map((share) => readShare(file, share, mint));
  return { value: dossiers, issues: [...said, ...file.issues] };
}
