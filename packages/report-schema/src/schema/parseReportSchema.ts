import type { Checked } from '@jalon/core';
import { checkReportSchema } from './checkReportSchema.ts';
import { formIssues, pointerOf } from './formIssues.ts';
import type { ReportSchema } from './ReportSchema.ts';
import { reportSchemaFormat } from './reportSchema.format.ts';

/**
 * A report schema read from JSON: what a foundation keeps in a file, with every fault named and placed.
 * @param json the parsed JSON
 * @returns the schema where it can be followed, and what is wrong with it
 * @example
 * ```ts
 * import { parseReportSchema, patronFourParts } from '@jalon/report-schema';
 * const json: unknown = JSON.parse(JSON.stringify(patronFourParts));
 * parseReportSchema(json).value?.version; // => '1.0.0'
 * parseReportSchema({ id: 'empty' }).issues[0]?.code; // => 'format/missing'
 * ```
 */
export function parseReportSchema(json: unknown): Checked<ReportSchema> {
  const parsed = reportSchemaFormat.safeParse(json);
  if (!parsed.success) {
    const item = nameOf(json);
    return {
      issues: formIssues(parsed.error, json, (path) => ({ in: 'report', item, path: pointerOf(path) })),
    };
  }
  const issues = checkReportSchema(parsed.data);
  return issues.length > 0 ? { issues } : { value: parsed.data, issues };
}

const nameOf = (json: unknown): string =>
  typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string' ? json.id : '';
