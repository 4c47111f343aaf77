import { createDossier, type Json, type Lang, type Report } from '@jalon/core';
import { descriptiveRatingScale, dossierProgress, progress as progressOf } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import type { Block, Cell, Document, Figure, Inline, Table } from '../document/Document.ts';
import { spaced } from '../items/fixtures/printContext.ts';
import type { ItemKind } from '../items/ItemKind.ts';
import { patronFourParts } from '../library/patronFourParts.ts';
import { freezeAgreedAnswers } from '../life/freezeAgreedAnswers.ts';
import { parseReportSchema } from '../schema/parseReportSchema.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { childcareDossier } from './fixtures/childcareDossier.data.ts';
import { sample03 } from './fixtures/sample03.data.ts';
import { prefillReport } from './prefillReport.ts';
import { toDocument } from './toDocument.ts';
import { validateReport } from './validateReport.ts';

const asOf = '2025-03-15';
const progress = dossierProgress(childcareDossier, { asOf });
const { report } = prefillReport(patronFourParts, childcareDossier, { asOf, progress });
const printed = (lang: Lang): Document =>
  toDocument(patronFourParts, report, {
    lang,
    dossier: childcareDossier,
    progress,
    issues: validateReport(patronFourParts, report),
  });
const french = printed('fr');
const english = printed('en');

const plain = (content: readonly Inline[]): string =>
  content.map((each) => (typeof each === 'string' ? each : each.text)).join('');
const cellText = ({ content, detail = [] }: Cell): string =>
  [plain(content), plain(detail)].filter(Boolean).join(' | ');
const headings = ({ blocks }: Document) => blocks.filter((block) => block.kind === 'heading');
const tables = ({ blocks }: Document): readonly Table[] => blocks.filter((block) => block.kind === 'table');
const figures = ({ blocks }: Document): readonly Figure[] =>
  blocks.filter((block) => block.kind === 'figure');
const table = (document: Document, caption: string): Table => {
  const found = tables(document).find((each) => each.caption === caption);
  if (!found) throw new Error(`no table "${caption}"`);
  return found;
};
const rowsOf = (document: Document, caption: string) =>
  table(document, caption).rows.map((row) => row.map(cellText));

/** Every text that a reader of a document can meet. */
function* textsOf({ title, subtitle, facts, blocks }: Document): Generator<string> {
  yield title;
  if (subtitle !== undefined) yield subtitle;
  for (const { term, description } of facts) yield* [term, description];
  for (const block of blocks) yield* textsOfBlock(block);
}
function* textsOfBlock(block: Block): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield block.text;
      break;
    case 'paragraph':
      yield plain(block.content);
      break;
    case 'list':
      yield* block.items.map(plain);
      break;
    case 'facts':
      for (const { term, description } of block.items) yield* [term, plain(description)];
      break;
    case 'note':
      if (block.title !== undefined) yield block.title;
      yield plain(block.content);
      break;
    case 'table':
      yield block.caption;
      yield* block.columns.map(({ heading }) => heading);
      for (const row of block.rows) yield* row.map(({ content }) => plain(content));
      for (const row of block.rows) for (const { detail } of row) if (detail) yield plain(detail);
      break;
    case 'figure':
      yield* [block.caption, block.alt];
      yield* textsOfBlock(block.table);
      if (block.data.figure === 'progress' && 'bars' in block.data) {
        yield* Object.values(block.data.words);
        for (const { label, ratingLabel, valueLabel } of block.data.bars)
          yield* [label, ratingLabel, valueLabel];
      }
      if (block.data.figure === 'theory-of-change' && 'levelLabels' in block.data) {
        yield* Object.values(block.data.levelLabels);
      }
  }
}

