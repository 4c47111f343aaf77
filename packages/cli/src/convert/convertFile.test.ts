import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDossier } from '@jalon/core/format';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-convert-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** An activity as a small association publishes it. */
const activity = (n: number, value: string) => `
  <iati-activity xml:lang="fr">
    <iati-identifier>XX-FICT-7-${n}</iati-identifier>
    <reporting-org ref="XX-FICT-7" type="22"><narrative>Maison des Tilleuls</narrative></reporting-org>
    <title><narrative>Accueil du quartier ${n}</narrative></title>
    <description type="1"><narrative>Accueil des enfants.</narrative></description>
    <participating-org role="4" ref="XX-FICT-7" type="22"><narrative>Maison des Tilleuls</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2024-01-01"/>
    <recipient-country code="BE" percentage="100"/>
    <sector vocabulary="1" code="11240" percentage="100"/>
    <result type="1">
      <title><narrative>Des enfants accueillis</narrative></title>
      <indicator measure="1" ascending="1">
        <title><narrative>Enfants accueillis</narrative></title>
        <baseline year="2023" iso-date="2023-12-31" value="12"/>
        <period>
          <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
          <target value="20"/><actual value="${value}"/>
        </period>
      </indicator>
    </result>
  </iati-activity>`;

const iati = (...activities: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">${activities.join('')}\n</iati-activities>\n`;

const convert = (...args: readonly string[]) => runCaught(['convert', ...args]);

describe('jalon convert', () => {
  test('brings a file into a dossier, with the basis that it was told', async () => {
    await writeFile(at('a.xml'), iati(activity(1, '17')));
    const { code, out, error } = await convert(
      at('a.xml'),
      at('a.json'),
      '--basis',
      'increment',
      '--lang',
      'fr',
    );
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('Lu comme IATI');
    expect(out).toContain('Rien ne se perd');
    const { value } = parseDossier(await readFile(at('a.json'), 'utf8'));
    expect(value?.indicators.map(({ basis, baseline }) => [basis, baseline?.value])).toEqual([
      ['increment', 12],
    ]);
    expect(value?.observations.map((each) => each.value)).toEqual([17]);
  });

  test('takes it back, and from there into other formats, and says what each cannot carry', async () => {
    await writeFile(at('a.xml'), iati(activity(1, '17')));
    await convert(at('a.xml'), at('a.json'));
    expect((await convert(at('a.json'), at('b.xml'), '--lang', 'en')).code).toBe(0);
    expect(await readFile(at('b.xml'), 'utf8')).toContain('<actual value="17"');
    const { code, out } = await convert(
      ...[at('a.json'), at('a.csv'), '--to', 'hxl', '--losses', at('losses.json'), '--lang', 'en'],
    );
    expect(code).toBe(0);
    expect(out).toContain('What the format cannot carry');
    expect(await readFile(at('a.csv'), 'utf8')).toContain('#indicator');
    expect(JSON.parse(await readFile(at('losses.json'), 'utf8')).length).toBeGreaterThan(0);
  });

  test('several activities go into a folder, or one of them is chosen', async () => {
    await writeFile(at('a.xml'), iati(activity(1, '17'), activity(2, '5')));
    const refused = await convert(at('a.xml'), at('a.json'), '--lang', 'en');
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('holds 2 documents')]);
    expect(await readdir(folder)).toEqual(['a.xml']);
    await mkdir(at('out'));
    expect((await convert(at('a.xml'), at('out'))).code).toBe(0);
    const names = await readdir(at('out'));
    expect(names).toHaveLength(2);
    const id = names[1]?.replace('.json', '') ?? '';
    expect((await convert(at('a.xml'), at('one.json'), '--only', id)).code).toBe(0);
    expect(JSON.parse(await readFile(at('one.json'), 'utf8')).id).toBe(id);
    const { code, error } = await convert(at('a.xml'), at('none.json'), '--only', 'nobody', '--lang', 'fr');
    expect([code, error]).toEqual([2, expect.stringContaining('Il n’y a pas de document')]);
  });

  test('a value that nobody can read is said with its line, and the exit code tells of errors only', async () => {
    await writeFile(at('a.xml'), iati(activity(1, 'à voir')));
    const { out } = await convert(at('a.xml'), at('a.json'), '--lang', 'fr');
    expect(out).toContain('à voir');
    expect(out).toMatch(/a\.xml/);
    const { value } = parseDossier(await readFile(at('a.json'), 'utf8'));
    expect(value?.observations.map(({ state, value: v }) => [state, v])).toEqual([['unreadable', undefined]]);
  });

  test.each([
    ['a.xml', 'x.json', '--from', 'iatti', 'There is no format “iatti”'],
    ['a.txt', 'x.json', '--lang', 'en', 'is not recognised'],
    ['a.xml', 'x.pdf', '--lang', 'en', '--to'],
    ['a.xml', 'x.csv', '--to', 'sdmx', 'is not written'],
    ['a.xml', 'x.json', '--to', '360giving', 'is written from a portfolio'],
    ['a.xml', 'a.xml', '--to', 'iati', 'one of the files read'],
    ['missing.xml', 'x.json', '--lang', 'en', 'There is no file'],
  ])(
    '%s to %s %s %s is refused in a sentence, and nothing is written',
    async (from, to, option, value, said) => {
      await writeFile(at('a.xml'), iati(activity(1, '17')));
      await writeFile(at('a.txt'), 'Dear funder,\nall is well.\n');
      const { code, error } = await convert(at(from), at(to), option, value, '--lang', 'en');
      expect([code, error]).toEqual([2, expect.stringContaining(said)]);
      expect((await readdir(folder)).sort()).toEqual(['a.txt', 'a.xml']);
    },
  );

  test('what a format wants to know beside the document is told, or missed by name', async () => {
    await writeFile(
      at('d.json'),
      JSON.stringify({
        ...{ jalon: '1.0', id: 'd', title: 'Accueil' },
        programme: {
          ...{ name: 'Accueil', summary: 'Un lieu d’accueil.', start: '2024-01-01' },
          roles: [{ role: 'implementer', organisation: 'o' }],
        },
        organisations: [{ id: 'o', name: 'Maison', identifiers: [{ scheme: 'XX-FICT', id: '7' }] }],
      }),
    );
    const refused = await convert(at('d.json'), at('d.xml'), '--lang', 'en');
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('Nothing was written')]);
    expect(refused.out).toContain('activityStatus');
    expect(await readdir(folder)).toEqual(['d.json']);
    const { code } = await convert(
      ...[at('d.json'), at('d.xml'), '--set', 'activityStatus=2', 'reportingOrganisation.type=22'],
    );
    expect(code).toBe(0);
    expect(await readFile(at('d.xml'), 'utf8')).toMatch(/<activity-status code="2"/);
    const wrong = await convert(at('d.json'), at('e.xml'), '--set', 'activityStatus', '--lang', 'en');
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('activityStatus')]);
  });

  test('a file that stands there is kept unless it is forced', async () => {
    await writeFile(at('a.xml'), iati(activity(1, '17')));
    await writeFile(at('a.json'), 'mine');
    const { code, error } = await convert(at('a.xml'), at('a.json'), '--lang', 'en');
    expect([code, error]).toEqual([2, expect.stringContaining('exists already')]);
    expect(await readFile(at('a.json'), 'utf8')).toBe('mine');
    expect((await convert(at('a.xml'), at('a.json'), '--force')).code).toBe(0);
  });
});

