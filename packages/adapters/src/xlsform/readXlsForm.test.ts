import { formatIssue, type Instrument } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../workbook/fixtures/xlsxOf.ts';
import { familyForm } from './fixtures/familyForm.ts';
import { readXlsForm } from './readXlsForm.ts';
import { toXlsFormMarkdown } from './toXlsFormMarkdown.ts';
import { xlsFormFormat } from './xlsFormFormat.ts';
import { xlsFormMessages } from './xlsFormMessages.ts';

const read = async (form: string | Uint8Array, file?: string) =>
  readXlsForm(form, file === undefined ? {} : { file });
const faults = async (form: string) =>
  (await read(form)).issues.map(({ code, at }) => [code, at && 'cell' in at ? at.cell : undefined]);
const survey = (...rows: readonly string[]) =>
  `| survey |\n| | type | name | label | relevant |\n${rows.map((row) => `| | ${row} |`).join('\n')}`;

describe('a form', () => {
  test('becomes an instrument with the kinds that its types and its choices say', async () => {
    const { value, issues } = await read(familyForm);
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ id: 'fam', name: 'Familles', kind: 'questionnaire', version: 'v7' });
    expect(value?.items.map(({ id, kind, scale, domain }) => [id, kind, scale, domain])).toEqual([
      ['consent', 'yes-no', undefined, undefined],
      ['code', 'text', undefined, undefined],
      ['nom', 'text', undefined, undefined],
      ['vague', 'choice', 'wv', undefined],
      ['q1', 'scale', 'acc', 'Bien-être'],
      ['q3', 'multiple-choice', 'act', 'Bien-être'],
      ['note10', 'number', undefined, 'Bien-être'],
      ['age', 'number', undefined, 'Enfants'],
      ['where', 'xlsform/geopoint', undefined, undefined],
    ]);
    expect(value?.items[0]?.text).toEqual({
      fr: 'Acceptez-vous que vos réponses soient utilisées ?',
      en: 'Do you agree to the use?',
    });
  });

  test('says which end of a scale is the best where its names are no numbers, and what is outside it', async () => {
    const { value } = await read(familyForm);
    const scale = value?.scales.find(({ id }) => id === 'acc');
    expect(scale?.options.map(({ code, tone }) => [code, tone])).toEqual([
      ['full', 'favourable'],
      ['rather', undefined],
      ['notmuch', undefined],
      ['none', 'unfavourable'],
      ['nsp', 'outside'],
    ]);
  });

  test('keeps what our model has no place for', async () => {
    const { value } = await read(familyForm);
    expect(value?.items.find(({ id }) => id === 'note10')?.extensions).toEqual({
      xlsform: { type: 'integer', constraint: '. <= 10' },
    });
    expect(value?.items.find(({ id }) => id === 'q1')?.extensions).toEqual({
      xlsform: { hint: { fr: 'Une réponse' }, appearance: 'likert' },
    });
    expect(value?.items.find(({ id }) => id === 'q3')?.extensions).toEqual({ xlsform: { or_other: 'yes' } });
    expect(value?.extensions).toMatchObject({
      xlsform: {
        settings: [
          { column: 'default_language', text: 'Français (fr)' },
          { column: 'style', text: 'pages' },
        ],
        rows: expect.arrayContaining([
          {
            before: 'q1',
            type: 'begin_group',
            name: 'bien',
            label: { fr: 'Bien-être', en: 'Well-being' },
            relevant: `\${consent} = 'yes'`,
            appearance: 'field-list',
          },
          { before: 'where', type: 'calculate', name: 'score', calculation: `2 * \${note10}` },
        ]),
      },
    });
  });

  test('is the same in any spelling of types and headers', async () => {
    const old = `survey,,,,,
,Type,name,caption,bind:relevant,bind:jr:constraintMsg
,begin lgroup,r,Rows,,
,add select multiple prompt using l,m,Which?,,
,select all that apply from l,m2,Which?,,
,select1 l,o,One?,,
,string,t,Text,\${o} = 'a',no
,int,i,Number,,
,dateTime,d,When?,,
,photo,p,Picture,,
,end lgroup,,,,
choices,,,,,
,list name,value,caption,,
,l,a,A,,
,l,b,B,,
`;
    const { value, issues } = await read(old, 'forms/old.csv');
    expect(issues).toEqual([]);
    expect(value?.id).toBe('old');
    expect(value?.items.map(({ id, kind, scale }) => [id, kind, scale])).toEqual([
      ['m', 'multiple-choice', 'l'],
      ['m2', 'multiple-choice', 'l'],
      ['o', 'choice', 'l'],
      ['t', 'text', undefined],
      ['i', 'number', undefined],
      ['d', 'date', undefined],
      ['p', 'xlsform/image', undefined],
    ]);
    expect(value?.items[3]?.extensions).toEqual({
      xlsform: { relevant: `\${o} = 'a'`, constraint_message: 'no' },
    });
    expect(value?.items.every(({ domain }) => domain === 'Rows')).toBe(true);
  });

  test('of Kobo has its lists, languages and own names', async () => {
    const asset = {
      uid: 'aBc',
      name: 'Visites',
      version_id: 'vX1',
      content: {
        translations: ['Français (fr)', null],
        survey: [
          { type: 'begin_group', name: 'g', label: ['Groupe', null], $kuid: 'k0' },
          {
            type: 'select_one',
            select_from_list_name: 'l',
            $autoname: 'q',
            label: ['Quoi ?', 'What?'],
            required: true,
            $kuid: 'k1',
            $xpath: 'g/q',
          },
          { type: 'end_group' },
        ],
        choices: [
          { list_name: 'l', $autovalue: 'a', label: ['Un', 'One'] },
          { list_name: 'l', name: 2, label: ['Deux', 'Two'] },
        ],
        settings: { style: 'pages' },
      },
    };
    const { value, issues } = await read(JSON.stringify(asset));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ id: 'aBc', name: 'Visites', version: 'vX1' });
    expect(value?.items).toEqual([
      {
        id: 'q',
        text: { und: 'What?', fr: 'Quoi ?' },
        kind: 'choice',
        scale: 'l',
        domain: 'Groupe',
        extensions: {
          xlsform: {
            required: 'true',
            columns: [
              { column: '$kuid', text: 'k1' },
              { column: '$xpath', text: 'g/q' },
            ],
          },
        },
      },
    ]);
    expect(value?.scales[0]?.options.map(({ code }) => code)).toEqual(['a', '2']);
  });

  test('says which cells a workbook leaves without the result of their formula', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      `<row>${['type', 'name', 'label'].map(cell).join('')}</row>`,
      `<row>${['integer', 'age'].map(cell).join('')}<c><f>A2</f></c></row>`,
      `<row>${['integer', 'size', 'Size'].map(cell).join('')}</row>`,
    ];
    const { value, issues } = await read(xlsxOf(`<sheetData>${rows.join('')}</sheetData>`), 'form.xlsx');
    expect(value?.items.map(({ id }) => id)).toEqual(['age', 'size']);
    expect(issues.find(({ code }) => code === 'xlsform/formula-without-result')).toEqual({
      code: 'xlsform/formula-without-result',
      severity: 'warning',
      params: { sheet: 'S', count: 1 },
      at: { in: 'sheet', file: 'form.xlsx', sheet: 'S', row: 2, cell: 'C2' },
    });
  });

  test('may stand in Markdown below headings', async () => {
    const headed = `# Visits

**Survey**:

| type          | name | label |
|---------------|:----:|-------|
| select_one yn | came | Came? |

## choices sheet

| list_name | name | label |
| --- | --- | --- |
| yn | yes | Yes |
| yn | no | No |
`;
    expect(xlsFormFormat.recognise(headed, { bytes: new TextEncoder().encode(headed) })).toBeGreaterThan(0.8);
    const { value, issues } = await read(headed);
    expect(issues).toEqual([]);
    expect(value?.items.map(({ id, kind }) => [id, kind])).toEqual([['came', 'yes-no']]);
    expect((await read(headed.replace('came |', 'came me |'))).issues[0]?.at).toMatchObject({ row: 7 });
  });

  test('of Kobo keeps “other”, a file of choices and tags beside the type', async () => {
    const asset = {
      translations: ['English (en)', 'Français (fr)'],
      survey: [
        { type: 'select_one', select_from_list_name: 'l', name: 'a', label: ['A', 'A'], _or_other: true },
        { type: 'select_one', select_from_list_name: 'l', name: 'b', label: ['B', 'B'], _or_other: false },
        { type: 'select_one_from_file', file: 'towns.csv', name: 'c', label: ['C', 'C'] },
        { type: 'text', name: 'd', label: ['D', 'D'], tags: ['hxl:#adm1', 'hxl:+name'] },
      ],
      choices: [{ list_name: 'l', name: 'x', label: ['X', 'X'] }],
    };
    const { value, issues } = await read(JSON.stringify(asset));
    expect(issues).toEqual([]);
    expect(value?.items.map(({ id, scale, extensions }) => [id, scale, extensions?.['xlsform']])).toEqual([
      ['a', 'l', { or_other: 'yes' }],
      ['b', 'l', undefined],
      ['c', undefined, { type: 'select_one_from_file', list: 'towns.csv' }],
      ['d', undefined, { columns: [{ column: 'tags', text: 'hxl:#adm1 hxl:+name' }] }],
    ]);
  });

  test('takes lists that stand elsewhere for none of its own', async () => {
    const choices = '| choices |\n| | list_name | name | label |\n| | l | x | X |';
    const form = `${survey('select_one l | a | A', 'select_one_external l | b | B', 'osm l | c | C')}\n${choices}`;
    const { value, issues } = await read(form);
    expect(issues).toEqual([]);
    expect(value?.items.map(({ kind, scale, extensions }) => [kind, scale, extensions])).toEqual([
      ['choice', 'l', undefined],
      ['choice', undefined, { xlsform: { type: 'select_one_external', list: 'l' } }],
      ['xlsform/osm', undefined, { xlsform: { list: 'l' } }],
    ]);
    expect((await readXlsForm(toXlsFormMarkdown(value as Instrument))).value).toEqual(value);
  });

  test('keeps a loop with the list that it goes over', async () => {
    const { value } = await read(survey('begin loop over l | g | G', 'text | a | %(label)s', 'end loop | |'));
    expect(value?.extensions).toEqual({
      xlsform: {
        rows: [{ before: 'a', type: 'begin loop over l', name: 'g', label: 'G' }, { type: 'end loop' }],
      },
    });
  });

  test('names its languages as people do', async () => {
    const { value, issues } = await read(
      '| survey |\n| | type | name | label::French | label::fr-BE | label::Klingon | label::العربية | label::EN | label::Dutch (NL) |\n| | text | a | x | y | z | w | v | u |',
    );
    expect(value?.items[0]?.text).toEqual({
      fr: 'x',
      'fr-BE': 'y',
      'und-klingon': 'z',
      ar: 'w',
      en: 'v',
      nl: 'u',
    });
    expect(issues.map(({ code }) => code)).toEqual(['xlsform/unknown-language']);
  });
});