describe('MX-01 the patron’s framework', () => {
  test('has four numbered parts in order, in French and in English', () => {
    const parts = (document: Document) =>
      headings(document)
        .filter(({ level, id }) => level === 1 && id.startsWith('part-'))
        .map(({ text }) => text);
    expect(parts(french)).toEqual([
      '1. Réalisations attendues',
      '2. Réalisations inattendues',
      '3. Pistes d’amélioration',
      '4. Relation partenariale',
    ]);
    expect(parts(english)).toEqual([
      '1. Expected results',
      '2. Unexpected results',
      '3. Ways to improve',
      '4. The partnership',
    ]);
  });
  test('prints the same from a report that went through JSON', () => {
    const back: Report = JSON.parse(JSON.stringify(report));
    const schema = JSON.parse(JSON.stringify(patronFourParts));
    const options = { lang: 'fr', dossier: childcareDossier, progress } as const;
    expect(toDocument(schema, back, options)).toEqual(toDocument(patronFourParts, report, options));
  });
  test('cites its source and its version', () => {
    expect([...textsOf(french)].join('\n')).toMatch(
      /version 1\.0\.0 \(source : Journée inter-associative 2017/,
    );
  });
});

describe('the document', () => {
  test('has no heading level skipped and no heading id twice', () => {
    const all = headings(french);
    for (const [index, { level }] of all.entries()) {
      expect(level).toBeLessThanOrEqual((all[index - 1]?.level ?? 0) + 1);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
  test('has one cell per column in every row', () => {
    for (const { columns, rows } of [...tables(french), ...figures(french).map((figure) => figure.table)]) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
  test('says the same blocks in both languages', () => {
    expect(english.blocks.map(({ kind }) => kind)).toEqual(french.blocks.map(({ kind }) => kind));
  });
  test.each([
    ['French', french],
    ['English', english],
  ])('holds no empty text, no open place and nothing that is no number, in %s', (_, document) => {
    for (const text of textsOf(document)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/);
    }
  });
  test('holds no French in English', () => {
    // the units are the association's own words, of unstated language
    const own = new Set(childcareDossier.indicators.map(({ unit }) => unit));
    for (const text of textsOf(english)) {
      const words = [...own].reduce((rest, unit) => rest.replaceAll(unit, ''), text);
      expect(words).not.toMatch(/[éèêàùçœ«»]|\b(le|la|les|des|une|du|et|est|pour|sur|avec|dans)\b| [;:?!]/i);
    }
  });
  test('does not change what it was given', () => {
    const before = JSON.stringify([report, childcareDossier]);
    printed('fr');
    expect(JSON.stringify([report, childcareDossier])).toBe(before);
  });
});

describe('BJ-15 the cover names the three roles in the right language', () => {
  test('in the order of the partnership', () => {
    const terms = (document: Document) => document.facts.slice(0, 3).map(({ term }) => term);
    expect(terms(french)).toEqual(['Association porteuse', 'Financeur', 'Fondation abritante']);
    expect(terms(english)).toEqual(['Implementing organisation', 'Funder', 'Host foundation']);
    expect(french.facts[0]?.description).toBe('Les Petits Ponts (ASBL)');
  });
  test('with area, period, grant and the day of the data', () => {
    expect(english.facts.slice(3).map(({ term }) => term)).toEqual(['Area', 'Period', 'Grant', 'Data as of']);
    expect(english.facts.at(-1)?.description).toBe('15 March 2025');
    expect(english).toMatchObject({ title: 'Bridges to parents', date: asOf });
  });
});

describe('at a glance', () => {
  const glance = (document: Document): string => {
    const at = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'at-a-glance');
    const block = document.blocks[at + 1];
    return block?.kind === 'paragraph' ? plain(block.content) : '';
  };
  test('counts indicators by rating, every one once', () => {
    const counted = table(english, 'Indicators by rating').rows.map((row) =>
      Number(cellText(row[1] as Cell)),
    );
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(childcareDossier.indicators.length);
    const numbers = [...glance(english).matchAll(/[:;] (\d+) /g)].map(([, n]) => Number(n));
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(childcareDossier.indicators.length);
  });
  test('says in words what stands where', () => {
    expect(glance(french)).toMatch(
      /^Au 15 mars 2025, sur 8 indicateurs suivis : .*1 est sans données suffisantes\.$/,
    );
  });
  test('names what goes the wrong way instead of giving it a share', () => {
    const text = [...textsOf(english)].find((each) => each.startsWith('To look at closely'));
    expect(text).toContain('from 18 to 20');
    expect(text).toContain('away from the target of 9');
  });
  test('does not judge in a scale that does not', () => {
    const options = {
      lang: 'en',
      dossier: childcareDossier,
      progress,
      scale: descriptiveRatingScale,
    } as const;
    const descriptive = toDocument(patronFourParts, report, options);
    expect(glance(descriptive)).toBe('As of 15 March 2025, indicators tracked that have a value: 7 of 8.');
    const tones = tables(descriptive).flatMap(({ columns, rows }) =>
      columns.at(-1)?.heading === 'Rating' ? rows.map((row) => row.at(-1)?.tone) : [],
    );
    expect(tones.length).toBeGreaterThan(0);
    expect(new Set(tones)).toEqual(new Set(['neutral']));
  });
});

describe('MX-05 planned and actual per sub-objective', () => {
  test('stand in one table per sub-objective, both figures by name, the main one in bold', () => {
    const indicators = table(english, 'Indicators of sub-objective 2');
    expect(indicators.columns.map(({ heading }) => heading)).toEqual([
      'Indicator',
      'Baseline',
      'Target',
      'Actual',
      'Achievement of target',
      'Distance travelled',
      'Expected by then',
      'Rating',
    ]);
    const delay = indicators.rows[0];
    expect(delay?.slice(0, 4).map(cellText)).toEqual([
      '2.1 Average wait for a first appointment | in jours',
      '21 | 31 May 2024',
      '10 | 31 May 2025',
      '14 | 28 Feb 2025',
    ]);
    expect(delay?.[4]).toEqual({ content: ['140%'], detail: ['should fall'] });
    expect(delay?.[5]).toEqual({ content: [{ kind: 'strong', text: '63.6%' }] });
  });
  test('mark in words what is provisional, bounded, approximate or missing', () => {
    const rows = rowsOf(english, 'Indicators of sub-objective 2');
    expect(rows[1]?.[3]).toBe('64% | 28 Feb 2025 · provisional');
    expect(rows[3]?.[3]).toBe('not available');
  });
  test('are explained line by line', () => {
    const texts = [...textsOf(english)];
    for (const { name } of childcareDossier.indicators) {
      const words = typeof name === 'string' ? name : (name['en'] ?? '');
      expect(texts.some((text) => new RegExp(`^(\\S+ )?${words}\\. `).test(text))).toBe(true);
    }
  });
  test('are shown as bars against what was expected, with the same numbers in a table', () => {
    const figure = figures(french).find(({ id }) => id === 'progress-figure');
    if (figure?.data.figure !== 'progress' || !('bars' in figure.data)) throw new Error('no bars');
    expect(figure.data.bars).toHaveLength(childcareDossier.indicators.length);
    for (const [index, bar] of figure.data.bars.entries()) {
      const row = figure.table.rows[index]?.map(cellText);
      expect(row?.[0]).toBe(bar.label);
      expect(row?.[2]).toBe(bar.valueLabel);
    }
    // a summary in two sentences; the table says the rest
    expect(spaced(figure.alt)).toBe(
      'Une barre horizontale par indicateur (8), 100 % étant la cible. Indicateurs par appréciation : en bonne voie, 2 ; à surveiller, 4 ; en recul, 1 ; données insuffisantes, 1.',
    );
    const late = figure.data.bars.find(({ label }) => label.startsWith('2.4'));
    expect(late).not.toHaveProperty('value');
    expect(late?.valueLabel).toBe('non calculable');
  });
  test('of a form without a dossier are printed with the share that follows from them', () => {
    const alone = toDocument(patronFourParts, sample03, { lang: 'fr' });
    const achieved = ['SO1', 'SO2', 'SO3'].flatMap((code) => {
      const { columns, rows } = table(alone, `Indicateurs du sous-objectif ${code}`);
      const at = columns.findIndex(({ heading }) => heading === 'Taux d’atteinte');
      return rows.map((row) => cellText(row[at] as Cell));
    });
    expect(achieved.map((text) => text.replace(/\s/g, ' '))).toEqual(['95 %', '108,7 %', '125 %', '92,6 %']);
    expect(rowsOf(alone, 'Indicateurs du sous-objectif SO2')[0]?.[2]).toBe('environ 25');
    expect(
      table(alone, 'Indicateurs du sous-objectif SO1').columns.map(({ heading }) => heading),
    ).not.toContain('Chemin parcouru');
  });
});

describe('aims that are no share of a way', () => {
  const band = {
    id: 'ratio',
    name: 'Children per adult',
    unit: 'children',
    basis: 'snapshot',
    measures: [],
    targets: [{ id: 't', kind: 'band', min: 4, max: 6, over: 'at-date', date: '2025-05-31' }],
  } as const;
  const observations = [
    { id: 'o1', indicator: 'ratio', period: { start: '2024-06-01', end: '2024-11-30' }, value: 5 },
    { id: 'o2', indicator: 'ratio', period: { start: '2024-12-01', end: '2025-02-28' }, value: 7 },
  ];
  const dossier = createDossier({ id: 'd', title: 'D', indicators: [band], observations });
  const filled = prefillReport(patronFourParts, dossier, { asOf });
  const document = toDocument(patronFourParts, filled.report, { lang: 'en', dossier });
  test('say whether bounds are kept, and never 100%', () => {
    const [row] = rowsOf(document, 'Other indicators tracked');
    expect(row).toContain('between 4 and 6 | 31 May 2025');
    expect(row?.at(-1)).toContain('not kept (1 of 2 periods)');
    const bar = figures(document)[0]?.data;
    expect(bar && 'bars' in bar && bar.bars[0]).toMatchObject({ valueLabel: 'not kept (1 of 2 periods)' });
    expect(bar && 'bars' in bar && bar.bars[0]).not.toHaveProperty('value');
  });
  test('are described where the method is', () => {
    const rows = rowsOf(document, 'What each figure means');
    expect(rows.map(([figure]) => figure)).toContain('Bounds to keep');
    expect(progressOf(band, observations, { asOf }).status).toBe('computed');
  });
});

describe('a target for a period that is not over', () => {
  const visits = {
    id: 'visits',
    name: 'Visits',
    unit: 'visits',
    basis: 'increment',
    measures: [],
    baseline: { value: 42, date: '2024-05-31' },
    targets: [{ id: 't', value: 60, over: 'per-period', period: { start: '2024-06-01', end: '2025-05-31' } }],
  } as const;
  const observations = [
    { id: 'o', indicator: 'visits', period: { start: '2024-06-01', end: '2025-02-28' }, value: 46 },
  ];
  const dossier = createDossier({ id: 'd', title: 'D', indicators: [visits], observations });
  const filled = prefillReport(patronFourParts, dossier, { asOf });
  test('says beside the distance that the period is under way, because it does not follow from what is printed', () => {
    const document = toDocument(patronFourParts, filled.report, { lang: 'en', dossier });
    const { columns, rows } = table(document, 'Other indicators tracked');
    const at = columns.findIndex(({ heading }) => heading === 'Distance travelled');
    expect(rows[0]?.[at]?.detail).toEqual(['period under way']);
    expect([...textsOf(document)].join('\n')).toContain('Visits: the period of the target is not over');
    expect(validateReport(patronFourParts, filled.report).map(({ code }) => code)).not.toContain(
      'report/figure-differs',
    );
  });
});

describe('MX-06 part 2 tells the sign of each result in words', () => {
  test('beside what happened, why it matters and how one knows', () => {
    const [first, second, third] = rowsOf(english, 'Results and their sign');
    expect([first?.[0], second?.[0], third?.[0]]).toEqual(['Positive', 'Mixed', 'Negative']);
    expect(first?.[1]).toContain('Why it matters: A year ago');
    expect(first?.[1]).toContain('Evidence: Minutes of February; Poster of the workshop');
    expect(second?.[2]).toBe('Planned');
  });
});

describe('MX-08 part 3 tells shortfalls and improvements', () => {
  test('with their analysis, who and when, and what is still open', () => {
    expect(rowsOf(english, 'Shortfalls and their analysis')).toEqual([
      [
        'The waiting list grows | Measured against: Childcare becomes accessible to every family',
        'A nursery nearby closed in January.',
      ],
      ['Paper enrolments get lost', 'not analysed'],
    ]);
    expect(rowsOf(french, 'Améliorations, qui et pour quand')[1]).toEqual([
      'Trouver un local de plain-pied',
      'à désigner',
      'à fixer',
    ]);
  });
});

describe('MX-09 part 4 sets both sides side by side', () => {
  test('and shows where they differ', () => {
    expect(rowsOf(english, 'Expectations of each side')).toEqual([
      ['Networking', 'Expected', 'Expected', 'Shared'],
      ['Communication and visibility', 'Not mentioned', 'Expected', 'Difference'],
      ['Advice and coaching', 'Expected', 'Not mentioned', 'Difference'],
      ['Quality of the relationship (1 to 5)', '4 / 5', '5 / 5', '1 point apart'],
    ]);
    expect([...textsOf(english)]).toContain(
      'Expectations named by one side only: Advice and coaching (the association) and Communication and visibility (the funder).',
    );
  });
  test('says that a side has not answered instead of calling it a difference', () => {
    const alone = toDocument(patronFourParts, sample03, { lang: 'en' });
    expect(rowsOf(alone, 'Expectations of each side')[0]).toEqual([
      'Networking',
      'Expected',
      'Has not answered',
      '—',
    ]);
    expect([...textsOf(alone)].join('\n')).not.toContain('Difference');
  });
});

describe('method and limits', () => {
  const all = (document: Document) => [...textsOf(document)].join('\n');
  test('name both figures with their formula', () => {
    expect(all(french)).toContain('(Réalisé − référence) ÷ (cible − référence)');
    expect(all(french)).toContain('Réalisé ÷ cible');
    // for who computes them anew, in the last column and nowhere else
    const codes = rowsOf(english, 'What each figure means').map((row) => row.at(-1));
    expect(codes).toEqual(['achievement-of-target@1', 'distance-travelled@1', '—', '—']);
    expect(all(english).match(/[a-z]-[a-z-]+@\d/g)).toHaveLength(2);
  });
  test('say a method that nobody here knows in words, its code in the last column', () => {
    const answers = JSON.parse(JSON.stringify(report.answers));
    answers.objectives.subObjectives[0].indicators[0].figures.method = 'acme/index@2';
    const document = toDocument(patronFourParts, { ...report, answers }, { lang: 'en' });
    expect(rowsOf(document, 'What each figure means').at(-1)).toEqual([
      'Another method',
      'Defined by the organisation that computed the figure.',
      'acme/index@2',
    ]);
    const [bars] = figures(document).filter(({ id }) => id === 'progress-figure');
    expect(bars?.table.rows[0]?.map(cellText)[1]).toBe('another method');
  });
  test('say the same limit of several indicators once, with their names', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, name: `Count ${id}`, unit: 'n' }));
    const limits = (...some: readonly object[]) => {
      const answers = {
        objectives: { subObjectives: [], otherIndicators: some },
      } as unknown as Report['answers'];
      const { blocks } = toDocument(patronFourParts, { ...report, answers }, { lang: 'en' });
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'method-limits');
      const list = blocks[at + 1];
      return list?.kind === 'list' ? list.items.map(plain) : [];
    };
    expect(limits(...rows)[0]).toBe('All indicators: no value by this date.');
    expect(limits(...rows.slice(0, 2))[0]).toBe('Count a; Count b: no value by this date.');
    const [first, ...rest] = rows;
    expect(limits({ ...first, actual: { value: 1, provisional: true } }, ...rest)).toContain(
      'Count b; Count c: no value by this date.',
    );
  });
  test('send nobody to a cell of a sheet that only the association has', () => {
    const issue = (cell: string) => ({ code: 'x/y', severity: 'warning', params: { cell } }) as const;
    const messages = { 'x/y': { fr: 'Voir {cell}.', en: 'See {cell}.' } };
    const issues = [issue('F8'), issue('EUR')];
    const document = toDocument(patronFourParts, report, { lang: 'en', issues, messages });
    expect([...textsOf(document)].filter((text) => text.includes('See '))).toEqual(['See EUR.']);
  });
  test('say the same finding about several indicators once', () => {
    const about = (id: string) => ({ in: 'dossier', entity: { kind: 'indicator', id } }) as const;
    const ids = childcareDossier.indicators.slice(0, 2).map(({ id }) => id);
    const issues = ids.map(
      (id) => ({ code: 'x/y', severity: 'warning', params: {}, at: about(id) }) as const,
    );
    const messages = { 'x/y': { fr: 'À voir.', en: 'To be looked at.' } };
    const document = toDocument(patronFourParts, report, {
      lang: 'en',
      dossier: childcareDossier,
      issues,
      messages,
    });
    expect([...textsOf(document)].filter((text) => text.includes('To be looked at'))).toEqual([
      expect.stringMatching(/^1\.1 .+; 1\.2 .+\. To be looked at\.$/),
    ]);
  });
  test('list sources, gaps with their reason, and what is provisional', () => {
    expect(rowsOf(english, 'Definition, source and collection of each indicator')[0]).toEqual([
      'Families supported',
      'A family counts once, in the quarter in which it first meets the programme.',
      'Attendance register',
      'Every quarter · Coordinator',
    ]);
    expect(rowsOf(english, 'Missing values and why')).toContainEqual([
      '2.2 Share of volunteers trained',
      'T2 (Sept–Nov 2024)',
      'not collected | Trainer away',
    ]);
    expect(all(english)).toContain(
      '2.2 Share of volunteers trained: provisional value, which may still change.',
    );
  });
  test('claim observed change and no more', () => {
    expect(all(french)).toContain('évolution constatée');
  });
  test('repeat what the checks found once each, and no hint', () => {
    const issue = { code: 'x/y', severity: 'warning', params: {} } as const;
    const issues = [issue, issue, { ...issue, code: 'x/z', severity: 'hint' } as const];
    const messages = { 'x/y': { fr: 'Une fois.', en: 'Once.' }, 'x/z': { fr: 'Jamais.', en: 'Never.' } };
    const document = toDocument(patronFourParts, sample03, { lang: 'en', issues, messages });
    expect([...textsOf(document)].filter((text) => text === 'Once.')).toHaveLength(1);
    expect(all(document)).not.toContain('Never.');
  });
});

