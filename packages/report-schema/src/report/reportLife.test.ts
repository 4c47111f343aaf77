import { createDossier, formatIssue, type Json, type Lang, type Report } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../document/Document.ts';
import { patronFourParts } from '../library/patronFourParts.ts';
import { freezeAgreedAnswers } from '../life/freezeAgreedAnswers.ts';
import { signOffReport } from '../life/signOffReport.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { sample03 } from './fixtures/sample03.data.ts';
import { reportMessages } from './reportMessages.ts';
import { toDocument } from './toDocument.ts';
import { validateReport } from './validateReport.ts';

const both = ['fil', 'mecene'];
const dossier = createDossier({
  id: 'demo',
  title: 'Demo',
  organisations: [
    { id: 'fil', name: 'Le Fil Solidaire (nom fictif)' },
    { id: 'mecene', name: { fr: 'Fondation fictive', en: 'Demo foundation' } },
  ],
});
const textOf = (block: Block): string => JSON.stringify(block);
const under = (blocks: readonly Block[], id: string): readonly Block[] => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const level = blocks[start]?.kind === 'heading' ? blocks[start].level : 1;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return start === -1 ? [] : rest.slice(0, end === -1 ? rest.length : end);
};
const print = (report: Report, lang: Lang = 'en', schema: ReportSchema = patronFourParts) =>
  toDocument(schema, report, { lang, dossier }).blocks;
const cellsOf = (table: Table | undefined) =>
  table?.rows.map((row) =>
    row.map(({ content }) => content.map((each) => (typeof each === 'string' ? each : each.text)).join('')),
  );
const revisedTable = (blocks: readonly Block[], caption: string): Table | undefined =>
  blocks.find((block): block is Table => block.kind === 'table' && block.caption === caption);

const freeze = (report: Report, on: string, reason?: string): Report =>
  freezeAgreedAnswers(patronFourParts, report, { on, by: both, ...(reason !== undefined && { reason }) })
    .value as Report;
const frozen = freeze(sample03, '2023-06-01');
const changedAnswers = JSON.parse(
  JSON.stringify(sample03.answers)
    .replace('Créer des rencontres régulières', 'Créer des rencontres chaque semaine')
    .replace('"target":{"value":150}', '"target":{"value":120,"date":"2024-08-31"}')
    .replace('Rompre l’isolement', 'Réduire l’isolement'),
) as Report['answers'];
const revised = freeze({ ...frozen, answers: changedAnswers }, '2024-01-10', 'Un deuxième lieu a fermé');

describe('MX-02 what was agreed, in print', () => {
  test('MX-02: the original stands beside the revised, with day and reason', () => {
    const blocks = under(print(revised, 'fr'), 'objectives');
    const table = revisedTable(blocks, 'Ce qui a changé depuis l’accord');
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Point',
      'Convenu le 1er juin 2023',
      'Révisé le 10 janvier 2024',
    ]);
    expect(cellsOf(table)?.map((row) => row.map((text) => text.replace(/[\u00A0\u202F]/g, ' ')))).toEqual([
      ['Sous-objectif SO1', 'Créer des rencontres régulières', 'Créer des rencontres chaque semaine'],
      ['Cible : Nb de participants uniques', '150 participants', '120 participants au 31/08/2024'],
    ]);
    expect(blocks.map(textOf).join()).toContain('Révision du 10 janvier 2024 : Un deuxième lieu a fermé');
    const aim = revisedTable(under(print(revised), 'general-objective'), 'What changed since the agreement');
    expect(cellsOf(aim)?.[0]?.[0]).toBe('General objective');
    expect(cellsOf(aim)?.[0]?.[1]).toMatch(/^Rompre/);
    expect(cellsOf(aim)?.[0]?.[2]).toMatch(/^Réduire/);
  });

  test('MX-02: what stands as it was agreed is printed once', () => {
    expect(print(frozen)).toEqual(print(sample03));
  });

  test('MX-02: what departs from the agreement without a revision says so', () => {
    const blocks = under(print({ ...frozen, answers: changedAnswers }), 'objectives');
    expect(blocks.map(textOf).join()).toContain('without a reasoned revision');
    expect(revisedTable(blocks, 'What changed since the agreement')?.columns[2]?.heading).toBe('Now');
  });

  test('what joined or was given up stands beside nothing; a revision without reason says so', () => {
    const { subObjectives } = sample03.answers['objectives'] as { readonly subObjectives: readonly Json[] };
    const fewer = { ...frozen.answers, objectives: { subObjectives: subObjectives.slice(1) } };
    const original = { on: '2023-06-01', by: both, answers: frozen.agreed?.versions[0]?.answers ?? {} };
    const objectives = { subObjectives: subObjectives.slice(1) };
    const later = { on: '2024-02-01', by: both, answers: { ...original.answers, objectives } };
    const blocks = under(
      print({ ...frozen, answers: fewer, agreed: { versions: [original, later] } }),
      'objectives',
    );
    const rows = cellsOf(revisedTable(blocks, 'What changed since the agreement'));
    expect(rows?.map((row) => row[2])).toEqual(['nothing', 'nothing', 'nothing', 'nothing']);
    expect(blocks.map(textOf).join()).toContain('no reason given');
  });

  test('an answer of any other kind is shown as it prints', () => {
    const words = { fr: 'Rubrique', en: 'Item' };
    const agreed = { title: words, phase: 'agreement' } as const;
    const items: readonly ReportItem[] = [
      { id: 'text', kind: 'text', ...agreed },
      { id: 'rows', kind: 'indicator-table', ...agreed },
      { id: 'list', kind: 'list', ...agreed },
      { id: 'facts', kind: 'attachments', ...agreed },
      { id: 'gone', kind: 'acme/unknown', ...agreed },
    ];
    const schema: ReportSchema = {
      ...patronFourParts,
      cover: [],
      sections: [{ id: 's', title: words, items }],
    };
    const answersOf = (n: number): Report['answers'] => ({
      text: `Text ${n}`,
      rows: { rows: [{ id: 'i', name: 'Visits', unit: 'visits', ...(n > 1 && { target: { value: n } }) }] },
      list: { entries: [{ id: 'a', text: `Result ${n}`, sign: 'positive' }] },
      facts: { entries: [{ id: 'a', name: `file-${n}.pdf` }] },
      gone: n,
    });
    const report: Report = {
      ...sample03,
      answers: answersOf(2),
      agreed: { versions: [{ on: '2023-06-01', by: [], answers: answersOf(1) }] },
    };
    const rows = print(report, 'en', schema)
      .filter((block): block is Table => block.kind === 'table' && /since the agreement/.test(block.caption))
      .map(cellsOf);
    expect(rows[0]).toEqual([['Item', 'Text 1', 'Text 2']]);
    expect(rows[1]).toEqual([['Target: Visits', 'no target', '2\u00A0visits']]);
    expect(rows[2]?.[0]?.[1]).toContain('Result 1');
    expect(rows[3]?.[0]?.[1]).toContain('file-1.pdf');
    expect(rows).toHaveLength(4);
  });
});

