import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../text/foldText.ts';
import { gapWords as usualGapWords, zeroWords } from './gapWords.data.ts';
import { type ParseQuantityOptions, parseQuantity } from './parseQuantity.ts';
import type { Quantity } from './Quantity.ts';

type Said = Omit<Quantity, 'written'>;
type Row = readonly [text: string, said: Said, options?: ParseQuantityOptions];

function readsAs(rows: readonly Row[]) {
  for (const [text, said, options = {}] of rows)
    test(`${text} is ${JSON.stringify(said)}`, () => {
      expect(parseQuantity(text, options)).toEqual({ value: { ...said, written: text.trim() }, issues: [] });
    });
}

describe('numbers', () => {
  readsAs([
    ['0', { value: 0 }],
    ['163', { value: 163 }],
    ['1250,5', { value: 1250.5 }],
    ['1250.5', { value: 1250.5 }],
    ['1 250', { value: 1250 }],
    ['1\u00A0250,50', { value: 1250.5 }],
    ['1\u202F250\u202F000', { value: 1_250_000 }],
    ["1'250.50", { value: 1250.5 }],
    ['1’250', { value: 1250 }],
    ['1.250,50', { value: 1250.5 }],
    ['1,250.50', { value: 1250.5 }],
    ['1.250.000', { value: 1_250_000 }],
    ['1,250,000', { value: 1_250_000 }],
    ['0,250', { value: 0.25 }],
    ['.5', { value: 0.5 }],
    ['2½', { value: 2.5 }],
    ['3 1/2', { value: 3.5 }],
    ['-5', { value: -5 }],
    ['−5', { value: -5 }],
    ['− 5', { value: -5 }],
    ['–12,5', { value: -12.5 }],
    ['+ 12', { value: 12 }],
    ['-0', { value: 0 }],
    ['1,5E+03', { value: 1500 }],
    ['  12  ', { value: 12 }],
  ]);
});

describe('units', () => {
  readsAs([
    ['12 %', { value: 12, unit: '%' }],
    ['12\u202F%', { value: 12, unit: '%' }],
    ['12.5%', { value: 12.5, unit: '%' }],
    ['12 pour cent', { value: 12, unit: '%' }],
    ['31 hab.', { value: 31, unit: 'hab.' }],
    ['12 familles accompagnées', { value: 12, unit: 'familles accompagnées' }],
    ['12 pers./séance', { value: 12, unit: 'pers./séance' }],
    ['+1 réunion', { value: 1, unit: 'réunion' }],
    ['25 m²', { value: 25, unit: 'm²' }],
    ['3 ETP', { value: 3, unit: 'ETP' }],
    ['12,5 pts', { value: 12.5, unit: 'pts' }],
    ['2 h 30', { value: 2.5, unit: 'h' }],
    ['1h15', { value: 1.25, unit: 'h' }],
    ['1 h 15 min', { value: 1.25, unit: 'h' }],
    ['2 h', { value: 2, unit: 'h' }],
    ['45 min', { value: 45, unit: 'min' }],
    ['5 km', { value: 5, unit: 'km' }],
  ]);
});

describe('money', () => {
  readsAs([
    ['1 250,50 €', { value: 1250.5, unit: 'EUR' }],
    ['1.250,50 €', { value: 1250.5, unit: 'EUR' }],
    ['€ 12.000,-', { value: 12_000, unit: 'EUR' }],
    ['1.250,-', { value: 1250 }],
    ['€ 1.250', { value: 1250, unit: 'EUR' }],
    ['10.000 euros', { value: 10_000, unit: 'EUR' }],
    ['$1,250.50', { value: 1250.5, unit: 'USD' }],
    ['1 250,50 $', { value: 1250.5, unit: 'CAD' }, { locale: 'fr-CA' }],
    ["Fr. 1'250.50", { value: 1250.5, unit: 'CHF' }, { locale: 'fr-CH' }],
    ["1'250.50 CHF", { value: 1250.5, unit: 'CHF' }],
    ['EUR 500', { value: 500, unit: 'EUR' }],
    ['-€5', { value: -5, unit: 'EUR' }],
    ['€ -5', { value: -5, unit: 'EUR' }],
    ['£3.4k', { value: 3400, unit: 'GBP' }],
    ['3 k€', { value: 3000, unit: 'EUR' }],
    ['1,2 M€', { value: 1_200_000, unit: 'EUR' }],
    ['1,2 Md€', { value: 1_200_000_000, unit: 'EUR' }],
    ['£1.2m', { value: 1_200_000, unit: 'GBP' }],
    ['3 millions d’euros', { value: 3_000_000, unit: 'EUR' }],
    ['42,50 €/enfant', { value: 42.5, unit: '€/enfant' }],
    ['1 250 € TTC', { value: 1250, unit: 'EUR', note: 'TTC' }],
  ]);
});

