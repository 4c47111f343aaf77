import { surveyShare } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { familyForm } from './fixtures/familyForm.ts';
import type { ReadKoboSubmissionsOptions } from './kobo/KoboResponses.ts';
import { readKoboSubmissions } from './readKoboSubmissions.ts';
import { toSurveyAnswers } from './toSurveyAnswers.ts';

const yes = { today: '2024-03-12', __version__: 'v7', consent: 'yes' };
const families = [
  {
    ...yes,
    _id: 1,
    _uuid: 'u-1',
    start: '2024-03-12T23:30:00-05:00',
    code: 'F01',
    nom: 'Someone',
    vague: 'T0',
    'bien/q1': 'rather',
    'bien/q3': 'ateliers groupe',
    'bien/note10': '7',
    child: [{ 'child/age': '4' }, { 'child/age': 6 }],
    score: '14',
    where: '50 4 0 0',
    _geolocation: [50, 4],
    _submitted_by: 'someone',
    _notes: [{ note: 'x' }],
    _tags: [],
    meta: { instanceID: 'uuid:u-1' },
  },
  { ...yes, _id: 2, _uuid: 'u-2', consent: 'no', code: 'F02', 'bien/q1': 'full' },
  {
    ...yes,
    _id: 3,
    _uuid: 'u-3',
    today: '2024-09-12',
    code: 'F01',
    vague: 'T1',
    'elsewhere/q1': 'nsp',
    q3: 'other',
    q3_other: 'yoga',
    strange: 5,
  },
  { ...yes, _id: 4, _uuid: 'u-4', code: 'F04', vague: 'T1', bien: { q1: 'full', note10: 'seven' } },
  { ...yes, _id: 4, _uuid: 'u-4', code: 'F04', vague: 'T1' },
  {
    ...yes,
    _id: 5,
    _uuid: 'u-5',
    code: 'F05',
    _validation_status: { uid: 'validation_status_not_approved' },
  },
];

const read = (answers: unknown, options: ReadKoboSubmissionsOptions = { person: 'code', wave: 'vague' }) =>
  readKoboSubmissions(
    [{ source: familyForm }],
    typeof answers === 'string' ? answers : JSON.stringify(answers),
    options,
  );
const form = (version: string, ...survey: readonly object[]) => ({
  source: JSON.stringify({ version, survey, choices: [] }),
});

