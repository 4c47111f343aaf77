import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../issue/formatIssue.ts';
import { textIn } from '../text/textIn.ts';
import { agendaMessages } from './agendaMessages.ts';
import { formatAgenda } from './formatAgenda.ts';
import { parseAgenda } from './parseAgenda.ts';

const codesOf = (text: string) => parseAgenda(text).issues.map(({ code }) => code);
const lineOf = (text: string) => parseAgenda(text).value?.[0];

/** The day of source 002, bullets, bold type and punctuation as they were typed. */
const exchangeDay = `
- 9h30: Accueil café
- 10h : Présentation de la journée
- 10h30: Atelier collectif pour mieux se connaître
- 11h : Atelier en groupe autour des thématiques
- 12h30 : Déjeuner
- **14h:** Suite des ateliers en groupe
- 17h : Restitution des échanges en plénière
`;

describe('MX-12: a messy agenda becomes times', () => {
  test('MX-12: an inter-association day as its organisers typed it', () => {
    expect(parseAgenda(exchangeDay)).toEqual({
      value: [
        { start: '09:30', text: 'Accueil café' },
        { start: '10:00', text: 'Présentation de la journée' },
        { start: '10:30', text: 'Atelier collectif pour mieux se connaître' },
        { start: '11:00', text: 'Atelier en groupe autour des thématiques' },
        { start: '12:30', text: 'Déjeuner' },
        { start: '14:00', text: 'Suite des ateliers en groupe' },
        { start: '17:00', text: 'Restitution des échanges en plénière' },
      ],
      issues: [],
    });
  });

  test.each([
    ['10h30: Atelier', '10:30', undefined, 'Atelier'],
    ['9h30 – 10h : Accueil', '09:30', '10:00', 'Accueil'],
    ['2:30 pm Workshop', '14:30', undefined, 'Workshop'],
    ['12 h 30 : Déjeuner', '12:30', undefined, 'Déjeuner'],
    ['12\u00A0h\u202F30 Déjeuner', '12:30', undefined, 'Déjeuner'],
    ['12h 30 : Déjeuner', '12:30', undefined, 'Déjeuner'],
    ['* **9H00** Café', '09:00', undefined, 'Café'],
    ['**14h : Suite**', '14:00', undefined, 'Suite'],
    ['➤ de 14h à 15h30 : ateliers', '14:00', '15:30', 'ateliers'],
    ['from 2 p.m. to 3:15 p.m.: groups', '14:00', '15:15', 'groups'],
    ['2–3 pm Plenary', '14:00', '15:00', 'Plenary'],
    ['11-1 pm Visit', '11:00', '13:00', 'Visit'],
    ['11:30–1 pm Visit', '11:30', '13:00', 'Visit'],
    ['12 am Fireworks', '00:00', undefined, 'Fireworks'],
    ['12:15 p.m. – Lunch', '12:15', undefined, 'Lunch'],
    ['Midi : repas partagé', '12:00', undefined, 'repas partagé'],
    ['10h30 à midi : marche', '10:30', '12:00', 'marche'],
    ['9-10h30 Tour de table', '09:00', '10:30', 'Tour de table'],
    ['09.30 - 10.15 Onthaal', '09:30', '10:15', 'Onthaal'],
    ['10u30 Pauze', '10:30', undefined, 'Pauze'],
    ['om 14 uur: plenair', '14:00', undefined, 'plenair'],
    ['16 heures - clôture', '16:00', undefined, 'clôture'],
    ['| 10h30 | Atelier |', '10:30', undefined, 'Atelier'],
    ['2. 10h30 Atelier', '10:30', undefined, 'Atelier'],
    ['10h – 3 ateliers en parallèle', '10:00', undefined, '3 ateliers en parallèle'],
    ['10h30 : 15 personnes par groupe', '10:30', undefined, '15 personnes par groupe'],
    ['10h à la mairie : accueil', '10:00', undefined, 'à la mairie : accueil'],
  ])('%s', (written, start, end, text) => {
    expect(lineOf(written)).toEqual({ start, ...(end !== undefined && { end }), text });
  });

  test.each([
    'Déjeuner',
    'Vers 10h, si tout le monde est là',
    'Accueil à 9h30',
    '10 Accueil',
    '1. Accueil',
    '2.10 Budget',
    '9.30 Coffee',
    '1 - 10h30 Atelier',
    '2h de travail en groupe',
    '3 h d’échanges',
    '10h-12 : ateliers',
    '10h – 12 : ateliers',
    '9h30 / 10h : accueil',
    '9h ou 10h : accueil',
    '10h 30 enfants arrivent',
    '10h301 Atelier',
    '10:30:15 Signal',
    '2024-05-12 : journée',
    'Midi-Pyrénées : présentation',
    '10hier',
  ])('a line is never guessed: « %s » is left out', (written) => {
    expect(parseAgenda(written)).toEqual({
      issues: [
        {
          code: 'agenda/line-without-time',
          severity: 'warning',
          params: { text: written },
          at: { in: 'text', line: 1, column: 1 },
        },
      ],
    });
  });

  test('an issue says on which line it is, the other lines are read', () => {
    const { value, issues } = parseAgenda(
      'Déroulé\r\n\r\n9h : Café\r\nPause\r\n25h : Nuit\r\n10h75 Rien\r\n11h :',
    );
    expect(value).toEqual([{ start: '09:00', text: 'Café' }]);
    expect(issues.map(({ code, at }) => [code, at?.in === 'text' && at.line])).toEqual([
      ['agenda/line-without-time', 1],
      ['agenda/line-without-time', 4],
      ['agenda/no-such-hour', 5],
      ['agenda/no-such-hour', 6],
      ['agenda/line-without-text', 7],
    ]);
  });

  test('no clock of twelve hours shows 13 pm or 0 am', () => {
    expect(codesOf('13 pm Lunch')).toEqual(['agenda/no-such-hour']);
    expect(codesOf('0:30 am Night')).toEqual(['agenda/no-such-hour']);
    expect(codesOf('9 am – 13:70 Morning')).toEqual(['agenda/no-such-hour']);
  });

  test('times that overlap or go backwards stay as they are, with a warning', () => {
    const { value, issues } = parseAgenda('10h – 11h30 : A\n11h : B\n2h30 : C\n4h – 3h : D\n5h – 5h : E');
    expect(value?.map(({ start, end }) => [start, end])).toEqual([
      ['10:00', '11:30'],
      ['11:00', undefined],
      ['02:30', undefined],
      ['04:00', '03:00'],
      ['05:00', '05:00'],
    ]);
    expect(issues.map(({ code, at }) => [code, at?.in === 'text' && at.line])).toEqual([
      ['agenda/overlap', 2],
      ['agenda/backwards', 3],
      ['agenda/ends-before-start', 4],
      ['agenda/ends-before-start', 5],
    ]);
  });

  test('nothing written is an agenda without lines', () => {
    for (const text of ['', '\n \n', '---', '| | |'])
      expect(parseAgenda(text)).toEqual({ value: [], issues: [] });
  });

  test('every issue has words in which nothing is missing', () => {
    const { issues } = parseAgenda('Pause\n25h : Nuit\n12h\n10h – 11h30 : A\n11h : B\n2h30 : C\n4h – 3h : D');
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(Object.keys(agendaMessages)));
    for (const issue of issues)
      for (const lang of ['fr', 'en'] as const)
        expect(formatIssue(issue, lang, agendaMessages)).not.toMatch(/[{}]/);
    const [overlap] = parseAgenda('10h – 11h30 : A\n11h : B').issues;
    expect(overlap && formatIssue(overlap, 'fr', agendaMessages).replaceAll(/\s/g, ' ')).toBe(
      '« 11h : B » commence à 11 h, alors que la ligne qui précède ne finit qu’à 11 h 30.',
    );
  });

  test('a very long line is shown by its beginning, and read in no time', () => {
    const [issue] = parseAgenda('bla '.repeat(200_000)).issues;
    expect(String(issue?.params['text'])).toHaveLength(120);
    expect(parseAgenda(`10h${' '.repeat(200_000)}30`).value).toBeUndefined();
    expect(lineOf(`10h : a${'|'.repeat(200_000)}b`)?.start).toBe('10:00');
  });
});

