import { createDossier, type Dossier, formatIssue, isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { childcare } from '../fixtures/childcare.ts';
import { publisher } from '../fixtures/publisher.ts';
import { judgeIati } from '../judge/judgeIati.ts';
import { readIati } from '../read/readIati.ts';
import { iatiWriteMessages } from './iatiWriteMessages.ts';
import { writeIati } from './writeIati.ts';

const small = createDossier({ id: 'demo', title: { fr: 'Essai' }, languages: ['fr'] });
const xmlOfDossier = (dossier: Dossier, options = publisher): string =>
  new TextDecoder().decode(writeIati([dossier], options).files[0]?.bytes);
const kept = (iati: object): Dossier => ({ ...small, extensions: { iati: iati as never } });

describe('a dossier as an IATI activity', () => {
  test('what is missing is named, and nothing is written', () => {
    const { files, issues } = writeIati([small]);
    expect(files).toEqual([]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error iati/no-iati-identifier',
      'error iati/no-reporting-org',
      'error iati/no-description',
      'error iati/no-participating-org',
      'error iati/no-activity-status',
      'error iati/no-activity-date',
    ]);
    const [, reporter] = issues;
    if (!reporter) throw new Error('no issue');
    expect(formatIssue(reporter, 'fr', iatiWriteMessages).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Dossier « demo » : on ne sait pas qui publie (reporting-org). Il manque : ref, type, name. Rien n’est écrit ; donnez-le dans `reportingOrganisation`.',
    );
  });

  test('no dossier makes no file', () => {
    const { files, issues } = writeIati([], publisher);
    expect(files).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['iati/no-dossier']);
  });

  test('one dossier that cannot be written keeps the others back', () => {
    const { files } = writeIati([childcare, small], {
      reportingOrganisation: { type: '22' },
      activityStatus: '2',
    });
    expect(files).toEqual([]);
  });

  test('the moment of a file is a date and a time', () => {
    const thrown = (() => {
      try {
        writeIati([childcare], { ...publisher, at: '2025-01-31' });
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(isJalonError(thrown) && thrown.code).toBe('invalid-argument');
  });

  test('the programme of an association stands there in both its languages and passes the rules of the standard', async () => {
    const { files, issues } = writeIati([childcare], { ...publisher, at: '2025-01-31T10:00:00Z' });
    expect(issues).toEqual([]);
    const xml = new TextDecoder().decode(files[0]?.bytes);
    expect(files[0]?.name).toBe('maison-des-lucioles.xml');
    expect(xml).toContain('<iati-activities version="2.03" generated-datetime="2025-01-31T10:00:00Z">');
    expect(xml).toContain('<narrative xml:lang="nl">Het Vuurvliegjeshuis</narrative>');
    // 0.07 in the dossier
    expect(xml).toContain('<actual value="7">');
    expect(xml).toContain('<dimension name="Sexe" value="Filles" jalon:id="sexe"');
    expect(xml).toContain('<location ref="Molenbeek" jalon:given="true">');
    const judgements = await judgeIati(files[0]?.bytes ?? '', { at: '2025-06-01' });
    expect(judgements.find(({ by }) => by === 'ruleset')?.verdict).toBe('pass');
  });

  test('a baseline without a date is published with the year in which the programme starts, and that is asked about', async () => {
    const { programme } = childcare;
    const [first] = childcare.indicators;
    if (!first || !programme) throw new Error('no indicator');
    const dossier: Dossier = {
      ...childcare,
      programme: { ...programme, start: '2023-09-01' },
      indicators: [{ ...first, baseline: { value: 12 } }],
    };
    const { files, issues } = writeIati([dossier], publisher);
    expect(issues).toContainEqual({
      code: 'iati/undated-baseline',
      severity: 'hint',
      params: { dossier: dossier.id, indicator: first.id, year: '2023' },
    });
    const { value } = await readIati(files[0]?.bytes ?? '');
    expect(value?.[0]?.indicators[0]?.baseline).toEqual({ value: 12 });
    const dated = { ...dossier, indicators: [{ ...first, baseline: { value: 12, date: '2022-12-31' } }] };
    expect(writeIati([dated], publisher).issues).toEqual([]);
  });

  test('a value that is missing is no value without a value for others', () => {
    const xml = xmlOfDossier(childcare);
    expect(xml).toMatch(/<jalon:without-value>\s*<actual>\s*<jalon:actual id="o5" state="pending"\/>/);
  });

  test('what the options say is marked and does not become part of the dossier', async () => {
    const xml = xmlOfDossier(small);
    expect(xml.match(/jalon:given="true"/g)?.length).toBe(8);
    const { value } = await readIati(xml);
    expect(value?.[0]).toEqual(small);
  });

  test('what the dossier brings goes before the options', () => {
    const dossier = {
      ...kept({ elements: [{ name: 'activity-status', attributes: [['code', '3']] }] }),
      programme: {
        name: { fr: 'Essai' },
        summary: { fr: 'Résumé' },
        start: '2020-01-01',
        roles: [{ role: 'funder', organisation: 'f' }],
        extensions: {
          iati: { identifier: 'XX-9', reporting: { organisation: 'f', attributes: [['type', '60']] } },
        },
      },
      organisations: [{ id: 'f', name: 'Fonds', identifiers: [{ scheme: 'iati', id: 'BE-BCE_KBO-1' }] }],
    } satisfies Dossier;
    const xml = xmlOfDossier(dossier, { reportingOrganisation: { ref: 'other', type: '10', name: 'Autre' } });
    expect(xml).toContain('<iati-identifier>XX-9</iati-identifier>');
    expect(xml).toContain(
      '<reporting-org ref="BE-BCE_KBO-1" type="60" jalon:organisation="f" jalon:scheme="iati">',
    );
    expect(xml).toContain('<activity-status code="3"/>');
    expect(xml).not.toContain('jalon:given');
  });

  test.each([
    [
      'iati/not-in-schema',
      {
        elements: [
          {
            name: 'other-identifier',
            attributes: [
              ['ref', 'a'],
              ['type', 'A1'],
              ['owner-ref', 'x'],
            ],
          },
        ],
      },
    ],
    ['iati/not-of-type', { attributes: [['hierarchy', 'premier']] }],
    [
      'iati/repeated',
      {
        elements: [
          { name: 'activity-scope', attributes: [['code', '1']] },
          { name: 'activity-scope', attributes: [['code', '2']] },
        ],
      },
    ],
    ['iati/incomplete', { elements: [{ name: 'tag', attributes: [['code', '1']] }] }],
  ])('what 2.03 has no place for is said (%s) and declared as lost', (code, iati) => {
    const { files, issues, losses } = writeIati([kept(iati)], publisher);
    expect(files.length).toBe(1);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(losses.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['dossier extensions']);
  });

  test('an activity that its own elements would make invalid is not written', () => {
    const { files, issues } = writeIati([kept({})], { ...publisher, start: 'demain' });
    expect(files).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['iati/not-of-type', 'iati/incomplete', 'iati/refused']);
  });

  test('a budget has a period, an amount in major units, the currency of the activity where it was its own', async () => {
    const file = `<iati-activities version="2.03"><iati-activity xml:lang="fr" default-currency="EUR">
      <iati-identifier>XX-1</iati-identifier><reporting-org ref="XX" type="22"><narrative>A</narrative></reporting-org>
      <title><narrative>Essai</narrative></title><description type="1"><narrative>Mots</narrative></description>
      <participating-org ref="XX" role="4"/><activity-status code="2"/><activity-date type="2" iso-date="2024-01-01"/>
      <budget type="1" status="2"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
      <value value-date="2024-01-01">1234.5</value></budget></iati-activity></iati-activities>`;
    const { value: [dossier = small] = [] } = await readIati(file);
    const [line] = dossier.programme?.budget ?? [];
    expect(line?.planned).toEqual({ minor: 123_450, currency: 'EUR' });
    const renamed = {
      ...dossier,
      programme: {
        ...dossier.programme,
        budget: [
          { ...line, label: { fr: 'Salaires' } },
          { id: 'b2', label: 'x', side: 'income' },
        ],
      },
    };
    const { files, losses } = writeIati([renamed as Dossier]);
    expect(losses.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['budget-line b2']);
    const xml = new TextDecoder().decode(files[0]?.bytes);
    expect(xml).toContain('<value value-date="2024-01-01">1234.5</value>');
    const { value: [again = small] = [] } = await readIati(xml);
    expect(again.programme?.budget?.[0]).toEqual({ ...line, label: { fr: 'Salaires' } });
    expect(again.programme?.start).toBe('2024-01-01');
  });

  test('a place that was named without a narrative is a territory that the file cannot say', async () => {
    const file =
      '<iati-activities version="2.03"><iati-activity><iati-identifier>XX-1</iati-identifier><location><name>Tillac</name></location></iati-activity></iati-activities>';
    const { value = [] } = await readIati(file);
    expect(value[0]?.programme?.territory).toBe('Tillac');
    const { files, losses } = writeIati(value, publisher);
    expect(losses.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'dossier extensions',
      'programme territory',
    ]);
    expect((await readIati(files[0]?.bytes ?? '')).value?.[0]?.programme?.territory).toBeUndefined();
  });

  test('a language that is none for its readers is declared as lost', async () => {
    const dossier = createDossier({ id: 'demo', title: { french: 'Essai' } });
    const { files, losses } = writeIati([dossier], publisher);
    expect(losses.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['dossier title']);
    expect((await readIati(files[0]?.bytes ?? '')).value?.[0]?.title).toEqual({ und: 'Essai' });
  });

  test('the language of the file is told, else the first of the dossier', () => {
    expect(xmlOfDossier(small)).toContain('xml:lang="fr" jalon:id="demo"');
    expect(xmlOfDossier({ ...small, languages: [] })).not.toMatch(/<iati-activity[^>]* xml:lang/);
    expect(xmlOfDossier(small, { ...publisher, defaultLanguage: 'nl' })).toContain(
      'xml:lang="nl" jalon:id="demo"',
    );
  });
});

test('words that stood for a target do not become its value where the scale of today has room for words', async () => {
  const [first] = childcare.indicators;
  if (!first) throw new Error('no indicator');
  const period = { start: '2024-01-01', end: '2024-12-31' } as const;
  const target = { id: 'cible', period, text: 'beaucoup' };
  const extensions = { iati: { targets: [{ target: 'cible', value: 'beaucoup' }] } };
  const indicator = { ...first, scale: 'ordinal', targets: [target], extensions } as const;
  const { files } = writeIati([{ ...childcare, indicators: [indicator] }], publisher);
  const { value } = await readIati(files[0]?.bytes ?? '');
  expect(value?.[0]?.indicators[0]?.targets).toEqual([target]);
  expect(value?.[0]?.indicators[0]?.extensions).toEqual(extensions);
});
