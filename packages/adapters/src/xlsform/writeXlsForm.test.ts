import type { Instrument, InstrumentItem } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { familyForm } from './fixtures/familyForm.ts';
import { judgeXlsForm } from './judgeXlsForm.ts';
import { readXlsForm } from './readXlsForm.ts';
import { toXlsFormMarkdown } from './toXlsFormMarkdown.ts';
import { toXlsFormTables } from './write/toXlsFormTables.ts';
import { writeXlsForm } from './writeXlsForm.ts';

const form = (items: readonly InstrumentItem[], more: Partial<Instrument> = {}): Instrument => ({
  id: 'f',
  name: 'Form',
  kind: 'questionnaire',
  scales: [],
  waves: [],
  codebook: [],
  items,
  ...more,
});
const families = async (): Promise<Instrument> => {
  const { value } = await readXlsForm(familyForm);
  if (!value) throw new Error('nothing was read');
  return value;
};
const column = (instrument: Instrument, sheet: string, header: string, lang?: string) => {
  const { tables } = toXlsFormTables(instrument, lang === undefined ? {} : { lang });
  const [headers = [], ...rows] = tables.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.map((row) => row[headers.indexOf(header)]);
};

describe('a written form', () => {
  test('of one that was read has its names, its groups, its rules, its notes', async () => {
    const instrument = await families();
    expect(column(instrument, 'survey', 'name')).toEqual([
      'start',
      'today',
      'intro',
      'consent',
      'code',
      'nom',
      'vague',
      'bien',
      'q1',
      'q3',
      'note10',
      '',
      'child',
      'age',
      '',
      'score',
      'where',
    ]);
    expect(column(instrument, 'survey', 'type').slice(7, 12)).toEqual([
      'begin_group',
      'select_one acc',
      'select_multiple act or_other',
      'integer',
      'end_group',
    ]);
    expect(column(instrument, 'survey', 'relevant')[7]).toBe(`\${consent} = 'yes'`);
    expect(column(instrument, 'settings', 'style')).toEqual(['pages']);
    const { files, losses } = await writeXlsForm(instrument);
    expect(losses).toEqual([]);
    const { value, issues } = await readXlsForm(files[0]?.bytes ?? '');
    expect(issues).toEqual([]);
    expect(value).toEqual(instrument);
  });

  test('of an instrument of ours groups its questions by domain', () => {
    const instrument = form([
      { id: 'a', text: 'A', kind: 'text', domain: 'Accueil' },
      { id: 'b', text: 'B', kind: 'text', domain: 'Accueil' },
      { id: 'c', text: 'C', kind: 'text' },
      { id: 'd', text: 'D', kind: 'date', domain: 'Accueil' },
    ]);
    expect(column(instrument, 'survey', 'type')).toEqual([
      'begin_group',
      'text',
      'text',
      'end_group',
      'text',
      'begin_group',
      'date',
      'end_group',
    ]);
    expect(column(instrument, 'survey', 'name')).toEqual([
      'Accueil',
      'a',
      'b',
      '',
      'c',
      'Accueil_2',
      'd',
      '',
    ]);
  });

  test('asks yes or no in the languages of the form', () => {
    const item = { id: 'a', text: { fr: 'Oui ?', 'nl-BE': 'Ja?', sw: 'Ndiyo?' }, kind: 'yes-no' } as const;
    expect(column(form([item]), 'choices', 'label::Nederlands (nl-BE)')).toEqual(['Ja', 'Nee']);
    expect(column(form([item]), 'choices', 'label::Kiswahili (sw)')).toEqual(['Yes', 'No']);
    expect(column(form([{ ...item, text: 'x' }]), 'choices', 'label')).toEqual(['Oui / Yes', 'Non / No']);
  });

  test('puts the language first that is asked for', () => {
    const item = { id: 'a', text: { fr: 'Quoi ?', en: 'What?' }, kind: 'text' } as const;
    expect(column(form([item]), 'settings', 'default_language')).toEqual(['Français (fr)']);
    expect(column(form([item]), 'settings', 'default_language', 'en')).toEqual(['English (en)']);
    expect(column(form([{ ...item, text: 'x' }]), 'settings', 'default_language')).toEqual([undefined]);
  });

  test('gives names that tools take to ids and codes that they refuse', async () => {
    const scale = {
      id: 's',
      options: [
        { code: 'deux mots', label: 'A' },
        { code: 'deux_mots', label: 'B' },
        { code: ' ', label: 'C' },
      ],
    };
    const instrument = form(
      [
        { id: '2fa', text: 'A', kind: 'multiple-choice', scale: 's' },
        { id: 'meta', text: 'B', kind: 'text' },
        { id: 'q', text: 'C', kind: 'text' },
        { id: 'Q', text: 'D', kind: 'text' },
        { id: 'a~b', text: 'E', kind: 'choice', scale: 'none' },
      ],
      { scales: [scale] },
    );
    expect(column(instrument, 'survey', 'name')).toEqual(['_2fa', 'meta_2', 'q', 'Q_2', 'a_b']);
    expect(column(instrument, 'choices', 'name')).toEqual(['deux_mots', 'deux_mots_2', 'choice']);
    const { files } = await writeXlsForm(instrument);
    expect((await judgeXlsForm(files[0]?.bytes ?? ''))[0]?.issues).toEqual([]);
    expect((await readXlsForm(files[0]?.bytes ?? '')).value).toEqual(instrument);
  });

  test('leaves names of different groups that differ by a capital, for rules tell them apart', async () => {
    const read = `| survey |
| | type | name | label | relevant |
| | begin_group | g | G | |
| | integer | age | Age | |
| | end_group | | | |
| | integer | Age | Age of the other | |
| | text | why | Why? | $\{Age} > 3 |`;
    const { value } = await readXlsForm(read);
    expect(column(value as Instrument, 'survey', 'name')).toEqual(['g', 'age', '', 'Age', 'why']);
    expect((await readXlsForm(toXlsFormMarkdown(value as Instrument))).value).toEqual(value);
  });

  test('gives names in the letters that every tool takes', async () => {
    const item = (id: string) => ({ id, text: 'x', kind: 'text' }) as const;
    const instrument = form([item('École'), item('cœur_à_cœur'), item('年齢'), item('ville')]);
    expect(column(instrument, 'survey', 'name')).toEqual(['Ecole', 'coeur_a_coeur', 'question', 'ville']);
    const { files } = await writeXlsForm(instrument);
    expect((await readXlsForm(files[0]?.bytes ?? '')).value).toEqual(instrument);
  });

  test('lets a text refer to questions of the form and to nothing else', async () => {
    const text = `Bonjour $\{prenom}, « $\{visite} » et $\{deux`;
    const instrument = form([
      { id: 'prenom', text: 'Votre prénom ?', kind: 'text' },
      { id: 'suite', text: { fr: text, en: text }, kind: 'text' },
    ]);
    const [, shown = ''] = column(instrument, 'survey', 'label::Français (fr)').map(String);
    expect(shown).toBe(`Bonjour $\{prenom}, « $\u2060{visite} » et $\u2060{deux`);
    const { files } = await writeXlsForm(instrument);
    expect((await judgeXlsForm(files[0]?.bytes ?? ''))[0]?.issues).toEqual([]);
    expect((await readXlsForm(files[0]?.bytes ?? '')).value).toEqual(instrument);
  });

  test('leaves names alone that questions had, for rules speak of them', () => {
    const names = ['name', 'data', 'age', 'type', 'label'];
    expect(column(form(names.map((id) => ({ id, text: id, kind: 'text' }))), 'survey', 'name')).toEqual(
      names,
    );
  });

  test('with choices that stand twice allows it', async () => {
    const twice =
      '| survey |\n| | type | name | label |\n| | select_one l | q | Q |\n| choices |\n| | list_name | name | label | town |\n| | l | x | X | n |\n| | l | x | X | m |\n| | l | y | Y | m |';
    const { value } = await readXlsForm(twice);
    if (!value) throw new Error('nothing was read');
    expect(value.scales[0]?.options).toEqual([
      { code: 'x', label: 'X' },
      { code: 'y', label: 'Y' },
    ]);
    expect(column(value, 'choices', 'town')).toEqual(['n', 'm', 'm']);
    expect(column(value, 'settings', 'allow_choice_duplicates')).toEqual(['yes']);
  });

  test('bears the moment that is told, and the same bytes for the same instrument', async () => {
    const instrument = await families();
    const [first, again] = [
      await writeXlsForm(instrument, { at: '2026-01-05T10:00:00Z' }),
      await writeXlsForm(instrument, { at: '2026-01-05T10:00:00Z' }),
    ];
    expect(again).toEqual(first);
    expect(await writeXlsForm(instrument, { at: 'today' })).toEqual(await writeXlsForm(instrument));
  });

  test('in Markdown reads the same', async () => {
    const instrument = await families();
    expect((await readXlsForm(toXlsFormMarkdown(instrument))).value).toEqual(instrument);
    const bars = form([{ id: 'a', text: 'x | y', kind: 'text' }]);
    expect((await readXlsForm(toXlsFormMarkdown(bars))).value).toEqual(bars);
  });
});