describe('answers', () => {
  test('become raw responses under pseudonyms', async () => {
    const { value } = await read(families);
    expect(value?.responses).toEqual([
      {
        id: 'fam.u-1',
        person: 'F01',
        instrument: 'fam',
        wave: 'T0',
        answeredOn: '2024-03-12',
        answers: {
          consent: true,
          q1: 'rather',
          q3: ['ateliers', 'groupe'],
          note10: 7,
          child: [{ age: 4 }, { age: 6 }],
          score: 14,
        },
        extensions: { xlsform: { version: 'v7' } },
      },
      {
        id: 'fam.u-3',
        person: 'F01',
        instrument: 'fam',
        wave: 'T1',
        answeredOn: '2024-09-12',
        answers: { consent: true, q1: 'nsp', q3: ['other'], q3_other: 'yoga' },
        extensions: { xlsform: { version: 'v7', unknown: [{ field: 'strange', value: 5 }] } },
      },
      {
        id: 'fam.u-4',
        person: 'F04',
        instrument: 'fam',
        wave: 'T1',
        answeredOn: '2024-03-12',
        answers: { consent: true, q1: 'full' },
        extensions: { xlsform: { version: 'v7', unread: [{ item: 'note10', value: 'seven' }] } },
      },
    ]);
    expect(value?.waves).toEqual([
      { id: 'T0', label: 'T0', period: { start: '2024-03-12', end: '2024-03-12' }, answered: 1 },
      { id: 'T1', label: 'T1', period: { start: '2024-03-12', end: '2024-09-12' }, answered: 2 },
    ]);
    expect(value?.consents.map(({ id, person, givenOn }) => [id, person, givenOn])).toEqual([
      ['consent.F01', 'F01', '2024-03-12'],
      ['consent.F04', 'F04', '2024-03-12'],
    ]);
    expect(value?.versions).toEqual([{ version: 'v7', responses: 3 }]);
  });

  test('say what was left out, counted', async () => {
    const { issues } = await read(families);
    expect(issues.map(({ code, params }) => [code, params['name'], params['count']])).toEqual([
      ['xlsform/personal-left-out', 'nom', 1],
      ['xlsform/personal-left-out', 'where', 1],
      ['xlsform/consent-refused', 'consent', 1],
      ['xlsform/field-unknown', 'strange', 1],
      ['xlsform/answer-unreadable', 'note10', 1],
      ['xlsform/response-twice', undefined, 1],
      ['xlsform/response-refused', undefined, 1],
    ]);
  });

  test('hold nothing that names a person or a place unless it is asked for', async () => {
    const secret = /Someone|someone|50 4|"note":"x"/;
    expect(JSON.stringify(await read(families))).not.toMatch(secret);
    const { value } = await read(families, { keep: ['nom', 'where'], leaveOut: ['q1'] });
    expect(value?.responses[0]?.answers).toMatchObject({ nom: 'Someone', where: '50 4 0 0', code: 'F01' });
    expect(value?.responses[0]?.person).toBeUndefined();
    expect(value?.responses.some(({ answers }) => 'q1' in answers)).toBe(false);
  });

  test('of people who withdrew or were erased do not get in', async () => {
    const consent = { id: 'c', person: 'F01', purpose: 'x', givenOn: '2024-01-01', givenBy: 'self' as const };
    const register = {
      consents: [{ ...consent, withdrawnOn: '2024-02-01' }],
      tombstones: [{ id: 'F04', erasedOn: '2024-02-01', reason: 'x', records: 1 }],
    };
    const { value, issues } = await read(families, { person: 'code', register });
    expect(value?.responses).toEqual([]);
    expect(issues.find(({ code }) => code === 'xlsform/consent-withdrawn')?.params['count']).toBe(3);
    const again = { ...register, consents: [...register.consents, consent] };
    expect((await read(families, { person: 'code', register: again })).value?.responses.length).toBe(2);
  });

  test('the same file twice gives the same responses, in any shape of the JSON', async () => {
    const whole = await read(families);
    expect(await read(families)).toEqual(whole);
    expect((await read({ count: 6, results: families })).value).toEqual(whole.value);
    expect((await read({ submissions: families })).value).toEqual(whole.value);
  });

  test('of one page of many are not taken for all', async () => {
    const page = { count: 250, next: 'https://example.org/?start=6', results: families };
    const { issues } = await read(page);
    expect(issues[0]).toMatchObject({ code: 'xlsform/more-submissions', params: { found: 6, count: 250 } });
    const [first, ...others] = families;
    const pages = [
      { count: 6, next: 'https://example.org/?start=1', results: [first] },
      { count: 6, next: null, results: others },
    ].map((each, at) => ({ name: `page-${at}.json`, bytes: new TextEncoder().encode(JSON.stringify(each)) }));
    const all = await read(new TextDecoder().decode(pages[0]?.bytes), {
      person: 'code',
      wave: 'vague',
      companions: pages.slice(1),
    });
    expect(all).toEqual(await read(families));
  });

  test('make rounds by the calendar or by the version', async () => {
    const wavesBy = async (by: 'month' | 'quarter' | 'year' | 'version') =>
      (await read(families, { wavesBy: by })).value?.waves.map(({ id, answered }) => [id, answered]);
    expect(await wavesBy('month')).toEqual([
      ['2024-03', 2],
      ['2024-09', 1],
    ]);
    expect(await wavesBy('quarter')).toEqual([
      ['2024-Q1', 2],
      ['2024-Q3', 1],
    ]);
    expect(await wavesBy('year')).toEqual([['2024', 3]]);
    expect(await wavesBy('version')).toEqual([['v7', 3]]);
  });
});

