import { formatIssue, type Json, partnershipExpectations, type Report, type Verbatim } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Block, Cell, Document, Table } from '../document/Document.ts';
import { toForm } from '../form/toForm.ts';
import { itemMessages } from '../items/itemMessages.ts';
import { pivotDocument } from '../pivot/pivotDocument.ts';
import { pivotReports } from '../pivot/pivotReports.ts';
import { pivotTable } from '../pivot/pivotTable.ts';
import { childcareDossier } from '../report/fixtures/childcareDossier.data.ts';
import { fullDossier, fullDossierDay } from '../report/fixtures/fullDossier.data.ts';
import { fullPortfolio } from '../report/fixtures/fullPortfolio.data.ts';
import { sample03 } from '../report/fixtures/sample03.data.ts';
import { prefillReport } from '../report/prefillReport.ts';
import { toDocument } from '../report/toDocument.ts';
import { toJsonSchema } from '../report/toJsonSchema.ts';
import { validateReport } from '../report/validateReport.ts';
import { deriveReportSchema } from '../revision/deriveReportSchema.ts';
import { diffReportSchemas } from '../revision/diffReportSchemas.ts';
import type { KeyFigureEntry, ListAnswer, ResultEntry } from '../schema/Answers.ts';
import type { RuleSeverity } from '../schema/ItemBase.ts';
import { parseReportSchema } from '../schema/parseReportSchema.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { advocacyNote } from './advocacyNote.ts';
import { findReportSchema } from './findReportSchema.ts';
import { impactOnePage } from './impactOnePage.ts';
import { patronFourParts } from './patronFourParts.ts';
import { pitch } from './pitch.ts';
import { reportSchemas } from './reportSchemas.ts';

// Each row of the requirements that a report answers, once from end to end; the cases stand beside what decides them.

const langs = ['fr', 'en'] as const;
const spaced = (text: string): string => text.replaceAll(/\s/g, ' ');
const isTable = (block: Block): block is Table => block.kind === 'table';
const cellText = ({ content, detail = [] }: Cell): string =>
  spaced([...content, ...detail].map((each) => (typeof each === 'string' ? each : each.text)).join(' '));
const tableOf = (document: Document, caption: string): Table =>
  document.blocks.filter(isTable).find((table) => spaced(table.caption).startsWith(caption)) ??
  expect.unreachable(caption);
const answering = (answers: { readonly [item: string]: Json }, report: Report = sample03): Report => ({
  ...report,
  answers: { ...report.answers, ...answers },
});