describe('who wrote a report, and what became of it', () => {
  const authored: Report = {
    ...sample03,
    authors: [
      { organisation: 'fil', role: { fr: 'coordination', en: 'coordination' } },
      { organisation: 'elsewhere', items: ['objectives', 'unknown'] },
      { items: ['dysfunctions'] },
    ],
  };
  const sent = signOffReport(authored, { step: 'submitted', on: '2024-10-20', by: 'fil' }).value as Report;
  const returned = signOffReport(sent, { step: 'returned', on: '2024-11-02', note: 'Il manque le budget' });

  test('stands in a last part, with names where the dossier knows them', () => {
    const blocks = under(print(returned.value as Report), 'life-of-the-report');
    const [state, steps, authors] = blocks;
    expect(textOf(state as Block)).toContain('returned for completion');
    expect(cellsOf(steps as Table)).toEqual([
      ['submitted', '20 October 2024', 'Le Fil Solidaire (nom fictif)', ''],
      ['returned for completion', '2 November 2024', 'not stated', 'Il manque le budget'],
    ]);
    expect(cellsOf(authors as Table)).toEqual([
      ['Le Fil Solidaire (nom fictif), coordination', 'the whole report'],
      ['elsewhere', 'Sub-objectives, expected results and indicators and unknown'],
      ['not stated', expect.stringContaining('hort')],
    ]);
  });
  test('answers that changed after the report was submitted are named', () => {
    const { dysfunctions: _, ...answers } = sent.answers;
    const blocks = under(print({ ...sent, answers }), 'life-of-the-report');
    expect(blocks.map(textOf).join()).toMatch(/changed since then: [A-Z]/);
  });
  test('is left out where nothing is on record', () => {
    expect(under(print(sample03), 'life-of-the-report')).toEqual([]);
    const { signOffs: _, ...unsigned } = sent;
    expect(under(print(unsigned), 'life-of-the-report')).toHaveLength(1);
    const { authors: __, ...anonymous } = sent;
    expect(under(print(anonymous), 'life-of-the-report')).toHaveLength(2);
  });
});

describe('a report that is checked', () => {
  const codes = (report: Report, options: Parameters<typeof validateReport>[2] = {}) =>
    validateReport(patronFourParts, report, options).map(({ severity, code }) => `${severity} ${code}`);

  test('under a newer version of its schema is an error that says what to do', () => {
    const newer = { ...sample03, schemaVersion: '1.1.0' };
    expect(codes(newer)[0]).toBe('error report/newer-version');
    const [issue] = validateReport(patronFourParts, newer);
    expect(formatIssue(issue as never, 'en', reportMessages)).toContain('version 1.1.0');
    expect(codes({ ...sample03, schemaVersion: '1.0.0-beta' })[0]).toBe('warning report/other-version');
    expect(codes({ ...sample03, schemaVersion: 'x' })[0]).toBe('warning report/other-version');
  });
  test('in the phase of the agreement is asked only for what is agreed beforehand', () => {
    const draft = { ...sample03, answers: {} };
    const early = validateReport(patronFourParts, draft, { phase: 'agreement' });
    expect(early.map(({ at }) => at)).toEqual([
      { in: 'report', item: 'general-objective' },
      { in: 'report', item: 'objectives' },
    ]);
    expect(codes({ ...draft, schema: 'other' }, { phase: 'agreement' })[0]).toBe('error report/other-schema');
    expect(codes(draft).length).toBeGreaterThan(early.length);
  });
  test('departs from what was agreed as heavily as the caller says', () => {
    const changed = { ...frozen, answers: changedAnswers };
    expect(codes(changed)).toContain('error report/agreed-changed');
    expect(codes(changed, { severities: { 'report/agreed-changed': 'hint' } })).toContain(
      'hint report/agreed-changed',
    );
  });
});

test('one table holds the words of everything that the package finds', () => {
  for (const code of ['life/no-such-day', 'crosswalk/not-carried', 'pivot/other-schema', 'version/down'])
    expect(reportMessages[code]?.en.length).toBeGreaterThan(10);
});