describe('thousands and millions', () => {
  readsAs([
    ['1.2k', { value: 1200 }],
    ['1,1 k', { value: 1100 }],
    ['1,2 M', { value: 1_200_000 }],
    ['2 mille', { value: 2000 }],
    ['1,5 million', { value: 1_500_000 }],
    ['1,5 million d’habitants', { value: 1_500_000, unit: 'habitants' }],
    ['1.2m', { value: 1_200_000 }, { locale: 'en' }],
    ['1.2m', { value: 1.2, unit: 'm' }, { locale: 'fr' }],
  ]);
});

describe('bounds, ranges and round figures', () => {
  readsAs([
    ['≥ 80', { value: 80, op: '>=' }],
    ['>= 80', { value: 80, op: '>=' }],
    ['≥ 30%', { value: 30, unit: '%', op: '>=' }],
    ['au moins 80', { value: 80, op: '>=' }],
    ['min. 80', { value: 80, op: '>=' }],
    ['80 et plus', { value: 80, op: '>=' }],
    ['80+', { value: 80, op: '>=' }],
    ['at least 80 families', { value: 80, unit: 'families', op: '>=' }],
    ['≤ 10', { value: 10, op: '<=' }],
    ['max. 10', { value: 10, op: '<=' }],
    ['jusqu’à 40', { value: 40, op: '<=' }],
    ['plus de 100', { value: 100, op: '>' }],
    ['+ de 75 ans', { value: 75, unit: 'ans', op: '>' }],
    ['<5', { below: 5, op: '<' }],
    ['moins de 5 %', { below: 5, unit: '%', op: '<' }],
    ['10 à 15', { min: 10, max: 15 }],
    ['10-15', { min: 10, max: 15 }],
    ['10 – 15', { min: 10, max: 15 }],
    ['entre 10 et 15', { min: 10, max: 15 }],
    ['between 10 and 15', { min: 10, max: 15 }],
    ['van 10 tot 15', { min: 10, max: 15 }],
    ['de 10 à 15 familles', { min: 10, max: 15, unit: 'familles' }],
    ['10 à 15 %', { min: 10, max: 15, unit: '%' }],
    ['10 % à 15 %', { min: 10, max: 15, unit: '%' }],
    ['10-15 k€', { min: 10_000, max: 15_000, unit: 'EUR' }],
    ['40 ± 5', { value: 40, min: 35, max: 45, approximate: true }],
    ['~25', { value: 25, approximate: true }],
    ['env. 40', { value: 40, approximate: true }],
    ['95 env.', { value: 95, approximate: true }],
    ['about 40 people', { value: 40, unit: 'people', approximate: true }],
    ['environ 10 à 15', { min: 10, max: 15, approximate: true }],
    ['une quarantaine', { value: 40, approximate: true }],
    ['une trentaine d’enfants', { value: 30, unit: 'enfants', approximate: true }],
    ['une demi-douzaine', { value: 6, approximate: true }],
    ['een veertigtal', { value: 40, approximate: true }],
    ['20 (estimation)', { value: 20, approximate: true }],
    ['64 (prov.)', { value: 64, provisional: true }],
    ['64 % (provisoire)', { value: 64, unit: '%', provisional: true }],
  ]);
});

