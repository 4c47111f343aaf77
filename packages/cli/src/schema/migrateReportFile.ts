import { migrateReport } from '@jalon/report-schema';
import { CannotGoOn } from '../CannotGoOn.ts';
import { wrap } from '../terminal/wrap.ts';
import { chooseReport } from './chooseReport.ts';
import { findSchema } from './findSchema.ts';
import { handOver } from './handOver.ts';
import { readReports } from './readReports.ts';
import type { SchemaTask } from './SchemaTask.ts';
import { schemaWords } from './schemaWords.ts';

/** A report that shall follow another schema. */
export interface Migration {
  /** Path of a report, or of a dossier that has it. */
  readonly report: string;
  /** Id of the report, where the file holds several. */
  readonly id?: string;
  /** Ids or paths of the schemas. */
  readonly from: string;
  readonly to: string;
}

/**
 * Carries a report to another schema, and names each answer that has no place there.
 * @returns whether an answer stayed behind
 * @throws a {@link CannotGoOn} where the report does not follow the schema it comes from
 */
export async function migrateReportFile(
  { report: path, id, from, to }: Migration,
  task: SchemaTask,
): Promise<boolean> {
  const { json, lang, terminal } = task;
  const [before, after] = [await findSchema(from), await findSchema(to)];
  const report = chooseReport(await readReports(path), id);
  if (report.schema !== before.id || report.schemaVersion !== before.version) {
    const params = {
      found: `${report.schema} ${report.schemaVersion}`,
      expected: `${before.id} ${before.version}`,
    };
    throw new CannotGoOn({ code: 'schema/report-of-another', severity: 'error', params });
  }
  const migrated = migrateReport(report, before, after);
  const { carried, lost } = migrated;
  await handOver(json ? migrated : migrated.report, [path, from, to], task);
  if (!json) {
    const said = [
      schemaWords.carried(carried.length, carried.length + lost.length, lang),
      ...lost.map(({ words }) => `- ${wrap(words[lang], terminal.width - 2).join('\n  ')}`),
    ].join('\n');
    if (task.out === undefined) terminal.error(said);
    else terminal.out(said);
  }
  return lost.length > 0;
}