describe('plain values', () => {
  const words = { fr: 'x', en: 'x' };
  const items = [
    { id: 'money', kind: 'money', title: words },
    { id: 'day', kind: 'date', title: words },
    { id: 'span', kind: 'period', title: words },
    { id: 'open', kind: 'period', title: words },
    { id: 'met', kind: 'yes-no', title: words },
    { id: 'share', kind: 'number', unit: 'ratio', title: words },
    { id: 'silent', kind: 'money', title: words },
  ] as const;
  const schema = { ...patronFourParts, cover: [], sections: [{ id: 'all', title: words, items }] };
  const answers = {
    money: { minor: 1_240_575, currency: 'EUR' },
    day: '2024-06-01',
    span: { start: '2024-06-01', end: '2025-05-31' },
    open: { end: '2025-05-31' },
    met: false,
    share: 0.125,
  };
  const printed = (lang: Lang, given: Report['answers'], asked: readonly ReportItem[] = items) =>
    toDocument(
      { ...schema, sections: [{ id: 'all', title: words, items: asked }] },
      { ...sample03, answers: given },
      { lang },
    )
      .blocks.slice(0, -2)
      .map((block) =>
        block.kind === 'facts'
          ? block.items.map(({ description }) => plain(description).replace(/\s/g, ' '))
          : block.kind === 'heading'
            ? `${'#'.repeat(block.level)} ${block.id}`
            : block.kind === 'paragraph' || block.kind === 'note'
              ? plain(block.content).replace(/\s/g, ' ')
              : block.kind,
      );
  test('stand side by side as facts in the language of the report; what nobody answered and nobody asked is left out', () => {
    expect(printed('fr', answers)).toEqual([
      '# part-all',
      ['12 405,75 €', '1er juin 2024', 'juin 2024–mai 2025', 'jusqu’au 31 mai 2025', 'Non', '12,5 %'],
    ]);
    expect(printed('en', answers)).toEqual([
      '# part-all',
      ['€12,405.75', '1 June 2024', 'June 2024–May 2025', 'until 31 May 2025', 'No', '12.5%'],
    ]);
  });
  test('keep a heading where one stands alone', () => {
    expect(printed('en', { day: '2024-06-01' })).toEqual(['# part-all', '## day', '1 June 2024']);
  });
  test('say among the facts that a required one is still open', () => {
    const asked = [items[0], { ...items[1], required: true }, items[6]] as const;
    expect(printed('fr', { money: answers.money }, asked)).toEqual([
      '# part-all',
      ['12 405,75 €', 'à compléter'],
    ]);
  });
  test('keep their headings below an answer with blocks of its own', () => {
    const long = { id: 'why', kind: 'text', title: words } as const;
    const given = { ...answers, why: `${'Because of the bridge. '.repeat(8)}` };
    expect(printed('en', given, [items[0], items[1], long, items[4], items[5]])).toEqual([
      '# part-all',
      ['€12,405.75', '1 June 2024'],
      '## why',
      given.why.trim(),
      '## met',
      'No',
      '## share',
      '12.5%',
    ]);
  });
  test('of texts and choices: one line is a fact, several are not, in both languages alike', () => {
    const option = (code: string) => ({ code, title: { fr: `Le ${code}`, en: `The ${code}` } });
    const options = [option('bus'), option('tram')];
    const one = { id: 'one', kind: 'choice', title: words, options } as const;
    const several = { ...one, id: 'several', multiple: true } as const;
    const short = { id: 'short', kind: 'text', title: words, maxCharacters: 80, required: true } as const;
    const given = { one: 'bus', several: ['bus', 'tram'], short: { fr: 'x'.repeat(121), en: 'On time' } };
    expect(printed('fr', { ...given, short: 'À l’heure' }, [one, short, several])).toEqual([
      '# part-all',
      ['Le bus', 'À l’heure'],
      '## several',
      'list',
    ]);
    expect(printed('fr', { one: 'bus' }, [one, short])).toEqual(['# part-all', ['Le bus', 'à compléter']]);
    for (const lang of ['fr', 'en'] as const)
      expect(printed(lang, given, [one, short]).filter((block) => typeof block === 'string')).toEqual([
        '# part-all',
        '## one',
        lang === 'fr' ? 'Le bus' : 'The bus',
        '## short',
        lang === 'fr' ? given.short.fr : given.short.en,
      ]);
  });
  test('on the cover, a sentence leads without a heading; a longer text keeps it', () => {
    const cover = [{ id: 'headline', kind: 'text', title: words, required: true }] as const;
    const first = (headline: string) =>
      toDocument({ ...schema, cover }, { ...sample03, answers: { headline } }, { lang: 'en' }).blocks.slice(
        0,
        2,
      );
    expect(first('Two banks, one welcome.')[0]).toEqual({
      kind: 'paragraph',
      content: [{ kind: 'strong', text: 'Two banks, one welcome.' }],
    });
    expect(first('Two banks. '.repeat(20))[0]).toMatchObject({ kind: 'heading', id: 'headline' });
    expect(first('').map(({ kind }) => kind)).toEqual(['heading', 'note']);
  });
  test('that were revised since the agreement show what was agreed under a heading of their own', () => {
    const asked = items.map((item) => ({ ...item, phase: 'agreement' as const }));
    const draft = { ...sample03, answers };
    const { value } = freezeAgreedAnswers(
      { ...schema, sections: [{ id: 'all', title: words, items: asked }] },
      draft,
      {
        on: '2024-01-15',
        by: ['us', 'them'],
      },
    );
    const { blocks } = toDocument(
      { ...schema, sections: [{ id: 'all', title: words, items: asked }] },
      { ...(value ?? draft), answers: { ...answers, day: '2024-09-01' } },
      { lang: 'en' },
    );
    expect(headings({ ...english, blocks }).map(({ id }) => id)).toContain('day');
  });
});