describe('how many of how many', () => {
  readsAs([
    ['35/54', { ratio: [35, 54] }],
    ['12 sur 15', { ratio: [12, 15] }],
    ['41 of 60', { ratio: [41, 60] }],
    ['12 out of 15', { ratio: [12, 15] }],
    ['12 van de 15', { ratio: [12, 15] }],
    ['2 of 3 districts', { ratio: [2, 3], unit: 'districts' }],
    ['1 250 / 3 000', { ratio: [1250, 3000] }],
    ['3,5/5', { ratio: [3.5, 5] }],
    ['12,5/15,5 %', { ratio: [12.5, 15.5], value: 1250 / 15.5, unit: '%' }],
    ['12/15 %', { ratio: [12, 15], value: 80, unit: '%' }],
    ['12/15, soit 80 %', { ratio: [12, 15], value: 80, unit: '%' }],
    ['12/15 80 %', { ratio: [12, 15], value: 80, unit: '%' }],
    ['12/15 = 80 %', { ratio: [12, 15], value: 80, unit: '%' }],
    ['12/15 (80 %)', { ratio: [12, 15], value: 80, unit: '%' }],
    ['80 % (12/15)', { ratio: [12, 15], value: 80, unit: '%' }],
    ['n = 54', { n: 54 }],
    ['71,2 % (n = 41)', { value: 71.2, unit: '%', n: 41 }],
    ['71,2 %, n=41', { value: 71.2, unit: '%', n: 41 }],
  ]);

  test('the ratio gives the exact value of a percentage that was rounded', () => {
    const { value, issues } = parseQuantity('65 % (35/54)');
    expect(value?.value).toBeCloseTo((100 * 35) / 54, 12);
    expect(issues).toEqual([]);
  });

  test('a percentage that its ratio contradicts is kept as written, and the contradiction said', () => {
    const { value, issues } = parseQuantity('70 % (35/54)');
    expect(value).toMatchObject({ value: 70, unit: '%', ratio: [35, 54] });
    expect(issues).toMatchObject([{ code: 'quantity/ratio-disagrees', params: { stated: 70 } }]);
  });
});

describe('reasons why there is no number', () => {
  readsAs([
    ['n.d.', { state: 'not-available' }],
    ['N.D', { state: 'not-available' }],
    ['nd', { state: 'not-available' }],
    ['Non disponible', { state: 'not-available' }],
    ['s/d', { state: 'not-available' }],
    ['n.c.', { state: 'not-communicated' }],
    ['Non communiqué', { state: 'not-communicated' }],
    ['non collecté', { state: 'not-collected' }],
    ['s.o.', { state: 'not-applicable' }],
    ['n/a', { state: 'not-applicable' }],
    ['NA', { state: 'not-applicable' }],
    ['n.v.t.', { state: 'not-applicable' }],
    ['en cours', { state: 'pending' }],
    ['À venir', { state: 'pending' }],
    ['TBD', { state: 'pending' }],
    ['TBD (Q4)', { state: 'pending', note: 'Q4' }],
    ['NSP', { state: 'dont-know' }],
    ["Don't know", { state: 'dont-know' }],
    ['sans réponse', { state: 'refused' }],
    ['Prefer not to say', { state: 'refused' }],
    ['confidentiel', { state: 'suppressed' }],
  ]);

  test.each(['-', '–', '—', 'NC', 'NR', '?', '…'])('"%s" alone does not say why', (text) => {
    expect(parseQuantity(text)).toEqual({
      value: { state: 'not-available', written: text },
      issues: [{ code: 'quantity/ambiguous-gap', severity: 'warning', params: { text } }],
    });
  });

  test('the legend of the sheet decides before the usual words', () => {
    const gapWords = { '–': 'not-collected', 'N.C.': 'pending', Covid: 'not-collected' } as const;
    for (const [text, state] of [
      ['-', 'not-collected'],
      ['n.c', 'pending'],
      ['covid', 'not-collected'],
    ] as const) {
      expect(parseQuantity(text, { gapWords })).toEqual({ value: { state, written: text }, issues: [] });
    }
    expect(parseQuantity('n.d.', { gapWords }).value?.state).toBe('not-available');
  });

  test('an empty cell says nothing at all', () => {
    expect(parseQuantity(' \u00A0')).toEqual({ value: { written: '' }, issues: [] });
  });
});

