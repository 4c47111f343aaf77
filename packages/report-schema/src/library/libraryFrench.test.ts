import type { Dossier, Json } from '@jalon/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { evaluationFieldBinders } from '../binding/indicators/evaluationFieldBinders.ts';
import { standardBinders } from '../binding/standardBinders.ts';
import type { Block, Document, Table } from '../document/Document.ts';
import { pivotReports } from '../pivot/pivotReports.ts';
import { fullDossier, fullDossierDay } from '../report/fixtures/fullDossier.data.ts';
import { fullPortfolio } from '../report/fixtures/fullPortfolio.data.ts';
import { prefillReport } from '../report/prefillReport.ts';
import { reportCompleteness } from '../report/reportCompleteness.ts';
import { toDocument } from '../report/toDocument.ts';
import { validateReport } from '../report/validateReport.ts';
import type { ListAnswer } from '../schema/Answers.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportAnswers } from '../schema/ReportAnswers.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { actionSheet } from './actionSheet.ts';
import { capacityBuildingYear } from './capacityBuildingYear.data.ts';
import { collectiveImpactAssessment } from './collectiveImpactAssessment.data.ts';
import { communityCentreFields } from './communityCentreFields.data.ts';
import { finalReview } from './finalReview.data.ts';
import { finalReviewForPartners } from './finalReviewForPartners.ts';
import { financialAccount } from './financialAccount.ts';
import { ownAnswers } from './fixtures/ownAnswers.data.ts';
import { midtermReview } from './midtermReview.ts';
import { midwayReview } from './midwayReview.ts';
import { socialProject } from './socialProject.data.ts';
import { sustainabilityMatrix } from './sustainabilityMatrix.ts';
import { teamFeedback } from './teamFeedback.ts';

const binders = { ...standardBinders, ...evaluationFieldBinders };

type Answers = { readonly [item: string]: Json };

const reportOn = (schema: ReportSchema, answers: Answers) => ({
  id: `r-${schema.id}`,
  schema: schema.id,
  schemaVersion: schema.version,
  title: { fr: 'Grandir ici', en: 'Growing up here' },
  asOf: fullDossierDay,
  answers,
});

/** What is found at one item where it is answered so. */
const foundAt = (schema: ReportSchema, item: string, answer: Json) =>
  validateReport(schema, reportOn(schema, { [item]: answer })).flatMap(({ code, severity, at }) =>
    at?.in === 'report' && at.item === item ? [`${severity} ${code} ${at.path ?? ''}`.trim()] : [],
  );

/** A report filled from the full dossier, with what its association writes by hand. */
function filled(schema: ReportSchema, dossier: Dossier = fullDossier) {
  const { report, issues, origins } = prefillReport(schema, dossier, {
    asOf: fullDossierDay,
    binders,
    portfolio: fullPortfolio,
  });
  const bound: Answers = report.answers as Answers;
  const open = itemsOf(schema).filter(({ id }) => !Object.hasOwn(bound, id) && Object.hasOwn(ownAnswers, id));
  const own = Object.fromEntries(open.map(({ id }) => [id, ownAnswers[id] ?? null]));
  return { report: reportOn(schema, { ...bound, ...own }), issues, origins };
}

const documentOf = (schema: ReportSchema, answers: Answers): Document =>
  toDocument(schema, reportOn(schema, answers), { lang: 'fr' });

const isTable = (block: Block): block is Table => block.kind === 'table';

