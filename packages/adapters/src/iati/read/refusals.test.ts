import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { xmlMessages } from '../../xml/xmlMessages.ts';
import { iatiMessages } from '../iatiMessages.ts';
import { fileOf, indicatorOf, yearOf } from './fixtures/activityOf.ts';
import { readIati } from './readIati.ts';
import { streamIatiActivities } from './streamIatiActivities.ts';
import { streamIatiObservations } from './streamIatiObservations.ts';

const good = indicatorOf(yearOf('<actual value="3"/>'));
const bytes = (text: string) => new TextEncoder().encode(text);
const sheet =
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>';

/** The codes of what is said of a file by each of the three ways to read it. */
async function codesOf(source: string | Uint8Array): Promise<readonly (readonly string[])[]> {
  const { value, issues } = await readIati(source, { file: 'a.xml' });
  const found = [value === undefined ? 'none' : `${value.length} read`, ...issues.map(({ code }) => code)];
  for (const issue of issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, { ...iatiMessages, ...xmlMessages })).not.toMatch(/\{\w+\}|^\w+\//);
  const activities = [];
  for await (const { issues: each } of streamIatiActivities(source))
    activities.push(...each.map(({ code }) => code));
  const rows = [];
  for await (const batch of streamIatiObservations(source))
    for (const row of batch) if (row.what === 'file') rows.push(...row.issues.map(({ code }) => code));
  expect(activities).toEqual(issues.map(({ code }) => code).filter((code) => code !== 'iati/no-activities'));
  return [found, rows];
}

describe('what is no file of activities of version 2 is refused with the reason', () => {
  test.each([
    ['version 1.03', '<iati-activities version="1.03"><iati-activity/></iati-activities>', 'iati/version-1'],
    ['version 1', '<iati-activities version="1"/>', 'iati/version-1'],
    ['an activity alone of version 1', '<iati-activity version="1.05"/>', 'iati/version-1'],
    [
      'an activity of version 1 in a file of none',
      '<iati-activities xmlns:x="urn:x"><iati-activity x:version="1.03"/></iati-activities>',
      'iati/no-version',
      'iati/activity-version-1',
    ],
    ['organisations', '<iati-organisations version="2.03"/>', 'iati/organisation-file'],
    ['another document', '<rss version="2.0"><channel/></rss>', 'iati/not-iati'],
    ['a spreadsheet', sheet, 'iati/not-iati'],
    [
      'a web page',
      '<!DOCTYPE html><html><body><table><tr><td>x</td></tr></table></body></html>',
      'iati/not-iati',
    ],
    ['a page of XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'iati/not-iati'],
    ['JSON', '{"iati-activities": []}', 'iati/not-iati'],
    ['a table', 'Identifier;Title\nA;B\n', 'iati/not-iati'],
    ['a workbook', 'PK\u0003\u0004rest of it', 'iati/not-iati'],
    ['a PDF', '%PDF-1.7', 'iati/not-iati'],
    ['nothing', '', 'xml/empty'],
    ['a declared entity', '<!DOCTYPE a [<!ENTITY b "c">]><iati-activities version="2.03"/>', 'xml/doctype'],
    [
      'a bomb of entities',
      `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;">]><iati-activities version="2.03">&b;</iati-activities>`,
      'xml/doctype',
    ],
    [
      'an external entity',
      '<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><iati-activities version="2.03"/>',
      'xml/doctype',
    ],
  ])('%s', async (_, source, ...codes) => {
    expect(await codesOf(source)).toEqual([['none', ...codes], codes]);
    expect(await codesOf(bytes(source))).toEqual([['none', ...codes], codes]);
  });

  test('the words name the version that was found', async () => {
    const { issues } = await readIati('<iati-activities version="1.03"/>');
    expect(formatIssue(issues[0] as never, 'fr', iatiMessages)).toMatch(/version 1\.03.*2\.01 à 2\.03/);
  });
});

describe('what is odd is read all the same, and said', () => {
  test.each([
    ['no version', good.replace(' version="2.03"', ''), 'iati/no-version'],
    ['an empty version', good.replace('version="2.03"', 'version=""'), 'iati/no-version'],
    ['a version to come', good.replace('version="2.03"', 'version="2.04"'), 'iati/newer-version'],
    ['a version that is none', good.replace('version="2.03"', 'version="xx"'), 'iati/unknown-version'],
    ['an activity alone', good.replace(/<\/?iati-activities[^>]*>/g, ''), 'iati/no-root'],
  ])('%s', async (_, source, code) => {
    expect(await codesOf(source)).toEqual([['1 read', code], [code]]);
    expect((await readIati(source)).value?.[0]?.observations[0]?.value).toBe(3);
  });

  test('a file of activities of several versions, which each say theirs', async () => {
    const activity = good.slice(good.indexOf('<iati-activity '), good.indexOf('</iati-activities>'));
    const of = (version: string) => activity.replace('<iati-activity', `<iati-activity ${version}`);
    const source = `<iati-activities xmlns:x="urn:x">${of('version="2.02"')}${of('x:version="1.05"')}${of('x:version="2.01"')}</iati-activities>`;
    const codes = ['iati/no-version', 'iati/activity-version-1'];
    expect(await codesOf(source)).toEqual([['2 read', ...codes], codes]);
    const { value = [] } = await readIati(source);
    expect(value.map(({ extensions }) => extensions?.['iati'])).toMatchObject([
      { version: '2.02' },
      { version: '2.01' },
    ]);
    // where the file says its version, what stands at an activity is where it came from
    const stored = source.replace('<iati-activities', '<iati-activities version="2.03"');
    expect((await readIati(stored)).value).toHaveLength(3);
  });

  test('no activity at all', async () => {
    expect(await codesOf('<iati-activities version="2.03"/>')).toEqual([
      ['0 read', 'iati/no-activities'],
      [],
    ]);
  });
});

describe('a file that breaks off gives what came before', () => {
  const activity = good.slice(good.indexOf('<iati-activity'), good.indexOf('</iati-activities>'));
  const three = fileOf('').replace(/<iati-activity[\s\S]*<\/iati-activity>/, activity.repeat(3));

  test.each([0.5, 0.9, 0.97])('at %d of its length', async (share) => {
    const source = three.slice(0, three.length * share);
    const whole = source.split('</iati-activity>').length - 1;
    expect(whole).toBeGreaterThan(0);
    const { value, issues } = await readIati(source);
    expect(value).toHaveLength(whole);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['xml/malformed', 'error']]);
    expect(issues[0]?.at).toMatchObject({ in: 'text', line: source.split('\n').length });
  });

  test('rows of the activity that is cut are given too', async () => {
    const rows = [];
    for await (const batch of streamIatiObservations(good.slice(0, good.indexOf('</indicator>'))))
      rows.push(...batch);
    expect(rows.map(({ what }) => what)).toEqual(['actual', 'file']);
  });

  test('an activity alone that is cut is not taken for whole', async () => {
    const { value, issues } = await readIati(activity.slice(0, activity.indexOf('</result>')));
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['iati/no-root', 'xml/malformed']);
  });
});