describe('choices', () => {
  const kindOf = async (...choices: readonly (readonly [string, string])[]) => {
    const rows = choices.map(([name, label]) => `| | l | ${name} | ${label} |`).join('\n');
    const { value } = await read(
      `${survey('select_one l | q | Q')}\n| choices |\n| | list_name | name | label |\n${rows}`,
    );
    return value?.items[0]?.kind;
  };

  test.each([
    [
      'yes-no',
      [
        ['1', 'Oui'],
        ['0', 'Non'],
      ],
    ],
    [
      'yes-no',
      [
        ['yes', 'Yes'],
        ['no', 'No'],
        ['dk', 'Don’t know'],
      ],
    ],
    [
      'choice',
      [
        ['yes', 'Oui, souvent'],
        ['no', 'Non, jamais'],
      ],
    ],
    [
      'choice',
      [
        ['1', 'Homme'],
        ['2', 'Femme'],
        ['3', 'Autre'],
      ],
    ],
    [
      'choice',
      [
        ['1', 'Namur'],
        ['2', 'Liège'],
        ['3', 'Mons'],
        ['4', 'Arlon'],
      ],
    ],
    [
      'scale',
      [
        ['1', '1'],
        ['2', '2'],
        ['3', '3'],
        ['4', '4'],
      ],
    ],
    [
      'scale',
      [
        ['0', '0 Pas du tout'],
        ['1', '1'],
        ['2', '2'],
        ['3', '3 Tout à fait'],
      ],
    ],
    [
      'choice',
      [
        ['1', '1'],
        ['2', '2'],
        ['4', '4'],
      ],
    ],
    [
      'scale',
      [
        ['a', 'Jamais'],
        ['b', 'Parfois'],
        ['c', 'Souvent'],
        ['d', 'Toujours'],
      ],
    ],
    [
      'choice',
      [
        ['a', 'Toujours'],
        ['b', 'Jamais'],
        ['c', 'Parfois'],
        ['d', 'Souvent'],
      ],
    ],
  ] as const)('are %s by what they say: %j', async (kind, choices) => {
    expect(await kindOf(...choices)).toBe(kind);
  });
});