describe('laws of agendas', () => {
  const time = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
  const word = fc.stringMatching(/^[\p{L}\d][\p{L}\d’:.,«»!?-]{0,9}$/u);
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const line = fc.record({ start: time, end: time, text }, { requiredKeys: ['start', 'text'] });

  test('MX-12: what is printed is read back, in French and in English', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('fr' as const, 'en' as const), (agenda, lang) => {
        expect(parseAgenda(formatAgenda(agenda, lang)).value).toEqual(agenda);
      }),
    );
  });

  test('an agenda in order is read without a word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { maxLength: 12 }), (times) => {
        const agenda = times.toSorted().map((start) => ({ start, text: 'Atelier' }));
        expect(parseAgenda(formatAgenda(agenda, 'fr'))).toEqual({ value: agenda, issues: [] });
      }),
    );
  });

  test('whatever is typed, each line is read, left out with an issue, or empty', () => {
    const typed = fc.array(
      fc.constantFrom('10', ' ', 'h', '30', ':', '-', '–', '.', 'pm', 'à', 'de', 'x', '*', '|', '\n', '9'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(typed, (parts) => {
        const { value = [], issues } = parseAgenda(parts.join(''));
        for (const { start, end = '00:00', text: said } of value) {
          expect(`${start}${end}`).toMatch(/^([01]\d|2[0-3]):[0-5]\d([01]\d|2[0-3]):[0-5]\d$/);
          expect(textIn(said, 'fr').trim()).not.toBe('');
        }
        const written = parts
          .join('')
          .split('\n')
          .filter((each) => /[^ |*:.–-]/.test(each)).length;
        const left = issues.filter(({ code }) => /line-without|no-such-hour/.test(code)).length;
        expect(value.length + left).toBeGreaterThanOrEqual(written);
      }),
    );
  });
});
