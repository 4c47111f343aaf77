import type { Issue, Report } from '@jalon/core';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** The schema that reads a report, or why none of them can. */
export type ReaderOf =
  | { readonly reader: ReportSchema; readonly issues: readonly Issue[] }
  | { readonly reader?: undefined; readonly reason: Issue };

/** Finds for each report the schema that reads it: the frame itself, or a variant that goes back to it. */
export function readerOf(
  schema: ReportSchema,
  variants: readonly ReportSchema[],
): (report: Report) => ReaderOf {
  const known = new Map<string, ReportSchema>();
  for (const each of [schema, ...variants]) if (!known.has(each.id)) known.set(each.id, each);
  const joined = new Map([...known].filter(([, each]) => goesBackTo(schema, each, known)));
  return (report) => {
    const { id, schema: found, schemaVersion } = report;
    const reader = joined.get(found);
    if (!reader) {
      const params = { report: id, found, expected: schema.id };
      return { reason: { code: 'pivot/other-schema', severity: 'error', params } };
    }
    const params = { report: id, schema: found, found: schemaVersion, expected: reader.version };
    if (eraOf(schemaVersion) !== eraOf(reader.version)) {
      return { reason: { code: 'pivot/unreadable-version', severity: 'error', params } };
    }
    return {
      reader,
      issues:
        schemaVersion === reader.version
          ? []
          : [{ code: 'pivot/other-version', severity: 'warning', params }],
    };
  };
}

/** Whether a schema is the frame or was derived from it, through however many variants. */
function goesBackTo(
  schema: ReportSchema,
  variant: ReportSchema,
  known: ReadonlyMap<string, ReportSchema>,
): boolean {
  const seen = new Set<string>();
  for (let at: ReportSchema | undefined = variant; at && !seen.has(at.id); ) {
    if (at.id === schema.id) return true;
    seen.add(at.id);
    const base: ReportSchema['basedOn'] = at.basedOn;
    if (base?.id === schema.id) return eraOf(base.version) === eraOf(schema.version);
    at = base && known.get(base.id);
  }
  return false;
}

/** The part of a version within which ids keep their meaning: before 1.0.0 every minor version may change them. */
const eraOf = (version: string): string => {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
};
