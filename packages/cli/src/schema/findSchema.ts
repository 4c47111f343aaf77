import { access } from 'node:fs/promises';
import { parseReportSchema, type ReportSchema } from '@jalon/report-schema';
import { findReportSchema, reportSchemas } from '@jalon/report-schema/library';
import { CannotGoOn } from '../CannotGoOn.ts';
import { parsed } from '../files/parsed.ts';
import { readJson } from '../files/readJson.ts';

/**
 * The schema that a user named: a file where there is one of that name, else a schema of the library by its id.
 * @throws a {@link CannotGoOn} where there is neither, or the file holds no schema that can be followed
 */
export async function findSchema(name: string): Promise<ReportSchema> {
  if (await isThere(name)) return parsed(parseReportSchema(await readJson(name)), name);
  const found = findReportSchema(name);
  if (found) return found;
  const known = reportSchemas.map(({ id }) => id).join(', ');
  throw new CannotGoOn({ code: 'schema/not-found', severity: 'error', params: { name, known } });
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
