import type { Issue } from '@jalon/core';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { type DiffReportSchemasOptions, diffReportSchemas } from './diffReportSchemas.ts';
import { levelWords } from './fieldWords.data.ts';
import type { SchemaChange } from './SchemaChange.ts';
import { compareVersions, formatVersion, parseVersion, type Version, versionAfter } from './version.ts';

/**
 * Whether the version of a schema says as much as its changes require: other content under the same version, a version
 * that goes down, a change that needs a higher part of the version than the one that rose. Before 1.0.0 the second
 * number stands for the first; a pre-release promises nothing.
 * Source: Semantic Versioning 2.0.0, semver.org.
 * @param a the schema as it was published
 * @param b the schema that shall follow it
 * @returns one error per change that is understated, at its item; empty where the version is right
 * @example
 * ```ts
 * import { checkReportSchemaVersion, patronFourParts } from '@jalon/report-schema';
 * const next = { ...patronFourParts, version: '1.0.1', sections: patronFourParts.sections.slice(0, 3) };
 * const [issue] = checkReportSchemaVersion(patronFourParts, next);
 * issue?.code; // => 'version/understated'
 * issue?.params['least']; // => '2.0.0'
 * ```
 */
export function checkReportSchemaVersion(
  a: ReportSchema,
  b: ReportSchema,
  options: DiffReportSchemasOptions = {},
): readonly Issue[] {
  if (a.id !== b.id) return [fault('version/other-schema', { found: b.id, expected: a.id })];
  const [before, after] = [parseVersion(a.version), parseVersion(b.version)];
  if (!before || !after) {
    return [a, b]
      .filter(({ version }) => !parseVersion(version))
      .map(({ version }) => fault('version/unreadable', { found: version }));
  }
  const { level, changes } = diffReportSchemas(a, b, options);
  const found = { before: a.version, found: b.version };
  const order = compareVersions(after, before);
  if (order < 0) {
    const least = level === 'none' ? before : versionAfter(before, level);
    return [fault('version/down', { ...found, least: formatVersion(least) })];
  }
  const code = order === 0 ? 'version/unchanged' : 'version/understated';
  return changes
    .filter((change) => order === 0 || !allowed(before, after, change))
    .map((change) => understated(code, change, before, found));
}

/** A pre-release of the version that a change asks for may already hold the change. */
function allowed(before: Version, after: Version, { level }: SchemaChange): boolean {
  if (before.preRelease !== undefined) return true;
  return compareVersions({ numbers: after.numbers }, versionAfter(before, level)) >= 0;
}

function understated(
  code: string,
  change: SchemaChange,
  before: Version,
  found: { readonly before: string; readonly found: string },
): Issue {
  const { level, words, path, of, id, item = id } = change;
  const least = formatVersion(versionAfter(before, level));
  return {
    ...fault(code, { ...found, least, level: levelWords[level], change: words }),
    ...(of !== 'schema' && { at: { in: 'report', item, path } }),
  };
}

const fault = (code: string, params: Issue['params']): Issue => ({ code, severity: 'error', params });