describe('what tools and people do to answers', () => {
  const asked = `
| survey |
| | type             | name  | label            |
| | select_one l     | one   | One              |
| | select_multiple l | more | More             |
| | integer          | count | Count            |
| | geopoint         | spot  | Spot             |
| | begin_group      | a     | A                |
| | begin_repeat     | who   | Who              |
| | text             | label | Name             |
| | integer          | age   | Age              |
| | end_repeat       |       |                  |
| | end_group        |       |                  |
| | begin_group      | b     | B                |
| | begin_repeat     | who   | Who else         |
| | integer          | age   | Age              |
| | end_repeat       |       |                  |
| | end_group        |       |                  |
| | select_one \${label} | head | Who leads? |
| choices |
| | list_name | name | label |
| | l | 1 | Yes, often |
| | l | 2 | No, rarely |
`;
  const readAsked = (answers: unknown) => readKoboSubmissions([{ source: asked }], JSON.stringify(answers));

  test('leaves them what they were', async () => {
    const { value, issues } = await readAsked([
      { _uuid: 'u', one: '1.0', more: '1.0 2.0', count: '1,200', _validation_status: '{}' },
    ]);
    expect(value?.responses).toEqual([
      {
        id: 'form.u',
        instrument: 'form',
        answers: { one: '1', more: ['1', '2'] },
        extensions: { xlsform: { version: 'v1', unread: [{ item: 'count', value: '1,200' }] } },
      },
    ]);
    expect(issues.map(({ code, params }) => [code, params['name']])).toEqual([
      ['xlsform/answer-unreadable', 'count'],
    ]);
  });

  test('reads them as ODK hands them out, with what those who check them said', async () => {
    const { value } = await readAsked([
      {
        __id: 'uuid:o-1',
        __system: { submissionDate: '2024-05-02T08:00:00.000Z', submitterName: 'Somebody' },
        meta: { instanceID: 'uuid:o-1', instanceName: 'Somebody' },
        one: '2',
        spot: { type: 'Point', coordinates: [4.2, 50.1, 0], properties: { accuracy: 3 } },
        a: { who: [{ age: 3, __id: 'x' }] },
      },
      { _uuid: 'k-1', one: '1', _validation_status: 'On Hold' },
      { _uuid: 'k-2', one: '1', _validation_status: { uid: 'validation_status_on_hold' } },
    ]);
    expect(value?.responses.map(({ id, answeredOn, answers }) => [id, answeredOn, answers])).toEqual([
      ['form.o-1', '2024-05-02', { one: '2', who: [{ age: 3 }] }],
      ['form.k-1', undefined, { one: '1' }],
      ['form.k-2', undefined, { one: '1' }],
    ]);
    expect(value?.responses.map(({ extensions }) => extensions?.['xlsform'])).toEqual([
      { version: 'v1' },
      { version: 'v1', validation: 'on_hold' },
      { version: 'v1', validation: 'on_hold' },
    ]);
  });

  test('brings those to a matrix together, one row for each thing that was asked about', async () => {
    const matrix = `
| survey |
| | type             | name   | label   | kobo--matrix_list |
| | begin_kobomatrix | goods  | Goods   | things            |
| | select_one yn    | has    | Has it? |                   |
| | integer          | number | Number  |                   |
| | end_kobomatrix   |        |         |                   |
| choices |
| | list_name | name  | label |
| | things    | bike  | Bike  |
| | things    | radio | Radio |
| | yn        | yes   | Yes   |
| | yn        | no    | No    |
`;
    const answers = [
      {
        _uuid: 'u',
        'goods_bike/goods_bike_has': 'yes',
        'goods_bike/goods_bike_number': '2',
        'goods_radio/goods_radio_has': 'no',
      },
    ];
    const { value, issues } = await readKoboSubmissions([{ source: matrix }], JSON.stringify(answers));
    expect(issues).toEqual([]);
    expect(value?.responses[0]?.answers).toEqual({
      goods: [
        { goods: 'bike', has: true, number: 2 },
        { goods: 'radio', has: false },
      ],
    });
    const table = 'goods_bike_has,goods_bike_number,goods_radio_has,_uuid\nyes,2,no,u\n';
    expect((await readKoboSubmissions([{ source: matrix }], table)).value).toEqual(value);
  });

  test('loses no rows where two repeats have one name', async () => {
    const { value } = await readAsked([{ 'a/who': [{ 'a/who/age': 3 }], 'b/who': [{ 'b/who/age': 50 }] }]);
    expect(value?.responses[0]?.answers).toEqual({ who: [{ age: 3 }, { 'age-2': 50 }] });
  });

  test('shows nobody by a choice between names, by a place taken apart, or by who sent it', async () => {
    const { value, issues } = await readAsked([
      {
        'a/who': [{ 'a/who/label': 'Somebody', 'a/who/age': 3 }],
        head: 'Somebody',
        'spot-Latitude': 50.123,
        'spot-Accuracy': 4,
        'a/_spot_altitude': 12,
        SubmitterName: 'Somebody',
        SubmitterID: 17,
      },
    ]);
    expect(value?.responses.map(({ answers, extensions }) => [answers, extensions])).toEqual([
      [{ who: [{ age: 3 }] }, { xlsform: { version: 'v1' } }],
    ]);
    expect(issues.map(({ code, params }) => [code, params['name']])).toEqual([
      ['xlsform/personal-left-out', 'label'],
      ['xlsform/personal-left-out', 'head'],
      ['xlsform/personal-left-out', 'spot-Latitude'],
      ['xlsform/personal-left-out', 'spot-Accuracy'],
      ['xlsform/personal-left-out', 'a/_spot_altitude'],
    ]);
  });
});