describe('items in other places and of other kinds', () => {
  const words = { fr: 'Titre', en: 'Title' };
  const schemaOf = (...items: ReportItem[]): ReportSchema => ({
    ...patronFourParts,
    cover: [],
    sections: [{ id: 'all', title: words, items }],
  });
  const answered = (item: ReportItem, answer: Json, lang: Lang = 'en') =>
    toDocument(schemaOf(item), { ...sample03, answers: { [item.id]: answer } }, { lang });

  test('facts inside a part are printed there', () => {
    const item = { id: 'who', kind: 'facts', title: words } as const;
    const { blocks } = answered(item, {
      programme: 'P',
      summary: 'S',
      roles: [],
      period: { start: '2024-06-01' },
    });
    const [facts] = blocks.filter((block) => block.kind === 'facts');
    expect(facts?.items).toEqual([
      { term: 'Programme', description: ['P'] },
      { term: 'Period', description: ['from 1 June 2024'] },
    ]);
    expect(blocks).toContainEqual({ kind: 'paragraph', content: ['S'] });
  });
  test('an indicator table stands without objectives, and counts what it asks for', () => {
    const item = { id: 't', kind: 'indicator-table', title: words, rules: { count: { min: 2 } } } as const;
    const row = { id: 'r', name: 'Visits', unit: 'visits', target: { min: 4 }, actual: { value: 3, max: 5 } };
    const { value } = parseReportSchema(JSON.parse(JSON.stringify(schemaOf(item))));
    const one = { ...sample03, answers: { t: { rows: [row] } } };
    expect(value && validateReport(value, one).map(({ code }) => code)).toEqual(['report/too-few']);
    expect(rowsOf(answered(item, { rows: [row] }), 'Title')).toEqual([
      ['Visits | in visits', 'at least 4', 'at most 5'],
    ]);
    expect(tables(answered(item, { rows: [] }))).toEqual([]);
  });
  test('an empty list says why it is empty', () => {
    for (const kind of ['list', 'dysfunctions', 'improvements'] as const) {
      const document = answered(
        { id: 'l', kind, title: words },
        { entries: [], noneBecause: 'Trop tôt' },
        'fr',
      );
      expect([...textsOf(document)]).toContain('Aucun : Trop tôt');
    }
  });
  test('a total with missing parts is a minimum, and so is its share', () => {
    const row = {
      id: 'r',
      name: 'Visits',
      unit: 'visits',
      target: { value: 30 },
      actual: { value: 17, atLeast: true, provisional: true },
    };
    const document = toDocument(
      schemaOf(
        { id: 'glance', kind: 'at-a-glance', title: words },
        { id: 't', kind: 'indicator-table', title: words },
        { id: 'f', kind: 'figure', figure: 'progress', title: words },
      ),
      { ...sample03, answers: { t: { rows: [row] } } },
      { lang: 'en' },
    );
    expect(rowsOf(document, 'Title')).toEqual([
      ['Visits | in visits', '30', 'at least 17 | provisional', 'at least 56.7%'],
    ]);
    const text = [...textsOf(document)].join('\n').replace(/\s/g, ' ');
    expect(text).toContain(
      'Visits: at least 17 visits (provisional) against a target of 30 (at least 56.7% of target).',
    );
    const data = figures(document)[0]?.data;
    expect(data && 'bars' in data && data.bars[0]?.valueLabel).toBe('≥ 56.7% (prov.)');
  });
  test('an aim to improve shows its gain, and no share', () => {
    const row = {
      id: 'r',
      name: 'Calls',
      unit: 'calls',
      actual: { value: 12 },
      figures: { method: 'improve@1', gain: 3, rating: 'on-track' },
    };
    const item = { id: 't', kind: 'indicator-table', title: words } as const;
    expect(rowsOf(answered(item, { rows: [row] }), 'Title')[0]?.at(-1)).toBe(
      'On track | gain of 3\u00A0calls',
    );
  });
  test('a kind of one’s own prints what it says, under the title of its item', () => {
    const item = { id: 'score', kind: 'acme/score', title: words } as const;
    const kind: ItemKind = {
      kind: 'acme/score',
      parse: (json) => ({ value: json, issues: [] }),
      toBlocks: (answer, { title }, { lang }) => [
        { kind: 'paragraph', content: [`${title[lang]}: ${answer}`] },
      ],
    };
    const report = { ...sample03, answers: { score: 12 } };
    const { blocks } = toDocument(schemaOf(item), report, { lang: 'en', items: [kind] });
    expect(blocks.slice(1, 3)).toEqual([
      { kind: 'heading', level: 2, text: 'Title', id: 'score' },
      { kind: 'paragraph', content: ['Title: 12'] },
    ]);
  });
  test('a figure that this package cannot draw data for is left out', () => {
    const item = { id: 'f', kind: 'figure', figure: 'acme/map', title: words } as const;
    expect(figures(toDocument(schemaOf(item), sample03, { lang: 'en' }))).toEqual([]);
  });
});

describe('a report with little in it', () => {
  test('prints every part and says what is not filled in', () => {
    const empty: Report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf, answers: {} };
    const document = toDocument(patronFourParts, empty, { lang: 'fr' });
    expect(document.title).toBe('Rapport d’évaluation au mécène, en quatre parties');
    expect(document).not.toHaveProperty('subtitle');
    const notes = document.blocks
      .filter((block) => block.kind === 'note')
      .map(({ content }) => plain(content));
    expect(notes).toEqual(Array.from({ length: 6 }, () => 'Non renseigné.'));
  });
  test('leaves out an answer of the wrong form instead of failing', () => {
    const broken: Report = {
      ...sample03,
      answers: { ...sample03.answers, objectives: { subObjectives: 'none' } },
    };
    expect([...textsOf(toDocument(patronFourParts, broken, { lang: 'en' }))]).toContain('Not filled in.');
  });
  test('shows what people wrote as text, markup included', () => {
    const text = '<script>alert(1)</script> {item} & "x"';
    const marked: Report = { ...sample03, answers: { 'general-objective': { text, agreedBy: [] } } };
    expect([...textsOf(toDocument(patronFourParts, marked, { lang: 'en' }))]).toContain(text);
  });
});