describe('what cannot be read is unreadable, and says why', () => {
  const unreadable: readonly (readonly [text: string, code: string, options?: ParseQuantityOptions])[] = [
    ['#DIV/0!', 'quantity/sheet-error'],
    ['#N/A', 'quantity/sheet-error'],
    ['#VALEUR!', 'quantity/sheet-error'],
    ['#NOM?', 'quantity/sheet-error'],
    ['####', 'quantity/sheet-error'],
    ['1.250', 'quantity/ambiguous-number'],
    ['1,250', 'quantity/ambiguous-number'],
    ['1.250', 'quantity/ambiguous-number', { locale: 'fr' }],
    ['1,250 %', 'quantity/ambiguous-number'],
    ['1.250 familles', 'quantity/ambiguous-number'],
    ['12 M', 'quantity/ambiguous-number'],
    ['1.2m', 'quantity/ambiguous-number'],
    ['- 5', 'quantity/ambiguous-number'],
    ['(1 250)', 'quantity/ambiguous-number'],
    ['12/2024', 'quantity/ratio-or-date'],
    ['03/04', 'quantity/ratio-or-date'],
    ['0/0', 'quantity/zero-denominator'],
    ['15 à 10', 'quantity/reversed-range'],
    ['Covid', 'quantity/unreadable'],
    ['quasi atteint', 'quantity/unreadable'],
    ['38 puis 41', 'quantity/unreadable'],
    ['40 rencontres, 150 participants', 'quantity/unreadable'],
    ['70 % déclarent voir plus de monde', 'quantity/unreadable'],
    ['10 € à 15 %', 'quantity/unreadable'],
    ['31/12/2024', 'quantity/unreadable'],
    ['2024-06-30', 'quantity/unreadable'],
    ['15 juin', 'quantity/unreadable'],
    ['1 2', 'quantity/unreadable'],
    ['1,,2', 'quantity/unreadable'],
    ['12 + 5', 'quantity/unreadable'],
    ['1 – 2 – 3 – (4) – 5', 'quantity/unreadable'],
    ['NaN', 'quantity/unreadable'],
    ['Infinity', 'quantity/unreadable'],
    ['1e999', 'quantity/unreadable'],
    ['9'.repeat(400), 'quantity/unreadable'],
    ['oui', 'quantity/unreadable'],
    ['constructor', 'quantity/unreadable'],
    ['une constructor', 'quantity/unreadable'],
  ];
  for (const [text, code, options = {}] of unreadable)
    test(`${text}: ${code}`, () => {
      const { value, issues } = parseQuantity(text, options);
      expect(value).toEqual({ state: 'unreadable', written: text });
      expect(issues.map((issue) => issue.code)).toEqual([code]);
    });

  test('an ambiguous number says which two it can be', () => {
    expect(parseQuantity('1.250').issues[0]?.params).toEqual({
      text: '1.250',
      first: { fr: '1,25', en: '1.25' },
      second: { fr: '1\u202F250', en: '1,250' },
    });
  });

  test.each([
    ['1.250', 'fr-BE', 1250],
    ['1.250', 'nl', 1250],
    ['1.250', 'es', 1250],
    ['1.250', 'en', 1.25],
    ['1.250', 'fr-CH', 1.25],
    ['1,250', 'fr', 1.25],
    ['1,250', 'fr-CA', 1.25],
    ['1,250', 'en-US', 1250],
    ['12,5', 'en', 12.5],
  ] as const)('%s in %s is %d', (text, locale, value) => {
    expect(parseQuantity(text, { locale })).toEqual({ value: { value, written: text }, issues: [] });
  });
});

describe('what is left out or assumed is said', () => {
  test.each([
    ['88*', 88, '*'],
    ['42 (1)', 42, '1'],
    ['12 (dont 3 nouveaux)', 12, 'dont 3 nouveaux'],
  ])('%s is %d with a remark', (text, value, note) => {
    expect(parseQuantity(text)).toEqual({
      value: { value, note, written: text },
      issues: [{ code: 'quantity/remark', severity: 'hint', params: { text, note } }],
    });
  });

  test.each(['aucun', 'Néant', 'zéro', 'none'])('"%s" is 0, and says so', (text) => {
    expect(parseQuantity(text)).toMatchObject({
      value: { value: 0 },
      issues: [{ code: 'quantity/word-as-zero' }],
    });
  });
});