test('MX-01: four parts in order, in French and in English, through JSON and its own JSON Schema', () => {
  const framework = findReportSchema('mecene-4-parts') ?? expect.unreachable();
  const { value: back, issues } = parseReportSchema(JSON.parse(JSON.stringify(framework)));
  expect([back, issues]).toEqual([framework, []]);
  const parts = {
    fr: [
      'Réalisations attendues',
      'Réalisations inattendues',
      'Pistes d’amélioration',
      'Relation partenariale',
    ],
    en: ['Expected results', 'Unexpected results', 'Ways to improve', 'The partnership'],
  };
  for (const lang of langs) {
    expect(framework.sections.map(({ title }) => spaced(title[lang]))).toEqual(parts[lang]);
    const headings = toDocument(framework, sample03, { lang }).blocks.flatMap((block) =>
      block.kind === 'heading' && /^\d/.test(block.text) ? [spaced(block.text)] : [],
    );
    expect(headings).toEqual(parts[lang].map((title, index) => `${index + 1}. ${title}`));
  }
  const jsonSchema = toJsonSchema(framework) as Parameters<typeof z.fromJSONSchema>[0];
  expect(z.fromJSONSchema(jsonSchema).safeParse(sample03.answers).success).toBe(true);
  expect(validateReport(framework, sample03).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('MX-03: sub-objectives keep their ids, whatever their order', () => {
  const textsOf = (dossier: typeof childcareDossier) => {
    const { report } = prefillReport(patronFourParts, dossier, { asOf: '2025-03-15' });
    return (report.answers.objectives?.subObjectives ?? []).map(({ id, text }) => [id, text] as const);
  };
  const turned = {
    ...childcareDossier,
    frames: childcareDossier.frames.map((frame) => ({ ...frame, rows: frame.rows.toReversed() })),
  };
  const [before, after] = [textsOf(childcareDossier), textsOf(turned)];
  expect(before.length).toBeGreaterThan(1);
  expect(after.map(([id]) => id)).toEqual(before.map(([id]) => id).toReversed());
  expect(new Map(after)).toEqual(new Map(before));
});

test('MX-04: a sub-objective without an expected result is an error that names it in both languages', () => {
  const objectives = JSON.parse(JSON.stringify(sample03.answers['objectives']));
  objectives.subObjectives[1].expectedResults = [];
  const errors = validateReport(patronFourParts, answering({ objectives })).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toHaveLength(1);
  for (const [lang, said] of [
    ['fr', 'résultat'],
    ['en', 'result'],
  ] as const)
    for (const issue of errors)
      expect(formatIssue(issue, lang, itemMessages)).toMatch(new RegExp(`SO2.*${said}|${said}.*SO2`));
});

test('MX-05: planned and actual of the form that came in, by sub-objective, in figures as in bars', () => {
  const document = toDocument(patronFourParts, sample03, { lang: 'fr' });
  const printed = ['SO1', 'SO2', 'SO3'].flatMap((code) => {
    const { columns, rows } = tableOf(document, `Indicateurs du sous-objectif ${code}`);
    const at = (heading: string) => columns.findIndex((column) => spaced(column.heading) === heading);
    return rows.map((row) =>
      ['Cible', 'Réalisé', 'Taux d’atteinte'].map(
        (heading) => cellText(row[at(heading)] ?? { content: [] }).split(' n')[0],
      ),
    );
  });
  expect(printed).toEqual([
    ['40', '38', '95 %'],
    ['150', '163', '108,7 %'],
    ['20', 'environ 25', '125 %'],
    ['70 %', expect.stringMatching(/^64,8\d? %/), '92,6 %'],
  ]);
  const bars = document.blocks.flatMap((block) =>
    block.kind === 'figure' && block.data.figure === 'progress' && 'bars' in block.data
      ? block.data.bars.map(({ label, value }) => [spaced(label), value] as const)
      : [],
  );
  expect(bars.map(([label, value]) => [label, Math.round(Number(value) * 1000)])).toEqual([
    [expect.stringContaining('rencontres'), 950],
    [expect.stringContaining('participants'), 1087],
    [expect.stringContaining('bénévoles'), 1250],
    [expect.stringContaining('répondants'), 926],
  ]);
});

describe('MX-06: the rules of the significant results are as strict as a schema makes them', () => {
  const entries = (...signs: readonly string[]): Json => ({
    entries: signs.map((sign, at) => ({ id: `e${at}`, text: `Résultat ${at}`, sign })),
  });
  const withRules = (rules: object): ReportSchema => ({
    ...patronFourParts,
    sections: patronFourParts.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.id === 'significant-results' ? { ...item, rules: { ...rules } } : item,
      ),
    })) as ReportSchema['sections'],
  });
  const foundIn = (schema: ReportSchema, answer: Json) =>
    validateReport(schema, answering({ 'significant-results': answer })).flatMap(({ code, severity, at }) =>
      at?.in === 'report' && at.item === 'significant-results' ? [`${severity} ${code}`] : [],
    );
  const cases = [
    ['two', entries('positive', 'negative'), 'report/too-few'],
    ['four', entries('positive', 'positive', 'mixed', 'negative'), 'report/too-many'],
    ['three good ones', entries('positive', 'positive', 'positive'), 'report/no-negative-result'],
    ['three bad ones', entries('negative', 'negative', 'negative'), 'report/no-positive-result'],
  ] as const;

  test.each(cases)('MX-06: %s are refused as the library ships it', (_, answer, code) => {
    expect(foundIn(patronFourParts, answer)).toEqual([`error ${code}`]);
  });
  test.each(
    cases.flatMap(([name, answer, code]) =>
      (['error', 'warning', 'hint', 'off'] as const satisfies readonly RuleSeverity[]).map(
        (severity) => [name, severity, answer, code] as const,
      ),
    ),
  )('MX-06: %s with the rule set to “%s”', (_, severity, answer, code) => {
    const schema = withRules({
      count: { min: 3, max: 3, severity },
      signs: { positive: 1, negative: 1, severity },
    });
    expect(foundIn(schema, answer)).toEqual(severity === 'off' ? [] : [`${severity} ${code}`]);
  });
});