describe('after the questions were changed', () => {
  test('a question that was taken out leaves the groups whole', async () => {
    const instrument = await families();
    const fewer = {
      ...instrument,
      items: instrument.items.filter(({ id }) => id !== 'q1' && id !== 'age' && id !== 'where'),
    };
    const { files, issues } = await writeXlsForm(fewer);
    expect(issues).toEqual([]);
    const [judgement] = await judgeXlsForm(files[0]?.bytes ?? '');
    expect(judgement?.issues).toEqual([]);
    expect((await readXlsForm(files[0]?.bytes ?? '')).value?.items).toEqual(fewer.items);
  });

  test('an order that the groups do not fit is said, and domains stand in for them', async () => {
    const instrument = await families();
    const { files, issues } = await writeXlsForm({ ...instrument, items: instrument.items.toReversed() });
    expect(issues.map(({ code }) => code)).toEqual(['xlsform/groups-broken']);
    const { value } = await readXlsForm(files[0]?.bytes ?? '');
    expect(value?.items).toEqual(instrument.items.toReversed());
  });

  test('a domain that was renamed is told beside the group', async () => {
    const instrument = await families();
    const items = instrument.items.map((item) =>
      item.id === 'q1'
        ? { ...item, domain: 'Santé' }
        : item.id === 'q3'
          ? (({ domain: _, ...rest }) => rest)(item)
          : item,
    );
    const { files } = await writeXlsForm({ ...instrument, items });
    expect((await readXlsForm(files[0]?.bytes ?? '')).value?.items).toEqual(items);
  });
});

test('says what is not in the form', async () => {
  const instrument = form([], {
    respondents: ['s'],
    scales: [{ id: 'empty', options: [] }],
    waves: [{ id: 'w', label: 'T0', period: { start: '2024-01-01', end: '2024-01-31' } }],
    version: 'x'.repeat(40_000),
  });
  const { losses } = await writeXlsForm(instrument);
  expect(losses.map(({ kind, id, field }) => [kind, id, field])).toEqual([
    ['instrument', 'f', 'respondents'],
    ['instrument', 'f', 'version'],
    ['answer-scale', 'empty', undefined],
    ['wave', 'w', undefined],
  ]);
});