describe('as people in associations write them', () => {
  readsAs([
    ['35 familles sur 54', { ratio: [35, 54], unit: 'familles' }],
    ['35 familles / 54', { ratio: [35, 54], unit: 'familles' }],
    ['35 (sur 54)', { ratio: [35, 54] }],
    ['35 of the 54 families', { ratio: [35, 54], unit: 'families' }],
    ['2 jours et demi', { value: 2.5, unit: 'jours' }],
    ['3 dagen en een half', { value: 3.5, unit: 'dagen' }],
    ['12 pourcents', { value: 12, unit: '%' }],
    ['25.000 FCFA', { value: 25_000, unit: 'FCFA' }],
    ['12.000,- €', { value: 12_000, unit: 'EUR' }],
    ['1\u2009250,50\u2009€', { value: 1250.5, unit: 'EUR' }],
    ['min 4', { value: 4, op: '>=' }],
    ['ong. 25', { value: 25, approximate: true }],
    ['c. 25', { value: 25, approximate: true }],
    ['+-25', { value: 25, approximate: true }],
    ['Non renseignées', { state: 'not-collected' }],
    ['indisponibles', { state: 'not-available' }],
    ['pas encore', { state: 'pending' }],
    ['ne se prononce pas', { state: 'dont-know' }],
    ['1.250', { value: 1250 }, { locale: 'nl-BE' }],
    ['1,250', { value: 1250 }, { locale: 'en-GB' }],
    ['1,250', { value: 1250 }, { locale: 'es-MX' }],
    ['1,250', { value: 1.25 }, { locale: 'fr-FR' }],
  ]);

  test.each([
    ['(1 250 €)', 'quantity/ambiguous-number'],
    ['1er', 'quantity/unreadable'],
    ['2e', 'quantity/unreadable'],
    ['1O', 'quantity/unreadable'],
    ['0612345678', 'quantity/unreadable'],
    ['35 familles et 54 enfants', 'quantity/unreadable'],
  ])('%s is not guessed: %s', (text, code) => {
    const { value, issues } = parseQuantity(text);
    expect(value).toEqual({ state: 'unreadable', written: text });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test.each(['€ -', '-   €', 'n.r.', 'n/r'])('"%s" does not say why there is no number', (text) => {
    expect(parseQuantity(text)).toMatchObject({
      value: { state: 'not-available' },
      issues: [{ code: 'quantity/ambiguous-gap' }],
    });
  });

  test.each([
    ['35 (65 %)', 35, '65 %'],
    ['35 familles (65 %)', 35, '65 %'],
    ['25 ?', 25, '?'],
  ])('nothing beside the number of %s is lost', (text, value, note) => {
    expect(parseQuantity(text)).toMatchObject({
      value: { value, note },
      issues: [{ code: 'quantity/remark', severity: 'hint', params: { note } }],
    });
  });

  test('every word for "no value" is read as it stands in the list', () => {
    for (const [word, state] of Object.entries(usualGapWords))
      expect([word, parseQuantity(word).value?.state]).toEqual([word, state]);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...[
      '1',
      '250',
      '12',
      '0',
      ',',
      '.',
      "'",
      ' ',
      '\u00A0',
      '-',
      '–',
      '−',
      '+',
      '%',
      '€',
      '$',
      'k',
      'M',
      'h',
      '/',
    ],
    ...[
      'sur',
      ' à ',
      'env. ',
      '≥',
      '<',
      '(',
      ')',
      'n = ',
      'n.d.',
      '*',
      'familles',
      '½',
      '±',
      'E',
      '#',
      'une ',
      'dizaine',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  );
  const locale = fc.constantFrom(undefined, 'fr' as const, 'fr-BE' as const, 'en' as const);

  test('whatever is written, there is a finite number, a reason, or an issue', () => {
    fc.assert(
      fc.property(text, locale, (written, from) => {
        const { value, issues } = parseQuantity(written, from && { locale: from });
        const numbers = [
          value?.value,
          value?.below,
          value?.min,
          value?.max,
          value?.n,
          ...(value?.ratio ?? []),
        ];
        const given = numbers.filter((number) => number !== undefined);
        for (const number of given) expect(Number.isFinite(number)).toBe(true);
        expect(value?.written).toBe(written.trim());
        if (value?.state !== undefined) expect(given).toEqual([]);
        if (value?.state === 'unreadable') expect(issues.length).toBeGreaterThan(0);
        // 0 is only ever read where a zero was written, in digits or in words
        if (value?.value === 0 || value?.below === 0)
          expect(zeroWords.includes(foldText(written)) || written.includes('0')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('prose is refused at once, however long', () => {
    const prose = `${'12 familles, '.repeat(20_000)}3`;
    expect(parseQuantity(prose).issues[0]?.code).toBe('quantity/unreadable');
  });
});