describe('exports as tables', () => {
  const table = (...rows: readonly string[]) => rows.join('\n');
  const names =
    'today;consent;code;vague;bien/q1;bien/q3;bien/q3/ateliers;bien/q3/groupe;bien/note10;_uuid;_validation_status;__version__';
  const labels =
    'today;Acceptez-vous que vos réponses soient utilisées ?;Code famille;Vague;Bien-être/Je me sens à l’aise;Bien-être/Activités;Bien-être/Activités/Ateliers;Bien-être/Activités/Groupe de parole;Bien-être/Note de 0 à 10;_uuid;_validation_status;__version__';
  const wanted = [
    { consent: true, q1: 'rather', q3: ['ateliers', 'groupe'], note10: 7.5 },
    { consent: true, q1: 'nsp' },
  ];

  test('with names are read, ticks column by column', async () => {
    const { value, issues } = await read(
      table(
        names,
        '2024-03-12;yes;F01;T0;rather;ateliers groupe;1;1;7,5;a;;v7',
        '2024-03-13;yes;F02;T0;nsp;;0;0;n/a;b;;v7',
        '2024-03-13;yes;F03;T0;nsp;;0;0;;c;Not approved;v7',
      ),
    );
    expect(value?.responses.map(({ answers }) => answers)).toEqual(wanted);
    expect(issues.map(({ code }) => code)).toEqual(['xlsform/response-refused']);
  });

  test('with labels are read the same', async () => {
    const { value } = await read(
      table(
        labels,
        "2024-03-12;Oui;F01;T0;Plutôt d'accord;Ateliers Groupe de parole;1;1;7,5;a;;v7",
        '2024-03-13;Oui;F02;T0;Ne sait pas;;0;0;n/a;b;;v7',
      ),
    );
    expect(value?.responses.map(({ answers }) => answers)).toEqual(wanted);
  });

  test('with labels in one cell, which hold spaces themselves, are taken apart', async () => {
    const { value } = await read(
      table(
        'consent;Activités;_uuid',
        'Oui;Groupe de parole Ateliers;a',
        'Oui;Ateliers, Groupe de parole;b',
        'Oui;Ateliers yoga;c',
      ),
    );
    expect(value?.responses.map(({ answers }) => answers['q3'])).toEqual([
      ['groupe', 'ateliers'],
      ['ateliers', 'groupe'],
      undefined,
    ]);
  });
});

