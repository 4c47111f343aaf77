import { basename } from 'node:path';
import type { Report } from '@jalon/core';
import { parseDossier, parseEntity } from '@jalon/core/format';
import { CannotGoOn } from '../CannotGoOn.ts';
import { jsonIn } from '../files/jsonIn.ts';
import { parsed } from '../files/parsed.ts';
import { readInput } from '../files/readInput.ts';

/**
 * The reports of a file: those of a dossier, a list of reports, or one report.
 * @throws a {@link CannotGoOn} where the file cannot be opened, or holds no report
 */
export async function readReports(path: string): Promise<readonly Report[]> {
  const text = new TextDecoder().decode(await readInput(path));
  const json = jsonIn(text, path);
  const reports = isDossier(json)
    ? parsed(parseDossier(text), path).reports
    : (Array.isArray(json) ? json : [json]).map((each) => parsed(parseEntity('report', each), path));
  if (reports.length > 0) return reports;
  throw new CannotGoOn({ code: 'report/none', severity: 'error', params: { path: basename(path) } });
}

const isDossier = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, 'jalon');