/** The cells of the one table of a document whose caption begins so, row by row, as text. */
function rowsOf(document: Document, caption: string): readonly (readonly string[])[] {
  const tables = document.blocks.filter(isTable).filter((table) => table.caption.startsWith(caption));
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables ${caption}`);
  return table.rows.map((row) =>
    row.map(({ content }) => content.map((each) => (typeof each === 'string' ? each : each.text)).join('')),
  );
}

const all = [
  midwayReview,
  finalReview,
  finalReviewForPartners,
  socialProject,
  communityCentreFields,
  actionSheet,
  midtermReview,
  capacityBuildingYear,
  collectiveImpactAssessment,
  sustainabilityMatrix,
  financialAccount,
  teamFeedback,
] as const satisfies readonly ReportSchema[];

describe('filled from a dossier that holds everything, with what no dossier holds', () => {
  for (const schema of all) {
    test(`${schema.id} takes every part as it is bound`, () => {
      expect(filled(schema).issues).toEqual([]);
    });

    test(`${schema.id} is complete, without an error`, () => {
      const { report } = filled(schema);
      expect(validateReport(schema, report).filter(({ severity }) => severity === 'error')).toEqual([]);
      const { open, required } = reportCompleteness(schema, report);
      expect(open.filter((each) => each.required)).toEqual([]);
      expect(required.numerator).toBe(required.denominator);
    });

    test(`${schema.id} says each of its parts in both languages`, () => {
      for (const lang of ['fr', 'en'] as const) {
        const { report } = filled(schema);
        const headings = toDocument(schema, report, { lang, dossier: fullDossier }).blocks.flatMap((block) =>
          block.kind === 'heading' && block.level === 1 ? [block.text] : [],
        );
        const parts = schema.sections.map(({ title }, index) => `${index + 1}. ${title[lang]}`);
        expect(headings.map(plain)).toEqual(expect.arrayContaining(parts.map(plain)));
      }
    });
  }
});

/** Without the no-break spaces of typography. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

test('OC-02: the renewal of a projet social has its timeline, its review, its diagnosis, its action plan', () => {
  const approval = fullDossier.programme?.approval ?? expect.unreachable();
  const programme = fullDossier.programme ?? expect.unreachable();
  const { report } = filled(socialProject, {
    ...fullDossier,
    programme: { ...programme, approval: { ...approval, start: '2021-01-01', end: '2024-12-31' } },
  });
  const timeline = report.answers['renewal-timeline'] as unknown as ListAnswer<{
    date: string;
    end?: string;
  }>;
  expect(timeline.entries.map(({ date, end }) => [date, end])).toEqual([
    ['2023-10-31', undefined],
    ['2023-12-31', '2024-04-30'],
    ['2024-06-30', undefined],
    ['2024-09-30', undefined],
  ]);
  expect(report.answers['approval-end']).toBe('2024-12-31');
  expect(report.answers['diagnosis']).toEqual(approval.diagnosis);
  expect(socialProject.sections.map(({ id }) => id)).toEqual([
    'approval-part',
    'review',
    'diagnosis-part',
    'project',
    'evaluation',
  ]);
  const asked = socialProject.sections.find(({ id }) => id === 'project')?.items.map(({ id }) => id);
  expect(asked).toEqual(
    expect.arrayContaining(['stakes', 'axes', 'pathways', 'activities', 'families-component']),
  );
});

describe('OC-03: a review that brings out contributions', () => {
  const claim = { id: 'c1', claim: { fr: 'Les parents s’entraident.', en: 'Parents help one another.' } };

  test('OC-03: takes no contribution without the list of what shows it', () => {
    expect(foundAt(finalReview, 'claims', { entries: [claim] })).toEqual([
      'error report/cell-missing /entries/0/evidence',
    ]);
    const evidence = { fr: 'Questionnaire 2025, n = 64', en: 'Survey of 2025, n = 64' };
    expect(foundAt(finalReview, 'claims', { entries: [{ ...claim, evidence }] })).toEqual([]);
    expect(foundAt(finalReviewForPartners, 'claims', { entries: [claim] })).toEqual([
      'error report/cell-missing /entries/0/evidence',
    ]);
  });

  test('OC-03: ranks nobody: read across, reports stay in the order in which they came', () => {
    const { report } = filled(finalReview);
    const reports = ['c', 'a', 'b'].map((id) => ({ ...report, id }));
    const { rows } = pivotReports(finalReview, reports);
    expect(rows.map((row) => [row.report, row.rank])).toEqual([
      ['c', undefined],
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  test('OC-03: speaks of what was brought, not of performance or accountability', () => {
    for (const schema of [midwayReview, finalReview, finalReviewForPartners]) {
      expect(JSON.stringify(schema)).not.toMatch(
        /performan|optimis|palmarès|league table|rendre (des )?comptes?|accountab/i,
      );
    }
  });
});

describe('OC-07: the mid-way review', () => {
  test('OC-07: sorts difficulties, among them time, calendar, collective work', () => {
    const item = itemsOf(midwayReview).find(({ id }) => id === 'difficulties') ?? expect.unreachable();
    const category = item.kind === 'table' ? item.columns.find(({ id }) => id === 'category') : undefined;
    expect(category?.kind === 'choice' && category.options.map(({ code }) => code)).toEqual([
      'time',
      'calendar',
      'collective-work',
      'means',
      'access',
      'other',
    ]);
    type Category = NonNullable<
      ReportAnswers<typeof midwayReview>['difficulties']['entries'][number]['category']
    >;
    expectTypeOf<Category>().toEqualTypeOf<
      'time' | 'calendar' | 'collective-work' | 'means' | 'access' | 'other'
    >();
    const difficulty = { fr: 'Peu de temps', en: 'Little time' };
    expect(foundAt(midwayReview, 'difficulties', { entries: [{ id: 'd', difficulty }] })).toEqual([
      'error report/cell-missing /entries/0/category',
    ]);
  });

  test('OC-07: goes from difficulties over successes to decisions with next steps', () => {
    expect(midwayReview.sections.map(({ id }) => id)).toEqual([
      'progress-so-far',
      'difficulties-met',
      'successes',
      'what-next',
    ]);
    const { report } = filled(midwayReview);
    const document = toDocument(midwayReview, report, { lang: 'fr' });
    expect(rowsOf(document, 'Difficultés, par nature').map(([kind]) => plain(kind ?? ''))).toEqual([
      'Moyens',
      'Calendrier',
      'Gestion du temps',
      'Travail collectif',
    ]);
    expect(rowsOf(document, 'Décisions prises').length).toBeGreaterThan(0);
  });

  test('OC-07: a review without a difficulty says why, one without a decision does, too', () => {
    const none = { entries: [], noneBecause: { fr: 'Deux mois seulement', en: 'Two months only' } };
    expect(foundAt(midwayReview, 'difficulties', none)).toEqual([]);
    expect(foundAt(midwayReview, 'decisions', { entries: [] })).toEqual(['error report/missing-answer']);
    expect(foundAt(midwayReview, 'decisions', none)).toEqual([]);
  });
});

describe('OC-08: the final review shown to partners', () => {
  const idsOf = (schema: ReportSchema) => itemsOf(schema).map(({ id }) => id);

  test('OC-08: is the same review without what the team keeps to itself', () => {
    expect(finalReviewForPartners.basedOn).toEqual({ id: 'bilan-final', version: finalReview.version });
    const hidden = ['team-learning', 'dysfunctions', 'feedback', 'decisions'];
    expect(idsOf(finalReviewForPartners)).toEqual(idsOf(finalReview).filter((id) => !hidden.includes(id)));
    expectTypeOf<ReportAnswers<typeof finalReviewForPartners>>().not.toHaveProperty('team-learning');
  });

  test('OC-08: takes its answers as they are, and prints none of the hidden ones', () => {
    const { report } = filled(finalReview);
    const shared = Object.fromEntries(
      Object.entries(report.answers).filter(([id]) => idsOf(finalReviewForPartners).includes(id)),
    );
    const forPartners = reportOn(finalReviewForPartners, shared);
    expect(
      validateReport(finalReviewForPartners, forPartners).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    const internal = 'laisser les parents les lire avec nous';
    const inWords = (schema: ReportSchema) =>
      JSON.stringify(toDocument(schema, reportOn(schema, report.answers), { lang: 'fr' })).replaceAll(
        /\s/g,
        ' ',
      );
    expect(inWords(finalReview)).toContain(internal);
    expect(inWords(finalReviewForPartners)).not.toContain(internal);
    expect(inWords(finalReviewForPartners)).toContain('Tout n’est pas gagné');
  });
});

describe('PR-06: five fields of a community centre', () => {
  test('PR-06: are the five parts, each with indicators of its own', () => {
    expect(communityCentreFields.sections.map(({ id }) => id)).toEqual([
      'project',
      'territory',
      'internal-resources',
      'external-resources',
      'impact',
    ]);
    for (const { id, items } of communityCentreFields.sections) {
      expect(items.flatMap((item) => (item.kind === 'indicator-table' ? [item.binding] : []))).toEqual([
        `centre-social/${id}`,
      ]);
    }
  });

  test('PR-06: an indicator stands in the fields that it names, one that names none stands under impact', () => {
    const [first, second, third, ...others] = fullDossier.indicators;
    if (!first || !second || !third) throw new Error('three indicators');
    const attached = (...codes: readonly string[]) => ({
      references: codes.map((code) => ({ vocabulary: 'centre-social/field' as const, code })),
    });
    const { report, origins } = filled(communityCentreFields, {
      ...fullDossier,
      indicators: [
        { ...first, ...attached('territory') },
        { ...second, ...attached('internal-resources', 'external-resources') },
        { ...third, ...attached('of-nobody') },
        ...others,
      ],
    });
    const idsIn = (item: string) =>
      (report.answers[item] as { rows: readonly { id: string }[] } | undefined)?.rows.map(({ id }) => id);
    expect(idsIn('project-indicators')).toBeUndefined();
    expect(idsIn('territory-indicators')).toEqual([first.id]);
    expect(idsIn('internal-resources-indicators')).toEqual([second.id]);
    expect(idsIn('external-resources-indicators')).toEqual([second.id]);
    expect(idsIn('impact-indicators')).toEqual([third.id, ...others.map(({ id }) => id)]);
    expect(origins['external-resources-indicators']).toEqual([{ path: '/rows/0', pointer: '/indicators/1' }]);
  });
});

describe('PR-07: one action on one sheet', () => {
  // row 7 of a review of a projet social, as its spreadsheet says it
  const fromRow: Answers = {
    action: { fr: 'Coup de pouce projets', en: 'A hand for projects' },
    axis: { fr: 'AXE 1 – Pouvoir d’agir', en: 'AXIS 1 – Power to act' },
    'action-general-objective': {
      fr: 'Favoriser la participation des habitants',
      en: 'Encourage residents to take part',
    },
    'action-objective': { fr: 'Soutenir les initiatives', en: 'Support initiatives' },
    audience: { fr: 'Habitants', en: 'Residents' },
    indicators: {
      rows: [
        {
          id: 'projects',
          name: { fr: 'Nb de projets d’habitants', en: 'Number of projects by residents' },
          unit: 'projects',
          unitLabel: { fr: 'projets', en: 'projects' },
          target: { min: 6, max: 8, date: '2024-12-31' },
          actual: { value: 7, date: '2024-12-31' },
          comment: { fr: '2021 : Covid ; 2022 : 3 ; 2023 : 5', en: '2021: Covid; 2022: 3; 2023: 5' },
        },
      ],
    },
    outlook: 'extend',
    'outlook-reason': { fr: 'Élargir aux jeunes', en: 'Extend to young people' },
  };

  test('PR-07: takes a row of the action plan as it stands, and prints it', () => {
    expect(validateReport(actionSheet, reportOn(actionSheet, fromRow))).toEqual([]);
    const document = documentOf(actionSheet, fromRow);
    const said = plain(JSON.stringify(document));
    for (const words of [
      'Coup de pouce projets',
      'Soutenir les initiatives',
      'À élargir',
      'Élargir aux jeunes',
    ])
      expect(said).toContain(words);
    const [row] = rowsOf(document, 'Indicateurs, prévu et réalisé');
    expect(row?.join(' ')).toMatch(/projets d’habitants.*6.*8.*7/);
  });

  test('PR-07: asks why only where the action does not simply go on', () => {
    const { 'outlook-reason': reason, ...open } = fromRow;
    const openIds = (answers: Answers) =>
      reportCompleteness(actionSheet, reportOn(actionSheet, answers))
        .open.filter(({ required }) => required)
        .map(({ item }) => item);
    expect(reason).toBeDefined();
    expect(openIds(open)).toEqual(['outlook-reason']);
    expect(openIds({ ...open, outlook: 'continue' })).toEqual([]);
  });

  test('PR-07: what is planned is agreed beforehand, what took place is reported after', () => {
    const [planned, ...after] = actionSheet.sections;
    expect(planned.items.map((item) => 'phase' in item && item.phase)).toEqual(
      planned.items.map(() => 'agreement'),
    );
    expect(after.flatMap(({ items }) => items.filter((item) => 'phase' in item))).toEqual([]);
  });

  test('PR-07: at two years, four functions are looked at before the actions', () => {
    const item = itemsOf(midtermReview).find(({ id }) => id === 'cross-functions') ?? expect.unreachable();
    expect(item.kind === 'table' && item.rows?.map(({ code }) => code)).toEqual([
      'welcome',
      'intergenerational',
      'participation',
      'partnership',
    ]);
    const found = { fr: 'L’accueil est ouvert chaque matin.', en: 'The door is open every morning.' };
    expect(foundAt(midtermReview, 'cross-functions', { entries: [{ id: 'welcome', found }] })).toHaveLength(
      3,
    );
    expect(
      foundAt(midtermReview, 'cross-functions', {
        entries: [
          { id: 'welcome', found },
          { id: 'sports', found },
        ],
      }),
    ).toContainEqual(expect.stringContaining('report/unknown-row'));
  });
});

describe('PR-17: the financial account', () => {
  const line = (id: string, side: 'expense' | 'income', minor: number): Json => ({
    id,
    side,
    label: { fr: 'Ligne', en: 'Line' },
    planned: { minor: 100_000, currency: 'EUR' },
    actual: { minor, currency: 'EUR' },
  });
  const account = (income: number, handedInOn: string): Json => ({
    lines: [line('e', 'expense', 98_050), line('i', 'income', income)],
    yearEnd: '2024-12-31',
    handedInOn,
  });

  test('PR-17: is refused where its sides differ, remarked on after 30 June of the next year', () => {
    expect(foundAt(financialAccount, 'budget', account(98_050, '2025-06-30'))).toEqual([]);
    expect(foundAt(financialAccount, 'budget', account(98_000, '2025-06-30'))).toEqual([
      expect.stringMatching(/^error report\/budget-unbalanced/),
    ]);
    expect(foundAt(financialAccount, 'budget', account(98_050, '2025-07-01'))).toEqual([
      expect.stringMatching(/^warning report\/account-late/),
    ]);
  });

  test('PR-17: asks for the explanation of differences, and for who vouches for it by role', () => {
    const required = itemsOf(financialAccount).flatMap(({ id, required }) => (required ? [id] : []));
    expect(required).toEqual(
      expect.arrayContaining([
        'budget',
        'budget-differences',
        'statement',
        'statement-role',
        'statement-date',
      ]),
    );
    expectTypeOf<ReportAnswers<typeof financialAccount>['statement']>().toEqualTypeOf<boolean>();
  });

  test('PR-17: prints contributions in kind apart from cash', () => {
    const { report } = filled(financialAccount);
    const captions = toDocument(financialAccount, report, { lang: 'fr' })
      .blocks.filter(isTable)
      .map(({ caption }) => plain(caption));
    expect(captions.filter((caption) => caption.includes('en nature'))).toHaveLength(2);
  });
});

describe('SU-09: what the team gets back', () => {
  test('SU-09: shows what people said, and nothing of funders', () => {
    const { report } = filled(teamFeedback);
    const document = toDocument(teamFeedback, report, { lang: 'fr', dossier: fullDossier });
    expect(document.blocks.filter(({ kind }) => kind === 'quote').length).toBeGreaterThan(0);
    const said = JSON.stringify(document);
    const funders = (fullDossier.programme?.roles ?? []).filter(({ role }) => role === 'funder');
    expect(funders.length).toBeGreaterThan(0);
    for (const { organisation } of funders) {
      const { name } =
        fullDossier.organisations.find(({ id }) => id === organisation) ?? expect.unreachable();
      expect(said).not.toContain(typeof name === 'string' ? name : name['fr']);
    }
    expect(itemsOf(teamFeedback).map(({ kind }) => kind)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(facts|budget|agreed-objective|partnership-review)$/)]),
    );
  });

  test('SU-09: asks for voices, or why there are none', () => {
    expect(foundAt(teamFeedback, 'verbatims', { entries: [] })).toEqual(['error report/missing-answer']);
  });
});

describe('the yearly report of a capacity-building programme', () => {
  const { report } = filled(capacityBuildingYear);

  test('is filled from a portfolio: types, steps, self-ratings, tools', () => {
    for (const item of ['organisation-types', 'support-steps', 'self-ratings', 'deliverables']) {
      const { entries } = report.answers[item] as unknown as ListAnswer<unknown>;
      expect(entries.length, item).toBeGreaterThan(2);
    }
  });

  test('draws the types of organisation as a pie whose parts are the whole', () => {
    const { blocks } = toDocument(capacityBuildingYear, report, { lang: 'fr' });
    const pie = blocks.flatMap((block) =>
      block.kind === 'figure' && block.data.figure === 'pie'
        ? [block.data as { slices: readonly { value: number; share: number }[] }]
        : [],
    );
    const [{ slices } = expect.unreachable()] = pie;
    const types = report.answers['organisation-types'] as unknown as ListAnswer<{ count: number }>;
    const total = types.entries.reduce((sum, { count }) => sum + count, 0);
    expect(slices.reduce((sum, { value }) => sum + value, 0)).toBe(total);
    expect(slices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('an assessment of collective action', () => {
  const { report } = filled(collectiveImpactAssessment);
  const document = documentOf(collectiveImpactAssessment, report.answers);
  const rating = { id: 'r', about: 'backbone', level: 'level-3', date: '2025-11-18' };
  const evidence = { fr: 'Compte rendu du comité', en: 'Minutes of the committee' };

  test('AT-01: takes no level without evidence, each of the five conditions by its code', () => {
    expect(foundAt(collectiveImpactAssessment, 'condition-ratings', { entries: [rating] })).toEqual([
      'error report/cell-missing /entries/0/evidence',
    ]);
    expect(
      foundAt(collectiveImpactAssessment, 'condition-ratings', { entries: [{ ...rating, evidence }] }),
    ).toEqual([]);
    type About = NonNullable<
      ReportAnswers<typeof collectiveImpactAssessment>['condition-ratings']['entries'][number]['about']
    >;
    expectTypeOf<About>().toEqualTypeOf<
      | 'common-agenda'
      | 'mutually-reinforcing-activities'
      | 'shared-measurement'
      | 'continuous-communication'
      | 'backbone'
    >();
  });

  test('AT-01: lists a condition that nobody rated, without a level', () => {
    const one = documentOf(collectiveImpactAssessment, {
      'condition-ratings': { entries: [{ ...rating, evidence }] },
    });
    const rows = rowsOf(one, 'Nombre de regards');
    expect(rows.slice(0, 5).map((row) => row.at(-1))).toEqual(['0', '0', '0', '0', '1']);
    expect(rows).toHaveLength(6);
  });

  test('AT-02: rates the three principles beside the conditions and averages nothing', () => {
    expect(rowsOf(document, 'Ce sur quoi les conditions reposent').length).toBeGreaterThanOrEqual(3);
    const conditions = rowsOf(document, 'Nombre de regards').map(([condition]) => condition);
    for (const principle of ['Participation', 'Équité'])
      expect(conditions.filter((each) => each?.startsWith(principle))).toEqual([]);
    expect(itemsOf(collectiveImpactAssessment).filter(({ kind }) => kind === 'computed')).toEqual([]);
    expect(
      foundAt(collectiveImpactAssessment, 'condition-ratings', {
        entries: [{ ...rating, about: 'equity', evidence }],
      }),
    ).not.toEqual([]);
  });

  test('AT-03: asks for a stance on each of the six principles of acting', () => {
    expect(rowsOf(document, 'Six principes')).toHaveLength(6);
    const stance = { id: 'early', stance: 'followed' };
    expect(foundAt(collectiveImpactAssessment, 'principle-stances', { entries: [stance] })).toHaveLength(5);
  });

  test('AT-04: counts partners by kind and level, parents and citizens as kinds of their own', () => {
    const rows = rowsOf(document, 'Nombre de partenaires').map((row) => row.map(plain));
    expect(rows.map(([kind]) => kind)).toEqual([
      'Organisme',
      'Organisme public',
      'Financeur',
      'Parents',
      'Citoyens',
      'Total',
    ]);
    const partners = fullDossier.collective?.partners ?? [];
    const at = (level: string) => String(partners.filter((each) => each.level === level).length);
    expect(rows.at(-1)).toEqual([
      'Total',
      at('local'),
      at('regional'),
      at('national'),
      String(partners.length),
    ]);
  });

  test('AT-05: shows four components of trust with the number of answers, withheld under five', () => {
    const answer = report.answers['trust'] as unknown as ListAnswer<{
      id: string;
      mean?: number;
      n?: number;
    }>;
    expect(answer.entries.map(({ id }) => id)).toEqual([
      'sincerity',
      'reliability',
      'competence',
      'benevolence',
    ]);
    const few = answer.entries.find(({ id }) => id === 'benevolence') ?? expect.unreachable();
    expect(few.mean).toBeUndefined();
    for (const { id, mean, n } of answer.entries)
      if (id !== 'benevolence') expect([mean, n]).not.toContain(undefined);
  });

  test('AT-09: keeps the five stages in their order, whatever order they are answered in', () => {
    const entries = [
      { id: 'evaluation', status: 'not-started' },
      { id: 'intention', status: 'done', start: '2023-01-16' },
    ];
    const answers = { 'planning-cycle': { entries } };
    const stages = rowsOf(documentOf(collectiveImpactAssessment, answers), 'Cinq étapes').map(
      ([stage]) => stage,
    );
    expect(stages.map((stage) => stage?.split(' ')[0])).toEqual([
      'Intention',
      'État',
      'Planification',
      'Mise',
      'Évaluation',
    ]);
  });
});

describe('a sustainability matrix', () => {
  const item = {
    id: 's',
    what: { fr: 'La permanence', en: 'The desk' },
    object: 'activity',
    strategy: 'taken-over',
    decision: 'stop',
  };
  const evidence = { fr: 'Neuf familles en deux étés', en: 'Nine families in two summers' };
  const matrix = (entries: Json) => documentOf(sustainabilityMatrix, { 'sustain-items': { entries } });

  test('AT-06: remarks on a decision without evidence, and counts « stop » like any other', () => {
    expect(foundAt(sustainabilityMatrix, 'sustain-items', { entries: [item] })).toEqual([
      'warning report/cell-missing /entries/0/evidence',
    ]);
    expect(foundAt(sustainabilityMatrix, 'sustain-items', { entries: [{ ...item, evidence }] })).toEqual([]);
    expect(rowsOf(matrix([{ ...item, evidence }]), 'Les décisions').at(-1)).toEqual([
      'Total',
      '0',
      '0',
      '0',
      '1',
      '1',
    ]);
  });

  test('AT-07: each thing has one of four objects, a change of practice says whose', () => {
    const { object: _, ...without } = { ...item, evidence };
    expect(foundAt(sustainabilityMatrix, 'sustain-items', { entries: [without] })).toEqual([
      'warning report/cell-missing /entries/0/object',
    ]);
    type Entry = ReportAnswers<typeof sustainabilityMatrix>['sustain-items']['entries'][number];
    expectTypeOf<NonNullable<Entry['object']>>().toEqualTypeOf<
      'cause' | 'partnership' | 'practice-change' | 'activity'
    >();
    expectTypeOf<NonNullable<Entry['practice']>>().toEqualTypeOf<'organisational' | 'personal'>();
    expectTypeOf<NonNullable<Entry['decision']>>().toEqualTypeOf<'keep' | 'adapt' | 'transfer' | 'stop'>();
  });

  test('AT-08: counts objects by strategies, four by four, empty cells in sight', () => {
    const rows = rowsOf(matrix([{ ...item, evidence }]), 'La matrice');
    expect(rows).toHaveLength(5);
    expect(rows.slice(0, 4).map((row) => row.slice(1, 5))).toEqual([
      ['0', '0', '0', '0'],
      ['0', '0', '0', '0'],
      ['0', '0', '0', '0'],
      ['1', '0', '0', '0'],
    ]);
  });
});