test('MX-07: one result may be planned as well as significant; both filter both ways', () => {
  const results: readonly ResultEntry[] = [
    { id: 'both', text: 'A', sign: 'positive', planned: true, significance: 'Deux mois gagnés' },
    { id: 'planned', text: 'B', sign: 'negative', planned: true },
    { id: 'significant', text: 'C', sign: 'mixed', planned: false, significance: 'Un poste créé' },
  ];
  const report = answering({ 'significant-results': { entries: results } });
  const own = validateReport(patronFourParts, report).filter(
    ({ at }) => at?.in === 'report' && at.item === 'significant-results',
  );
  expect(own).toEqual([]);
  const { entries } = JSON.parse(
    JSON.stringify(report.answers['significant-results']),
  ) as ListAnswer<ResultEntry>;
  const ids = (isMeant: (entry: ResultEntry) => boolean) => entries.filter(isMeant).map(({ id }) => id);
  expect(ids(({ planned }) => planned === true)).toEqual(['both', 'planned']);
  expect(ids(({ planned }) => planned === false)).toEqual(['significant']);
  expect(ids(({ significance }) => significance !== undefined)).toEqual(['both', 'significant']);
  expect(ids(({ significance }) => significance === undefined)).toEqual(['planned']);
  const printed = tableOf(toDocument(patronFourParts, report, { lang: 'en' }), 'Results and their sign');
  expect(printed.rows.map((row) => cellText(row[2] ?? { content: [] }))).toEqual([
    'Planned',
    'Planned',
    'Not planned',
  ]);
});

test('MX-08: an indicator below its target without any shortfall is asked about; a shortfall says what it departs from', () => {
  const asked = (dysfunctions: Json) =>
    validateReport(patronFourParts, answering({ dysfunctions })).flatMap(({ code, severity }) =>
      code === 'report/shortfall-unexplained' ? [severity] : [],
    );
  expect(asked({ entries: [], noneBecause: 'Rien à signaler' })).toEqual(['hint', 'hint']);
  const departsFrom = 'Créer des rencontres régulières';
  const told = {
    entries: [{ id: 'd', description: 'Deux ateliers annulés', analysis: 'Local', departsFrom }],
  };
  expect(asked(told)).toEqual([]);
  const document = toDocument(patronFourParts, answering({ dysfunctions: told }), { lang: 'fr' });
  expect(cellText(tableOf(document, 'Écarts et leur analyse').rows[0]?.[0] ?? { content: [] })).toContain(
    departsFrom,
  );
});

test('MX-09: both sides answer, every code has its words in both languages, differences are shown', () => {
  const [first, ...others] = partnershipExpectations;
  const report = answering({
    'partnership-review': {
      association: { expectations: [...partnershipExpectations], rating: 4 },
      funder: { expectations: first ? [first] : [], rating: 2 },
    },
  });
  for (const [lang, caption, difference] of [
    ['fr', 'Attentes', 'Écart'],
    ['en', 'Expectations', 'Difference'],
  ] as const) {
    const { rows } = tableOf(toDocument(patronFourParts, report, { lang }), caption);
    const printed = rows.map((row) => row.map(cellText));
    expect(printed).toHaveLength(partnershipExpectations.length + 1);
    expect(new Set(printed.map(([label]) => label)).size).toBe(printed.length);
    for (const [label] of printed) expect(partnershipExpectations).not.toContain(label);
    const differing = printed.filter((row) => row.at(-1)?.includes(difference));
    expect(differing).toHaveLength(others.length);
    expect(printed.at(-1)?.at(-1)).toMatch(/2 points/);
  }
});

describe('MX-10, MX-14: one frame, many reports', () => {
  const words = (text: string) => ({ fr: text, en: text });
  const own = (id: string) => ({ id, version: '1.0.0' });
  const variants: readonly ReportSchema[] = [
    deriveReportSchema(patronFourParts, {
      ...own('fonds-rive'),
      add: [{ item: { id: 'stage', kind: 'text', title: words('Étape') } }],
    }),
    deriveReportSchema(patronFourParts, {
      ...own('fonds-lac'),
      hide: ['theory-of-change', 'dysfunctions'],
      relabel: [{ item: 'objectives', title: words('Buts') }],
    }),
    deriveReportSchema(patronFourParts, {
      ...own('fonds-cime'),
      order: [{ section: 'expected', items: ['progress'] }],
    }),
  ];
  const reportIn = (schema: string, n: number): Report => ({
    ...answering({
      programme: {
        programme: `Programme ${n}`,
        roles: [{ role: 'implementer', name: `Association ${n} (fictive)` }],
      },
    }),
    id: `r${n}`,
    schema,
    schemaVersion: '1.0.0',
  });

  test('MX-10: the difference of a variant to its base says what was added, removed, called otherwise', () => {
    const changes = variants.flatMap((variant) => diffReportSchemas(patronFourParts, variant).changes);
    const told = changes.filter(({ of }) => of === 'item').map(({ change, id }) => `${change} ${id}`);
    expect([...new Set(told)].toSorted()).toEqual([
      'added stage',
      'moved progress',
      'relabelled objectives',
      'removed dysfunctions',
      'removed theory-of-change',
    ]);
  });

  test('MX-10: three reports in derived schemas aggregate on the ids that they share', () => {
    const reports = variants.map(({ id }, index) => reportIn(id, index + 1));
    const matrix = pivotReports(patronFourParts, reports, { variants });
    expect(matrix.unread).toEqual([]);
    expect(matrix.columns.map(({ code }) => code)).toEqual(['SO1', 'SO2', 'SO3']);
    expect(matrix.rows.map(({ cells }) => cells.map((cell) => cell.figures.length))).toEqual([
      [2, 1, 1],
      [2, 1, 1],
      [2, 1, 1],
    ]);
    expect(matrix.negativeResults.map(({ report }) => report)).toEqual(['r1', 'r2', 'r3']);
  });

  test('MX-14: twenty reports make one table with each cell linked to its report, expectations counted', () => {
    const reports = Array.from({ length: 20 }, (_, n) => reportIn('mecene-4-parts', n + 1));
    const matrix = pivotReports(patronFourParts, reports);
    const hrefOf = (report: string) => `rapports/${report}.html`;
    for (const lang of langs) {
      const { rows } = pivotTable(matrix, { lang, hrefOf });
      expect(rows).toHaveLength(20);
      for (const [index, row] of rows.entries()) {
        expect(row).toHaveLength(4);
        for (const { content } of row.slice(1))
          expect(content).toContainEqual(
            expect.objectContaining({ kind: 'link', href: hrefOf(`r${index + 1}`) }),
          );
      }
      const tables = pivotDocument(patronFourParts, matrix, { lang, hrefOf }).blocks.filter(isTable);
      expect(tables[0]?.rows).toHaveLength(20);
    }
    expect(
      matrix.expectations.map(({ code, association }) => [
        code,
        association.numerator,
        association.denominator,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['networking', 20, 20],
        ['communication', 20, 20],
      ]),
    );
    expect(matrix.negativeResults).toHaveLength(20);
  });
});