describe('versions of a form', () => {
  const q = (name: string, label: string, more: object = {}) => ({ type: 'integer', name, label, ...more });

  test('join a question that was renamed, by its key, its wording or as told', async () => {
    const before = form(
      '1',
      q('a', 'How many visits?', { $kuid: 'k' }),
      q('b', 'How many meals?'),
      q('c', 'Old words'),
    );
    const after = form(
      '2',
      q('a2', 'Visits', { $kuid: 'k' }),
      q('b2', 'How many meals?'),
      q('c2', 'New words'),
    );
    const answers = JSON.stringify([
      { _id: 1, __version__: '1', a: 1, b: 2, c: 3 },
      { _id: 2, __version__: '2', a2: 4, b2: 5, c2: 6 },
    ]);
    const { value, issues } = await readKoboSubmissions([before, after], answers, { renamed: [['c', 'c2']] });
    expect(value?.responses.map((response) => response.answers)).toEqual([
      { a2: 1, b2: 2, c2: 3 },
      { a2: 4, b2: 5, c2: 6 },
    ]);
    expect(value?.instrument.items.map(({ id }) => id)).toEqual(['a2', 'b2', 'c2']);
    expect(issues.map(({ code }) => code)).toEqual([
      'xlsform/question-renamed',
      'xlsform/question-renamed',
      'xlsform/question-renamed',
    ]);
  });

  test('join a question with the one in its group where another has its name', async () => {
    const child = [
      { type: 'begin_repeat', name: 'child', label: 'Child' },
      q('age', 'Age'),
      { type: 'end_repeat' },
    ];
    const { value } = await readKoboSubmissions(
      [form('1', ...child), form('2', q('age', 'Age'), ...child)],
      JSON.stringify([
        { __version__: '1', child: [{ 'child/age': 4 }] },
        { __version__: '2', age: 40, child: [{ 'child/age': 5 }] },
      ]),
    );
    expect(value?.responses.map(({ answers }) => answers)).toEqual([
      { child: [{ 'age-2': 4 }] },
      { age: 40, child: [{ 'age-2': 5 }] },
    ]);
  });

  test('keep a question that is gone, and take one that is asked again under its name for the same', async () => {
    const { value, issues } = await readKoboSubmissions(
      [form('1', q('old', 'Old'), q('a', 'A')), form('2', q('a', 'A, in other words'))],
      JSON.stringify([
        { __version__: '1', old: 1, a: 2 },
        { __version__: '2', a: 3 },
      ]),
    );
    expect(value?.responses.map(({ answers }) => answers)).toEqual([{ old: 1, a: 2 }, { a: 3 }]);
    expect(value?.instrument.items.map(({ id }) => id)).toEqual(['a', 'old']);
    expect(issues.map(({ code }) => code)).toEqual(['xlsform/question-gone']);
  });

  test('keep choices that are gone, and warn of one that means something else now', async () => {
    const one = (version: string, ...choices: readonly (readonly [string, string])[]) => ({
      source: JSON.stringify({
        version,
        survey: [{ type: 'select_one l', name: 'q', label: 'Q' }],
        choices: choices.map(([name, label]) => ({ list_name: 'l', name, label })),
      }),
    });
    const { value, issues } = await readKoboSubmissions(
      [one('1', ['1', 'Bus'], ['2', 'Train'], ['3', 'Bike']), one('2', ['1', 'Bus'], ['2', 'On foot'])],
      JSON.stringify([
        { __version__: '1', q: '3' },
        { __version__: '2', q: 'On foot' },
      ]),
    );
    expect(value?.responses.map(({ answers }) => answers['q'])).toEqual(['3', '2']);
    expect(value?.instrument.scales[0]?.options.map(({ code }) => code)).toEqual(['1', '2', '3']);
    expect(issues.map(({ code }) => code)).toEqual(['xlsform/choice-reworded', 'xlsform/choice-gone']);
  });

  test('are told by the last of several names that a form has', async () => {
    const forms = [form('v1', q('a', 'A')), form('v2', { type: 'text', name: 'a', label: 'A' })];
    const { value } = await readKoboSubmissions(
      forms,
      JSON.stringify([
        { __version__: 'gone', _version_: 'v1', _version__001: 'v1', a: '1' },
        { __version__: 'v1', __version__001: 'v2', a: 'x' },
      ]),
    );
    expect(value?.versions).toEqual([
      { version: 'v2', responses: 1 },
      { version: 'v1', responses: 1 },
    ]);
    expect(value?.responses.map(({ answers }) => answers['a'])).toEqual(['1', 'x']);
  });
});