test('ten thousand elements within each other are refused, quickly', async () => {
  const deep = fileOf(`${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`);
  expect(await codesOf(deep)).toEqual([['none', 'xml/too-deep'], ['xml/too-deep']]);
});

test('an activity beyond the bound is refused', async () => {
  const { issues } = await readIati(
    fileOf(`<description><narrative>${'x'.repeat(1_000_000)}</narrative></description>`),
    { maxRecordChars: 10_000 },
  );
  expect(issues.map(({ code }) => code)).toEqual(['xml/too-large']);
});

describe('encodings', () => {
  const text = good.replace('Water for Tillac', 'Eau à Tillac’s');
  const title = async (source: Uint8Array) => (await readIati(source)).value?.[0]?.title;
  const wide = (declared: string, isBig: boolean) => {
    const units = [...`\ufeff${declared}`].map((sign) => sign.charCodeAt(0));
    return new Uint8Array(
      units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
  };

  test('UTF-8 with its mark and UTF-16 both ways', async () => {
    expect(await title(bytes(`\ufeff${text}`))).toEqual({ en: 'Eau à Tillac’s' });
    const declared = text.replace('UTF-8', 'UTF-16');
    expect(await title(wide(declared, false))).toEqual({ en: 'Eau à Tillac’s' });
    expect(await title(wide(declared, true))).toEqual({ en: 'Eau à Tillac’s' });
  });

  test('latin-1 that says so', async () => {
    const latin = text.replace('UTF-8', 'ISO-8859-1').replace('’', "'");
    expect(await title(Uint8Array.from(latin, (sign) => sign.charCodeAt(0)))).toEqual({
      en: "Eau à Tillac's",
    });
  });

  test('latin-1 that says UTF-8 stops at the first byte that is none, with its line', async () => {
    const latin = Uint8Array.from(text.replace('’', "'"), (sign) => sign.charCodeAt(0));
    const { value, issues } = await readIati(latin);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'xml/encoding', at: { in: 'text', line: 5 } }]);
  });
});

test('a stream that is no XML is told by its first bytes, one that is read whole', async () => {
  async function* chunks(...parts: readonly string[]) {
    for (const part of parts) yield bytes(part);
  }
  const codes = async (...parts: readonly string[]) =>
    (await readIati(chunks(...parts))).issues.map(({ code }) => code);
  expect(await codes('PK\u0003\u0004', 'x')).toEqual(['iati/not-iati']);
  expect(await codes()).toEqual(['xml/empty']);
  expect(await codes(good.slice(0, 40), good.slice(40))).toEqual([]);
  expect(
    (await readIati(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2))).issues.map(({ code }) => code),
  ).toEqual(['iati/not-iati']);
  expect((await readIati('{\\rtf1 hello}')).issues.map(({ code }) => code)).toEqual(['iati/not-iati']);
});