describe('jalon validate', () => {
  const validate = (...args: readonly string[]) => runCaught(['validate', ...args]);

  test('gives three judgements, and says what the first one takes', async () => {
    await writeFile(at('a.xml'), iati(activity(1, '17')));
    const { code, out } = await validate(at('a.xml'), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/– Schema.*not judged\na\.xml\n/);
    expect(out).toMatch(/✓ Rules.*pass/);
    expect(out).toMatch(/– Demands of the funder.*not judged/);
  });

  test('fails where a rule is broken, and prints for programs', async () => {
    await writeFile(at('a.xml'), iati(activity(1, '17').replace(' value="17"', '')));
    const { code, out } = await validate(at('a.xml'), '--json', '--lang', 'fr');
    expect(code).toBe(1);
    const judgements: readonly { by: string; verdict: string; issues: readonly { message: string }[] }[] =
      JSON.parse(out);
    expect(judgements.map(({ by }) => by)).toEqual(['schema', 'ruleset', 'funder']);
    expect(judgements[1]?.verdict).toBe('fail');
    expect(judgements[1]?.issues[0]?.message.length).toBeGreaterThan(10);
  });

  test('a format without judgement, and a folder that is none, are refused', async () => {
    await writeFile(at('a.json'), '{"jalon": "1.0", "id": "d", "title": "D"}');
    await writeFile(at('a.xml'), iati(activity(1, '17')));
    expect((await validate(at('a.json'), '--lang', 'en')).error).toContain('has no judgement');
    const { code, error } = await validate(at('a.xml'), '--schema', at('nowhere'), '--lang', 'en');
    expect([code, error]).toEqual([2, expect.stringContaining('cannot be read')]);
  });
});