describe('for the computations on surveys', () => {
  test('answers fit as they are, several answers as one question per choice, rows of a repeat one by one', async () => {
    const { value } = await read(families);
    if (!value) throw new Error('nothing was read');
    const scale = toSurveyAnswers(value.instrument, value.responses, 'q1');
    const [question] = scale.questions;
    if (!question) throw new Error('no question');
    expect(surveyShare(question, scale.responses)).toMatchObject({ n: 2, outside: 0 });
    const several = toSurveyAnswers(value.instrument, value.responses, 'q3');
    expect(several.questions.map(({ id }) => id)).toEqual(['q3.ateliers', 'q3.groupe', 'q3.other']);
    expect(several.responses[0]?.answers).toEqual({
      'q3.ateliers': true,
      'q3.groupe': true,
      'q3.other': false,
    });
    expect(several.responses[2]?.answers).toEqual({});
    const rows = toSurveyAnswers(value.instrument, value.responses, 'age');
    expect(rows.responses.map(({ person, answers }) => [person, answers])).toEqual([
      [undefined, { age: 4 }],
      [undefined, { age: 6 }],
      ['F01', expect.anything()],
      ['F04', expect.anything()],
    ]);
  });
});

describe('hostile answers', () => {
  test.each([
    ['{"results": [', 'xlsform/broken-json'],
    ['{"a": 1}', 'xlsform/no-submissions'],
    ['', 'xlsform/no-submissions'],
  ])('%j is said in one issue', async (text, code) => {
    const { value, issues } = await read(text);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('names of prototypes and deep groups do no harm', async () => {
    const deep = JSON.parse(`${'{"g":'.repeat(200)}1${'}'.repeat(200)}`);
    const { value } = await read([
      { ...yes, ['__proto__']: 'x', constructor: 'y', ...deep, 5: null },
      7,
      null,
    ]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(value?.responses.length).toBe(1);
  });

  test('repeats within repeats without end are refused one by one', async () => {
    const deep = (levels: number) => `${'{"a":['.repeat(levels)}{"q1":"full"}${']}'.repeat(levels)}`;
    const { value, issues } = await read(
      `[${deep(20_000)},${JSON.stringify({ ...yes, _id: 7 })},${deep(3)}]`,
    );
    expect(value?.responses.map(({ id }) => id)).toEqual(['fam.7']);
    expect(issues.map(({ code, params }) => [code, params['count']])).toEqual([
      ['xlsform/too-deep', 1],
      ['xlsform/consent-refused', 1],
    ]);
  });

  test('a form without questions has no answers', async () => {
    const { value, issues } = await readKoboSubmissions([{ source: 'Dear funder' }], '[]');
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['xlsform/not-a-form']);
  });
});