describe('MX-13: no name in any report of the library unless the person agreed to be named', () => {
  const name = 'Ombeline Démonstration';
  const said = 'Je ne le dirais pas à tout le monde.';
  const dossierWith = (consent: Verbatim['consent']) => ({
    ...fullDossier,
    learning: {
      ...fullDossier.learning,
      verbatims: [
        ...fullDossier.learning.verbatims,
        { id: 'v-quiet', text: said, author: name, consent, codings: [], saidOn: '2025-01-15' },
      ],
    },
  });
  /** All that leaves the house: the report itself, its page in each language, its form. */
  const everything = (schema: ReportSchema, consent: Verbatim['consent']): string => {
    const dossier = dossierWith(consent);
    const { report } = prefillReport(schema, dossier, {
      asOf: fullDossierDay,
      portfolio: fullPortfolio,
    });
    return JSON.stringify([
      report,
      ...langs.map((lang) => [
        toDocument(schema, report, { lang, dossier }),
        toForm(schema, { lang, report }),
      ]),
    ]);
  };
  const quoting = reportSchemas.filter((schema) => everything(schema, 'named').includes(name));

  test('MX-13: with the consent to be named, the name stands beside the words', () => {
    expect(quoting.length).toBeGreaterThan(3);
  });
  test.each(reportSchemas.map((schema) => [schema.id, schema] as const))('MX-13: %s', (_, schema) => {
    for (const consent of ['none', 'anonymous', 'role', 'organisation'] as const)
      expect(everything(schema, consent)).not.toContain(name);
    expect(spaced(everything(schema, 'none'))).not.toContain(said);
  });
});

test('SU-08: card, pitch and note print the same figures from the same data, each with people, period, source', () => {
  const figuresIn = (schema: ReportSchema) => {
    const { report } = prefillReport(schema, fullDossier, { asOf: fullDossierDay });
    const { entries } = report.answers['key-figures'] as unknown as ListAnswer<KeyFigureEntry>;
    const document = toDocument(schema, report, { lang: 'fr', dossier: fullDossier });
    const cards = document.blocks.flatMap((block) => (block.kind === 'cards' ? block.items : []));
    expect(cards).toHaveLength(entries.length);
    for (const [index, { n, period, source }] of entries.entries()) {
      const detail = spaced(cards[index]?.detail ?? '');
      if (n !== undefined) expect(detail).toContain(`n = ${n}`);
      if (source !== undefined) expect(detail).toMatch(/source : ./);
      if (period?.end !== undefined) expect(detail).toContain(period.end.slice(0, 4));
    }
    expect(entries.some((entry) => entry.n && entry.period && entry.source)).toBe(true);
    return new Map(entries.map(({ id, value }) => [id, value]));
  };
  const card = figuresIn(impactOnePage);
  for (const schema of [pitch, advocacyNote]) {
    const shared = [...figuresIn(schema)].filter(([id]) => card.has(id));
    expect(shared.length).toBeGreaterThan(2);
    for (const [id, value] of shared) expect(card.get(id), id).toBe(value);
  }
});
