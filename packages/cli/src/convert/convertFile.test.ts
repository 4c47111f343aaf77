import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier } from '@jalon/core';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
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
    expect(out).toContain('Rien de ce qui a été lu ne se perd');
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
    ['a.xml', 'x.json', '--with', 'a.txt', 'is read file by file'],
    ['.', 'x.json', '--from', 'iati', 'is read file by file'],
    ['.', 'x.json', '--from', 'jalon', 'is read file by file'],
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

describe('a format that comes in folders', () => {
  const site = async () => {
    const period = { start: '2024-01-01', end: '2024-12-31' };
    const births = { id: 'births', code: '3.1.2', name: 'Births', unit: 'ratio' };
    const observations = [{ id: 'o1', indicator: 'births', period, value: 0.75 }];
    const dossier = createDossier({
      id: 'd',
      title: 'D',
      indicators: [{ ...births, measures: [], targets: [] }],
      observations,
    });
    await writeFile(at('d.json'), serialiseDossier(dossier));
  };
  const all = async () => (await readdir(folder, { recursive: true })).sort();

  test('is written into them, and read back from there as the same dossier', async () => {
    await site();
    const there = await convert(at('d.json'), `${at('site')}/`, '--to', 'open-sdg', '--lang', 'en');
    expect([there.code, there.error]).toEqual([0, '']);
    expect(await all()).toEqual([
      ...['d.json', 'site', 'site/data', 'site/data/indicator_3-1-2.csv', 'site/indicator-config'],
      ...['site/indicator-config/3-1-2.yml', 'site/jalon.yml'],
    ]);
    await writeFile(at('site/.hidden'), 'not ours');
    for (const from of [[], ['--from', 'open-sdg']]) {
      const back = await convert(at('site'), at('back.json'), '--force', '--lang', 'en', ...from);
      expect([back.code, back.error]).toEqual([0, '']);
      expect(back.out).toContain('Read as Open SDG');
      expect(await readFile(at('back.json'), 'utf8')).toBe(await readFile(at('d.json'), 'utf8'));
    }
  });

  test('keeps what stands in them unless it is forced, and the files read even then', async () => {
    await site();
    await mkdir(at('site/data'), { recursive: true });
    await writeFile(at('site/data/indicator_3-1-2.csv'), 'mine');
    const kept = await convert(at('d.json'), at('site'), '--to', 'open-sdg', '--lang', 'en');
    expect([kept.code, kept.error]).toEqual([2, expect.stringContaining('exists already')]);
    expect(await all()).toEqual(['d.json', 'site', 'site/data', 'site/data/indicator_3-1-2.csv']);
    expect((await convert(at('d.json'), at('site'), '--to', 'open-sdg', '--force')).code).toBe(0);
    expect(await readFile(at('site/data/indicator_3-1-2.csv'), 'utf8')).toContain('75');
    const own = await convert(at('site'), at('site'), '--to', 'open-sdg', '--force', '--lang', 'en');
    expect([own.code, own.error]).toEqual([2, expect.stringContaining('one of the files read')]);
  });

  test('gives each of several documents a folder of its own', async () => {
    const activities = iati(activity(1, '17'), activity(2, '5'));
    // an id like the beginning of a name is none the less a folder
    await writeFile(at('a.xml'), activities.replace('<iati-identifier>XX-FICT-7-1', '<iati-identifier>data'));
    await mkdir(at('out'));
    expect((await convert(at('a.xml'), at('out'), '--to', 'open-sdg')).code).toBe(0);
    const ids = (await readdir(at('out'))).sort();
    expect(ids).toEqual(['data', 'xx-fict-7-2']);
    for (const id of ids) {
      expect((await readdir(at(`out/${id}`))).sort()).toEqual(['data', 'indicator-config', 'jalon.yml']);
      expect((await convert(at(`out/${id}`), at('one.json'), '--force')).code).toBe(0);
      expect(JSON.parse(await readFile(at('one.json'), 'utf8')).id).toBe(id);
    }
  });

  test('an empty folder, and one of several formats, are refused in a sentence', async () => {
    await mkdir(at('empty'));
    const empty = await convert(at('empty'), at('x.json'), '--lang', 'fr');
    expect([empty.code, empty.error]).toEqual([2, expect.stringContaining('ne contient aucun fichier')]);
    await site();
    await convert(at('d.json'), `${at('mixed')}/`, '--to', 'open-sdg');
    await writeFile(at('mixed/a.xml'), iati(activity(1, '17')));
    const mixed = await convert(at('mixed'), at('x.json'), '--lang', 'en');
    expect([mixed.code, mixed.error]).toEqual([2, expect.stringContaining('is not recognised')]);
  });
});

