import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { checkReportSchemaVersion } from './checkReportSchemaVersion.ts';
import { diffReportSchemas } from './diffReportSchemas.ts';
import { anySchema } from './fixtures/anySchema.ts';
import { revisionMessages } from './revisionMessages.ts';
import { compareVersions, formatVersion, parseVersion, versionAfter } from './version.ts';

const at = (version: string, schema: ReportSchema = patronFourParts): ReportSchema => ({
  ...schema,
  version,
});
const shorter: ReportSchema = { ...patronFourParts, sections: patronFourParts.sections.slice(0, 3) };
const reworded: ReportSchema = { ...patronFourParts, title: { fr: 'Rapport', en: 'Report' } };
const longer: ReportSchema = {
  ...patronFourParts,
  cover: [...(patronFourParts.cover ?? []), { id: 'note', kind: 'text', title: { fr: 'Note', en: 'Note' } }],
};
const codes = (a: ReportSchema, b: ReportSchema) => [
  ...new Set(checkReportSchemaVersion(a, b).map(({ code }) => code)),
];

describe('the version of a schema', () => {
  test.each([
    ['1.0.0', '2.0.0', shorter],
    ['1.0.0', '2.0.0-beta.1', shorter],
    ['2.0.0-beta.1', '2.0.0-beta.2', shorter],
    ['0.1.0', '0.2.0', shorter],
    ['1.0.0', '1.1.0', longer],
    ['1.0.0', '2.0.0', longer],
    ['0.1.0', '0.1.1', longer],
    ['1.0.0', '1.0.1', reworded],
    ['1.0.0', '1.0.0', patronFourParts],
    ['1.0.0', '3.4.5', patronFourParts],
  ])('%s may become %s', (before, after, schema) => {
    expect(codes(at(before), at(after, schema))).toEqual([]);
  });

  test.each([
    ['1.0.0', '1.9.9', shorter, 'version/understated', '2.0.0'],
    ['0.1.0', '0.1.9', shorter, 'version/understated', '0.2.0'],
    ['1.0.0', '1.0.1', longer, 'version/understated', '1.1.0'],
    ['1.0.0', '1.0.1-rc.1', longer, 'version/understated', '1.1.0'],
    ['1.0.0', '1.0.0', reworded, 'version/unchanged', '1.0.1'],
    ['1.0.0', '0.9.0', reworded, 'version/down', '1.0.1'],
    ['1.0.0', '0.9.0', patronFourParts, 'version/down', '1.0.0'],
    ['1.0.0', '1.0.0-rc.1', shorter, 'version/down', '2.0.0'],
  ])('%s may not become %s', (before, after, schema, code, least) => {
    const issues = checkReportSchemaVersion(at(before), at(after, schema));
    expect(issues[0]).toMatchObject({ code, severity: 'error', params: { least } });
  });

  test('an understated version is refused with the change that it is too low for, at its place', () => {
    const issues = checkReportSchemaVersion(at('1.0.0'), at('1.1.0', shorter));
    expect(issues.map((issue) => formatIssue(issue, 'en', revisionMessages))).toEqual([
      'The version goes from 1.0.0 to 1.1.0; 2.0.0 at least is needed (major version). Part removed: “The partnership”.',
      'The version goes from 1.0.0 to 1.1.0; 2.0.0 at least is needed (major version). Item removed: “Both views of the partnership”.',
    ]);
    expect(issues[1]?.at).toEqual({ in: 'report', item: 'partnership-review', path: '/sections/3/items/0' });
  });

  test('another schema is no version of this one, and a version must be readable', () => {
    expect(codes(patronFourParts, { ...patronFourParts, id: 'other' })).toEqual(['version/other-schema']);
    expect(codes(at('one'), at('1.0.0'))).toEqual(['version/unreadable']);
    expect(codes(at('1.0.0'), at('1.0'))).toEqual(['version/unreadable']);
  });

  test('the order of versions is that of semver.org', () => {
    const order =
      '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 2.0.0 2.1.0 2.1.1';
    const versions = order.split(' ').map((text) => parseVersion(text) ?? { numbers: [0, 0, 0] as const });
    expect(versions.toReversed().toSorted(compareVersions).map(formatVersion).join(' ')).toBe(order);
    for (const version of versions) expect(compareVersions(version, version)).toBe(0);
  });

  test('the least version that is named is always right, the one before it never', () => {
    fc.assert(
      fc.property(anySchema, anySchema, (a, b) => {
        const { level } = diffReportSchemas(a, b);
        if (level === 'none') return;
        const least = formatVersion(versionAfter({ numbers: [1, 0, 0] }, level));
        expect(checkReportSchemaVersion(a, at(least, b))).toEqual([]);
        expect(checkReportSchemaVersion(a, b).length).toBeGreaterThan(0);
        if (level === 'major') expect(codes(a, at('1.99.0', b))).toEqual(['version/understated']);
        if (level === 'minor') expect(codes(a, at('1.0.99', b))).toEqual(['version/understated']);
      }),
    );
  });

  test('every sentence of the life of a schema is complete in both languages', () => {
    for (const { fr, en } of Object.values(revisionMessages)) {
      const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
      expect(names(fr)).toEqual(names(en));
    }
  });
});