describe('a fault', () => {
  test.each([
    ['xlsform/name-twice', survey('text | a | A', 'text | A | B'), 'C4'],
    ['xlsform/missing-list', survey('select_one towns | a | A'), 'B3'],
    ['xlsform/no-list', survey('select_one | a | A'), 'B3'],
    ['xlsform/unclosed-group', survey('begin_group | g | G', 'text | a | A'), 'B3'],
    ['xlsform/end-without-begin', survey('text | a | A', 'end_group | |'), 'B4'],
    ['xlsform/end-mismatch', survey('begin_group | g | G', 'text | a | A', 'end_repeat | |'), 'B5'],
    ['xlsform/unknown-type', survey('txet | a | A'), 'B3'],
    ['xlsform/bad-name', survey('text | 1a | A'), 'C3'],
    ['xlsform/bad-name', survey('text | a b | A'), 'C3'],
    ['xlsform/no-name', survey('text | | A'), 'B3'],
    ['xlsform/no-type', survey(' | a | A'), 'C3'],
    ['xlsform/no-label', survey('text | a | '), 'C3'],
    ['xlsform/unknown-reference', survey(`text | a | A | \${b} = 1`), 'E3'],
    ['xlsform/unknown-reference', survey(`text | a | Dear \${who}`), 'D3'],
    ['xlsform/cycle', survey(`text | a | A | \${b} = 1`, `text | b | B | \${a} = 1`), 'C3'],
    ['xlsform/cycle', survey(`begin_group | g | G | \${a} = 1`, 'text | a | A', 'end_group | |'), 'C3'],
    [
      'xlsform/choice-without-name',
      `${survey('select_one l | a | A')}\n| choices |\n| | list_name | name | label |\n| | l | x | X |\n| | l | | Y |`,
      'B7',
    ],
    [
      'xlsform/choice-without-list',
      `${survey('text | a | A')}\n| choices |\n| | list_name | name | label |\n| | | x | X |`,
      'C6',
    ],
    [
      'xlsform/choice-twice',
      `${survey('select_one l | a | A')}\n| choices |\n| | list_name | name | label |\n| | l | x | X |\n| | l | x | Y |`,
      'C7',
    ],
    [
      'xlsform/choice-with-blank',
      `${survey('select_multiple l | a | A')}\n| choices |\n| | list_name | name | label |\n| | l | x y | X |`,
      undefined,
    ],
    [
      'xlsform/unknown-header',
      '| survey |\n| | type | name | label | colour |\n| | text | a | A | red |',
      'E2',
    ],
    [
      'xlsform/cells-without-header',
      '| survey |\n| | type | name | label | |\n| | text | a | A | to check | again |',
      'E3',
    ],
    ['xlsform/header-twice', '| survey |\n| | type | name | label | caption |\n| | text | a | A | B |', 'E2'],
    ['xlsform/missing-column', '| survey |\n| | type | label |\n| | text | A |', undefined],
  ])('%s is told with its cell: %s', async (code, form, cell) => {
    expect(await faults(form)).toContainEqual([code, cell]);
  });

  test('of one row does not stand for the next', async () => {
    const form = survey(
      `text | a | A \${b} \${b}`,
      `text | b | B | \${a} = 1`,
      `integer | c | C | \${c} = 1`,
    );
    expect(await faults(form)).toEqual([['xlsform/cycle', 'C5']]);
  });

  test('reads in both languages', async () => {
    const { issues } = await read(survey(`select_one towns | a | A \${who}`));
    for (const issue of issues)
      for (const lang of ['fr', 'en'] as const)
        expect(formatIssue(issue, lang, xlsFormMessages)).not.toMatch(/\{(?!who)|xlsform\//);
    expect(issues.map((issue) => formatIssue(issue, 'en', xlsFormMessages))).toContain(
      'The list “towns” is not in the sheet of choices.',
    );
  });
});

describe('what looks like a fault and is none', () => {
  test.each([
    [
      'the same name in two groups',
      survey(
        'begin_group | g | G',
        'text | a | A',
        'end_group | |',
        'begin_group | h | H',
        'text | a | B',
        'end_group | |',
      ),
    ],
    [
      'what a repeat answered as a list',
      survey('begin_repeat | p | P', 'text | who | W', 'end_repeat | |', `select_one \${who} | q | Q`),
    ],
    ['a list in a file', survey('select_one_from_file towns.csv | q | Q')],
    [
      'a calculation without a label',
      `| survey |\n| | type | name | label | calculation |\n| | calculate | c | | 1 + 1 |\n| | text | t | \${c} | |`,
    ],
    [
      'a long chain of references',
      survey(
        ...Array.from({ length: 3000 }, (_, at) => `text | q${at} | Q | \${q${Math.max(0, at - 1)}} != ''`)
          .slice(1)
          .concat('text | q0 | Q'),
      ),
    ],
    [
      'a row that is switched off',
      '| survey |\n| | type | name | label | disabled |\n| | text | a | A | |\n| | text | a | A | yes |',
    ],
    [
      'choices that are allowed twice',
      `${survey('select_one l | a | A')}\n| choices |\n| | list_name | name | label | town |\n| | l | x | X | n |\n| | l | x | X | m |\n| settings |\n| | allow_choice_duplicates |\n| | yes |`,
    ],
  ])('%s', async (_, form) => {
    expect((await read(form)).issues).toEqual([]);
  });

  test('two questions of one name have ids of their own', async () => {
    const { value } = await read(
      survey('begin_group | g | G', 'text | a | A', 'end_group | |', 'text | a | B'),
    );
    expect(value?.items.map(({ id, extensions }) => [id, extensions])).toEqual([
      ['a', undefined],
      ['a-2', { xlsform: { name: 'a' } }],
    ]);
  });
});

describe('hostile input', () => {
  test.each([
    ['nothing', '', 'xlsform/not-a-form'],
    ['broken JSON', '{"survey": [', 'xlsform/broken-json'],
    ['JSON without a form', '{"a": 1}', 'xlsform/not-a-form'],
    ['a letter', 'Dear funder,\nthank you.', 'xlsform/not-a-form'],
  ])('%s is said in one issue', async (_, form, code) => {
    const { value, issues } = await read(form);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('deep JSON holds no questions', async () => {
    const { value, issues } = await read(`{"survey":${'['.repeat(10_000)}${']'.repeat(10_000)}}`);
    expect(value?.items).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['xlsform/no-questions']);
  });

  test('bytes that are no workbook are refused', async () => {
    const compound = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from({ length: 600 }, () => 7),
    ]);
    expect((await read(compound)).issues.map(({ code }) => code)).toEqual(['xlsform/not-a-form']);
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
    expect((await read(zip)).value).toBeUndefined();
  });

  test('thousands of groups within one another are read', async () => {
    const groups = Array.from({ length: 10_000 }, (_, at) => `begin_group | g${at} | G`);
    const ends = groups.map(() => 'end_group | |');
    const { value, issues } = await read(survey(...groups, 'text | a | A', ...ends));
    expect([value?.items.map(({ id, domain }) => [id, domain]), issues]).toEqual([[['a', 'G']], []]);
  });

  test('names of prototypes are names like others', async () => {
    const form = `${survey('select_one __proto__ | constructor | A', `text | __proto__ | B | \${constructor} = 1`)}\n| choices |\n| | list_name | name | label | __proto__ |\n| | __proto__ | toString | T | x |`;
    const { value, issues } = await read(form);
    expect(issues).toEqual([]);
    expect(value?.items.map(({ id }) => id)).toEqual(['constructor', 'proto']);
    expect(value?.scales[0]?.options).toEqual([{ code: 'toString', label: 'T' }]);
  });

  test('UTF-16 and streams are read', async () => {
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(survey('text | é | À'), (sign) => [
        sign.charCodeAt(0) & 255,
        sign.charCodeAt(0) >> 8,
      ]).flat(),
    ]);
    expect((await read(wide)).value?.items[0]?.text).toBe('À');
    async function* chunks() {
      const text = survey('text | a | A');
      yield text.slice(0, 20);
      yield new TextEncoder().encode(text.slice(20));
    }
    expect((await readXlsForm(chunks())).value?.items.length).toBe(1);
  });
});

test('a form is recognised, and other files are not', () => {
  const sure = (text: string) => xlsFormFormat.recognise(text, { bytes: new TextEncoder().encode(text) });
  expect(sure(familyForm)).toBeGreaterThan(0.8);
  expect(sure('survey,,\n,type,name')).toBeGreaterThan(0.8);
  expect(sure('"survey"\n"","name","type"\n')).toBeGreaterThan(0.8);
  expect(sure('type,name,label\nselect_one l,a,A\n')).toBeGreaterThan(0.5);
  expect(sure('{"survey": [{"type": "text"}]}')).toBeGreaterThan(0.8);
  expect(sure('{"results": []}')).toBe(0);
  expect(sure('name,type,label\nx,y,z\n')).toBe(0);
  expect(sure('Dear funder')).toBe(0);
});