test('grants with their organisations come in and go out, and what they lack is said of the portfolio', async () => {
  const head =
    'Identifier,Title,Description,Award Date,Amount Awarded,Currency,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name';
  const grant =
    '360G-lampe-1,Loyer,Une salle,2024-03-15,1000,GBP,XX-FICT-8,La Lampe,XX-FICT-9,Fonds du Phare';
  await writeFile(at('grants.csv'), `${head}\n${grant}\n`);
  expect((await convert(at('grants.csv'), at('p.json'))).code).toBe(0);
  const portfolio = JSON.parse(await readFile(at('p.json'), 'utf8'));
  expect(Object.keys(portfolio)).not.toContain('programmes');
  const out = await convert(at('p.json'), at('out.json'), '--to', '360giving', '--lang', 'en');
  expect([out.code, out.error]).toEqual([0, '']);
  expect(JSON.parse(await readFile(at('out.json'), 'utf8')).grants[0]).toMatchObject({ amountAwarded: 1000 });
  await writeFile(at('bare.json'), JSON.stringify({ ...portfolio, grants: [{ id: 'x' }] }));
  const bare = await convert(at('bare.json'), at('x.json'), '--to', '360giving', '--lang', 'en');
  expect([bare.code, bare.out]).toEqual([2, expect.stringContaining('\nportfolio\n')]);
});

test('repairs that a reader proposes are made where they are asked for', async () => {
  await writeFile(
    at('grants.csv'),
    'Identifier,Award Date,Amount Awarded,Currency\n360G-lampe-1,21/11/2017,"£1,000",GBP\n',
  );
  const grantIn = async (name: string) => JSON.parse(await readFile(at(name), 'utf8')).grants[0];
  await convert(at('grants.csv'), at('offered.json'));
  expect(await grantIn('offered.json')).not.toHaveProperty('amount');
  const { out } = await convert(at('grants.csv'), at('safe.json'), '--set', 'repair=safe', '--lang', 'fr');
  expect(out).toContain('corrigé en');
  expect(await grantIn('safe.json')).toMatchObject({ amount: { minor: 100_000 }, awardedOn: '2017-11-21' });
  const { code, error } = await convert(
    at('grants.csv'),
    at('x.json'),
    '--set',
    'repair=yes',
    '--lang',
    'en',
  );
  expect([code, error]).toEqual([2, expect.stringContaining('offered, safe or all was expected')]);
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
    expect((await validate(at('a.json'), '--lang', 'en')).error).toContain('has no judgement: “jalon check”');
    await writeFile(at('a.csv'), 'DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\nF:A(1.0),A,2024,1\n');
    expect((await validate(at('a.csv'), '--lang', 'en')).error).toContain('“sdmx” has no judgement');
    expect((await validate(at('a.csv'), '--lang', 'fr')).error).toContain('« sdmx » n’a pas de jugement');
    const { code, error } = await validate(at('a.xml'), '--schema', at('nowhere'), '--lang', 'en');
    expect([code, error]).toEqual([2, expect.stringContaining('cannot be read')]);
  });
});
