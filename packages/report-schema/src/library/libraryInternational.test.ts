import { readFileSync } from 'node:fs';
import type { IsoDay, Json, LocalizedText, Report } from '@jalon/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { crosswalkReports } from '../crosswalk/crosswalkReports.ts';
import { fillFromReport } from '../crosswalk/fillFromReport.ts';
import { fullDossier, fullDossierDay } from '../report/fixtures/fullDossier.data.ts';
import { prefillReport } from '../report/prefillReport.ts';
import { toDocument } from '../report/toDocument.ts';
import { validateReport } from '../report/validateReport.ts';
import type { ListAnswer, MoneyAnswer, PeriodAnswer, SocialReturnAnswer } from '../schema/Answers.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportAnswers } from '../schema/ReportAnswers.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { advocacyNote } from './advocacyNote.ts';
import { euLogframe } from './euLogframe.ts';
import { finalReview } from './finalReview.data.ts';
import { findReportSchema } from './findReportSchema.ts';
import { fiveDimensions } from './fiveDimensions.ts';
import { iatiResults } from './iatiResults.ts';
import { impactOnePage } from './impactOnePage.ts';
import { indicatorSheet } from './indicatorSheet.ts';
import { patronFourParts } from './patronFourParts.ts';
import { pitch } from './pitch.ts';
import { reportSchemas } from './reportSchemas.ts';
import { sroiReport } from './sroiReport.ts';
import { usIptt } from './usIptt.ts';

const mine = [
  advocacyNote,
  euLogframe,
  fiveDimensions,
  iatiResults,
  impactOnePage,
  indicatorSheet,
  pitch,
  sroiReport,
  usIptt,
] as const;

const reportOn = (schema: ReportSchema, answers: { readonly [item: string]: Json }) => ({
  id: 'r',
  schema: schema.id,
  schemaVersion: schema.version,
  title: 'Les Petits Ponts',
  asOf: '2025-03-15',
  answers,
});

/** Codes, severities and places of what is found at one item. */
const foundAt = (schema: ReportSchema, item: string, answer: Json) =>
  validateReport(schema, reportOn(schema, { [item]: answer })).flatMap(({ code, severity, at }) =>
    at?.in === 'report' && at.item === item ? [`${severity} ${code} ${at.path ?? ''}`.trim()] : [],
  );

const figure = (id: string, extra: { readonly [field: string]: Json } = {}): Json => ({
  id,
  label: { fr: 'Familles accueillies', en: 'Families welcomed' },
  value: 48,
  unit: 'families',
  n: 48,
  period: { start: '2024-01-01', end: '2024-12-31' },
  source: { fr: 'registre de présence', en: 'attendance register' },
  ...extra,
});

const improvement: Json = { id: 'i1', text: 'Des créneaux le soir', owner: 'l’équipe' };

describe('the library of the international field', () => {
  test.each(mine)('$id is found by its id', (schema) => {
    expect(findReportSchema(schema.id)).toBe(schema);
  });
  test('no schema bears the name of a foundation', () => {
    for (const { title, id } of mine) {
      expect(`${id} ${title.fr} ${title.en}`).not.toMatch(/fondation|foundation/i);
    }
  });
  test('each schema says its source with a year, in both languages', () => {
    for (const { source } of mine) {
      expect(source.fr).toMatch(/\b20\d\d\b/);
      expect(source.en).toMatch(/\b20\d\d\b/);
    }
  });
  test('whoever fills one in finds help at each item that is required', () => {
    for (const schema of mine) {
      for (const item of itemsOf(schema).filter(({ required, kind }) => required && kind !== 'facts')) {
        expect(item.help?.fr, `${schema.id}: ${item.id}`).toBeTruthy();
      }
    }
  });
});

describe('indicator-sheet', () => {
  const sheet = {
    id: 'waiting',
    name: 'Délai d’attente moyen',
    calculation: 'Somme des délais / nombre de demandes',
    unit: 'jours',
    source: 'Registre des demandes',
    frequency: 'Trimestrielle',
    responsible: 'Direction',
    disaggregation: 'Par quartier',
  } as const;
  test('PR-01: asks calculation, source, frequency and responsible of each indicator; disaggregation where there is one', () => {
    expect(foundAt(indicatorSheet, 'indicator-sheets', { entries: [sheet] })).toEqual([]);
    const { disaggregation: _, ...whole } = sheet;
    expect(foundAt(indicatorSheet, 'indicator-sheets', { entries: [whole] })).toEqual([]);
    for (const field of ['calculation', 'source', 'frequency', 'responsible'] as const) {
      const { [field]: _, ...rest } = sheet;
      expect(foundAt(indicatorSheet, 'indicator-sheets', { entries: [rest] })).toEqual([
        `hint report/cell-missing /entries/0/${field}`,
      ]);
    }
  });
  test('PR-01: prints one record per indicator, each field under its words', () => {
    const report = reportOn(indicatorSheet, { 'indicator-sheets': { entries: [sheet] } });
    const printed = JSON.stringify(toDocument(indicatorSheet, report, { lang: 'fr' }));
    for (const words of [
      'Délai d’attente moyen',
      'Mode de calcul',
      'Ventilation',
      'Par quartier',
      'Trimestrielle',
    ])
      expect(printed).toContain(words);
  });
  test('the same sheet serves the tracking table and the publication', () => {
    for (const to of [usIptt, iatiResults]) {
      const { items } = crosswalkReports(indicatorSheet, to);
      const found = items.find((item) => item.to === 'indicator-sheets');
      expect(found).toMatchObject({ fit: 'whole', way: 'same-id' });
    }
  });
});

describe('eu-logframe', () => {
  type Answers = ReportAnswers<typeof euLogframe>;
  type Row = Answers['logframe']['entries'][number];
  test('knows the columns of its matrix', () => {
    expectTypeOf<Row['statement']>().toEqualTypeOf<LocalizedText | undefined>();
    expectTypeOf<Row['target']>().toEqualTypeOf<LocalizedText | undefined>();
    expectTypeOf<Answers['agreement-revisions']>().toExtend<ListAnswer<{ date?: IsoDay }> | undefined>();
    const right: Row = {
      id: 'so',
      level: 'Effet',
      statement: 'Moins d’attente',
      baseline: '100 jours (2023)',
    };
    // @ts-expect-error a value of the matrix is a text with its year
    const wrong: Row = { id: 'so', baseline: 100 };
    // @ts-expect-error no such column
    const stray: Row = { id: 'so', colour: 'vert' };
    void [right, wrong, stray];
  });
  test('PR-03: baseline, target and current value stand side by side, each to be written with its year', () => {
    const matrix = itemsOf(euLogframe).find(({ id }) => id === 'logframe');
    const columns = matrix?.kind === 'table' ? matrix.columns : [];
    expect(columns.map(({ id }) => id)).toEqual([
      'level',
      'statement',
      'indicators',
      'baseline',
      'target',
      'current',
      'sources',
      'assumptions',
    ]);
    for (const { id, title } of columns.filter((column) => /^(baseline|target|current)$/.test(column.id))) {
      expect(title.fr, id).toContain('(année)');
      expect(title.en, id).toContain('(year)');
    }
  });
  test('PR-03: the assumptions of the top row may stay empty, and the help says so', () => {
    const rows = [
      { id: 'impact', level: 'Impact', statement: 'Des familles moins isolées' },
      { id: 'effet', level: 'Effet', statement: 'Moins d’attente', assumptions: 'Le bail est renouvelé' },
    ];
    expect(foundAt(euLogframe, 'logframe', { entries: rows })).toEqual([]);
    const matrix = itemsOf(euLogframe).find(({ id }) => id === 'logframe');
    expect(matrix?.help?.en).toMatch(/assumptions of the impact row stay empty/);
  });
  test('a row without its statement is incomplete', () => {
    expect(foundAt(euLogframe, 'logframe', { entries: [{ id: 'x', level: 'Impact' }] })).toEqual([
      'error report/cell-missing /entries/0/statement',
    ]);
  });
});

describe('us-iptt', () => {
  test('asks for a narrative where target and actual are far apart; that there is none is an answer', () => {
    const none = { entries: [], noneBecause: 'Aucun écart de plus de 10 %' };
    expect(foundAt(usIptt, 'deviations', none)).toEqual([]);
    const silent = { entries: [{ id: 'd1', indicator: 'Délai d’attente' }] };
    expect(foundAt(usIptt, 'deviations', silent)).toEqual([
      'error report/cell-missing /entries/0/explanation',
    ]);
    const codes = validateReport(usIptt, reportOn(usIptt, {})).map(
      ({ at }) => at?.in === 'report' && at.item,
    );
    expect(codes).toContain('deviations');
  });
});

describe('iati-results', () => {
  test('names the IATI element of each of its tables', () => {
    const references = itemsOf(iatiResults).flatMap((item) =>
      (item.references ?? []).map(({ vocabulary, code }) => [item.id, `${vocabulary} ${code}`]),
    );
    expect(references).toEqual([
      ['programme', 'iati iati-activity'],
      ['logframe', 'iati result'],
      ['indicator-sheets', 'iati result/indicator'],
      ['indicator-periods', 'iati result/indicator/period'],
    ]);
  });
  test('leaves a value that is not known empty', () => {
    const period = { id: 'p1', indicator: 'Visites', period: { start: '2024-01-01', end: '2024-12-31' } };
    expect(foundAt(iatiResults, 'indicator-periods', { entries: [period] })).toEqual([]);
  });
});

describe('five-dimensions', () => {
  type Answers = ReportAnswers<typeof fiveDimensions>;
  type Claim = Answers['claims']['entries'][number];
  test('knows the dimensions of a claim and the strengths of its wording', () => {
    expectTypeOf<Claim['risk']>().toEqualTypeOf<LocalizedText | undefined>();
    expectTypeOf<Claim['wording']>().toEqualTypeOf<
      'observed' | 'reported' | 'contribution' | 'attributed' | undefined
    >();
    const right: Claim = { id: 'c1', claim: 'Moins d’isolement', wording: 'reported' };
    // @ts-expect-error no such strength
    const wrong: Claim = { id: 'c1', wording: 'proven' };
    // @ts-expect-error nobody asked
    const stray: Answers = { claims: { entries: [] }, programme: { programme: 'x', roles: [] }, budget: 1 };
    void [right, wrong, stray];
  });
  test('PR-13: a claim that lacks contribution or risk is flagged, by row and column', () => {
    const claim = { id: 'c1', claim: 'Les parents sont moins isolés', contribution: 'D’autres y ont part' };
    expect(foundAt(fiveDimensions, 'claims', { entries: [claim] })).toEqual([
      'error report/cell-missing /entries/0/risk',
    ]);
    expect(foundAt(fiveDimensions, 'claims', { entries: [{ id: 'c1', claim: 'x' }] })).toEqual([
      'error report/cell-missing /entries/0/contribution',
      'error report/cell-missing /entries/0/risk',
    ]);
    const whole = { ...claim, risk: 'Les répondants sont les plus assidus' };
    expect(foundAt(fiveDimensions, 'claims', { entries: [whole] })).toEqual([]);
  });
});

describe('sroi-report', () => {
  type Answers = ReportAnswers<typeof sroiReport>;
  type Outcome = Answers['valued-outcomes']['entries'][number];
  type Principle = NonNullable<Answers['social-value-principles']>['entries'][number];
  test('knows its value map, its ratio and its principles', () => {
    expectTypeOf<Answers['social-return']>().toEqualTypeOf<SocialReturnAnswer>();
    expectTypeOf<Outcome['deadweight']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Outcome['proxy-value']>().toEqualTypeOf<MoneyAnswer | undefined>();
    expectTypeOf<Principle['id']>().toEqualTypeOf<
      'involve' | 'understand' | 'value' | 'material' | 'restraint' | 'transparent' | 'verify' | 'respond'
    >();
    const right: Outcome = { id: 'o1', outcome: 'Retour à l’emploi', quantity: 12, deadweight: 0.25 };
    // @ts-expect-error a share is a number
    const share: Outcome = { id: 'o1', deadweight: '25 %' };
    // @ts-expect-error a ratio has its cases beside it
    const bare: Answers['social-return'] = { ratio: 3.2 };
    // @ts-expect-error no such principle
    const principle: Principle = { id: 'profit' };
    expectTypeOf(usIptt).toExtend<ReportSchema>();
    expectTypeOf<
      ReportAnswers<typeof usIptt>['indicator-periods']['entries'][number]['period']
    >().toEqualTypeOf<PeriodAnswer | undefined>();
    void [right, share, bare, principle];
  });
  test('sroi-report refuses a ratio without its sensitivity', () => {
    expect(foundAt(sroiReport, 'social-return', { ratio: 3.2, sensitivity: [] })).toEqual([
      'error report/ratio-without-sensitivity /sensitivity',
    ]);
    const cases = [{ id: 's1', description: 'Poids mort de 40 %', ratio: 2.1 }];
    expect(foundAt(sroiReport, 'social-return', { ratio: 3.2, sensitivity: cases })).toEqual([]);
    const report = reportOn(sroiReport, { 'social-return': { ratio: 3.27, sensitivity: [] } });
    expect(JSON.stringify(toDocument(sroiReport, report, { lang: 'fr' }))).not.toContain('3,27');
  });
  test('a share beyond the whole is refused', () => {
    const outcome = { id: 'o1', outcome: 'x', stakeholder: 'y', quantity: 1, attribution: 0 };
    expect(foundAt(sroiReport, 'valued-outcomes', { entries: [{ ...outcome, deadweight: 25 }] })).toEqual([
      'error report/above-maximum /entries/0/deadweight',
    ]);
  });
});

describe('impact-one-page', () => {
  const bare = { id: 'f1', label: 'Familles', value: 48, unit: 'families' };
  test('SU-08: each figure carries its number of people, its period and its source', () => {
    expect(foundAt(impactOnePage, 'key-figures', { entries: [figure('f1')] })).toEqual([]);
    expect(foundAt(impactOnePage, 'key-figures', { entries: [{ ...bare }] })).toEqual([
      'error report/figure-provenance /entries/0',
    ]);
  });
  test('SU-08: at least one thing is being improved, or the page is incomplete', () => {
    expect(foundAt(impactOnePage, 'improvement-points', { entries: [] })).toEqual([
      'error report/missing-answer',
    ]);
    expect(foundAt(impactOnePage, 'improvement-points', { entries: [improvement] })).toEqual([]);
    for (const schema of [impactOnePage, pitch, advocacyNote] as const) {
      const open = validateReport(schema, reportOn(schema, {}));
      expect(open.some(({ at }) => at?.in === 'report' && at.item === 'improvement-points')).toBe(true);
    }
  });
  test('SU-08: the card, the pitch and the note say the same figures from the same data', () => {
    for (const schema of [impactOnePage, pitch, advocacyNote] as const) {
      const item = itemsOf(schema).find(({ id }) => id === 'key-figures');
      expect(item?.binding).toBe('key-figures');
      expect(
        foundAt(schema, 'key-figures', {
          entries: [bare, bare, bare].map((each, at) => ({ ...each, id: `f${at}` })),
        }),
      ).toHaveLength(3);
    }
  });
});

describe('pitch', () => {
  test('SU-10: three figures, one story, one graph', () => {
    expect(foundAt(pitch, 'key-figures', { entries: ['a', 'b', 'c'].map((id) => figure(id)) })).toEqual([]);
    expect(foundAt(pitch, 'key-figures', { entries: ['a', 'b'].map((id) => figure(id)) })).toEqual([
      'error report/too-few',
    ]);
    expect(foundAt(pitch, 'key-figures', { entries: ['a', 'b', 'c', 'd'].map((id) => figure(id)) })).toEqual([
      'error report/too-many',
    ]);
    const story = { id: 's1', title: 'Le premier café', story: 'Elle venait pour son fils.' };
    expect(foundAt(pitch, 'stories', { entries: [story] })).toEqual([]);
    expect(foundAt(pitch, 'stories', { entries: [story, { ...story, id: 's2' }] })).toEqual([
      'error report/too-many',
    ]);
    expect(itemsOf(pitch).filter(({ kind }) => kind === 'figure')).toHaveLength(1);
  });
  test('SU-10: a text that would not fit on a slide is an issue, at its item', () => {
    for (const [item, most] of [
      ['headline', 100],
      ['problem', 280],
      ['summary', 280],
      ['ask', 200],
    ] as const) {
      expect(foundAt(pitch, item, 'a'.repeat(most))).toEqual([]);
      expect(foundAt(pitch, item, 'a'.repeat(most + 1))).toEqual(['error report/text-too-long']);
    }
    const long = { id: 's1', story: 'a'.repeat(601) };
    expect(foundAt(pitch, 'stories', { entries: [long] })).toEqual([
      'error report/text-too-long /entries/0/story',
    ]);
  });
});

describe('advocacy-note', () => {
  test('a request has somebody who can grant it', () => {
    const request = { id: 'd1', request: 'Ouvrir dix places de garde le soir' };
    expect(foundAt(advocacyNote, 'requests', { entries: [request] })).toEqual([
      'error report/cell-missing /entries/0/addressee',
    ]);
  });
  test('a conclusion needs its evidence, and the limits must be told', () => {
    expect(
      foundAt(advocacyNote, 'claims', { entries: [{ id: 'c1', claim: 'Les places manquent' }] }),
    ).toEqual(['error report/cell-missing /entries/0/evidence']);
    const open = validateReport(advocacyNote, reportOn(advocacyNote, {}));
    expect(open.some(({ at }) => at?.in === 'report' && at.item === 'evidence-limits')).toBe(true);
  });
});

test('the guide names every schema of the library, in both languages', () => {
  for (const page of ['docs/report-schemas.md', 'docs/fr/report-schemas.md']) {
    const guide = readFileSync(new URL(`../../../../${page}`, import.meta.url), 'utf8');
    expect(reportSchemas.map(({ id }) => id).filter((id) => !guide.includes(`\`${id}\``))).toEqual([]);
  }
});

describe('filled from the full example dossier', () => {
  test.each(mine)(
    '$id: everything that a part of the dossier answers is there, in the right form',
    (schema) => {
      const { report, issues } = prefillReport<ReportSchema>(schema, fullDossier, { asOf: fullDossierDay });
      // where a page holds one quote of four, the first is taken and said
      expect(issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
      const bound = itemsOf(schema).filter(({ binding }) => binding !== undefined);
      expect(Object.keys(report.answers)).toEqual(bound.map(({ id }) => id));
      const places = validateReport(schema, report as Report).map(({ code }) => code);
      expect(
        places.filter((code) => !/^report\/(missing-answer|cell-missing|too-many|text-too-long)$/.test(code)),
      ).toEqual([]);
    },
  );
  test.each(mine)('$id: reads in each language without a word of the other', (schema) => {
    const { report } = prefillReport<ReportSchema>(schema, fullDossier, { asOf: fullDossierDay });
    for (const [lang, other] of [
      ['fr', 'en'],
      ['en', 'fr'],
    ] as const) {
      const printed = JSON.stringify(toDocument(schema, report as Report, { lang, dossier: fullDossier }));
      for (const { title, kind, required } of itemsOf(schema)) {
        if (!required || kind === 'facts' || title.fr === title.en) continue;
        expect(printed).toContain(title[lang]);
        expect(printed).not.toContain(`"${title[other]}"`);
      }
    }
  });
});

describe('a report to a patron in four parts fills', () => {
  /** What the four parts answer in another schema, and what has to be asked all the same. */
  const walked = (to: ReportSchema, mapping: readonly { from: string; to: string }[] = []) => {
    const { items, issues } = crosswalkReports(patronFourParts, to, { mapping });
    expect(issues).toEqual([]);
    return items.filter(({ fit }) => fit !== 'none').map((item) => `${item.to} (${item.fit})`);
  };
  test('the changes and the improvements of a page for the public, not its figures', () => {
    expect(walked(impactOnePage)).toEqual(['significant-results (whole)', 'improvement-points (part)']);
  });
  test('the improvements of a pitch, and neither its figures nor its story', () => {
    expect(walked(pitch)).toEqual(['improvement-points (part)']);
  });
  test('who speaks in an advocacy note, and what they improve', () => {
    expect(walked(advocacyNote)).toEqual(['programme (whole)', 'improvement-points (part)']);
  });
  test('the identification of what is kept for institutions', () => {
    for (const schema of [euLogframe, usIptt, sroiReport, indicatorSheet]) {
      expect(walked(schema), schema.id).toEqual(['programme (whole)']);
    }
    expect(walked(iatiResults)).toEqual(['programme (whole)']);
  });
  test('the indicators behind the five dimensions, where somebody declares that they are the same', () => {
    expect(walked(fiveDimensions)).toEqual(['programme (whole)']);
    expect(walked(fiveDimensions, [{ from: 'objectives', to: 'indicators' }])).toEqual([
      'programme (whole)',
      'indicators (part)',
    ]);
    const indicators = [
      { id: 'meals', name: 'Repas', unit: 'repas', target: { value: 40 }, actual: { value: 30 } },
    ];
    const report = reportOn(patronFourParts, {
      objectives: {
        subObjectives: [{ id: 'so1', text: 'Manger ensemble', expectedResults: [], indicators }],
      },
    });
    const mapping = [{ from: 'objectives', to: 'indicators' }];
    const filled = fillFromReport(
      fiveDimensions,
      report,
      crosswalkReports(patronFourParts, fiveDimensions, { mapping }),
    );
    expect(filled.report.answers.indicators?.rows.map(({ name }) => name)).toEqual(['Repas']);
    expect(filled.open).toEqual(['programme', 'claims', 'evidence-limits']);
  });

  /** By schema: what a report in four parts says of it whole, and what somebody may declare to be the same. */
  const meaning: {
    readonly [id: string]: { readonly whole: readonly string[]; readonly declared?: string };
  } = {
    'bilan-etape': { whole: ['programme', 'significant-results'], declared: 'indicators' },
    'bilan-final': {
      whole: ['programme', 'objectives', 'significant-results', 'dysfunctions', 'improvement-points'],
    },
    'bilan-final-partenaires': { whole: ['programme', 'objectives', 'significant-results'] },
    'projet-social-caf': { whole: ['programme', 'objectives', 'significant-results', 'dysfunctions'] },
    'caf-agrement': { whole: ['programme'] },
    'centre-social-5-champs': {
      whole: ['programme', 'partnership-review', 'significant-results', 'dysfunctions'],
    },
    'fiche-action': { whole: ['significant-results', 'improvement-points'], declared: 'indicators' },
    'bilan-mi-parcours': { whole: ['programme', 'significant-results'], declared: 'indicators' },
    'capacity-building-annual': { whole: ['programme', 'objectives'] },
    'collective-impact-assessment': { whole: ['programme'] },
    'perennisation-matrix': { whole: ['programme'] },
    'compte-rendu-financier': { whole: ['programme'], declared: 'indicators' },
    'journee-echange': { whole: [] },
    'team-feedback': { whole: ['significant-results', 'improvement-points'] },
    'impact-one-page': { whole: ['significant-results'] },
    pitch: { whole: [] },
    'advocacy-note': { whole: ['programme'] },
    'eu-logframe': { whole: ['programme'] },
    'us-iptt': { whole: ['programme'] },
    'iati-results': { whole: ['programme'] },
    'five-dimensions': { whole: ['programme'], declared: 'indicators' },
    'sroi-report': { whole: ['programme'] },
    'indicator-sheet': { whole: ['programme'] },
  };
  const others = reportSchemas.filter(({ id }) => id !== patronFourParts.id);
  test('something, or a reason to ask, in every schema of the library', () => {
    expect(others.map(({ id }) => id).filter((id) => !Object.hasOwn(meaning, id))).toEqual([]);
  });
  test.each(others)('$id: what the four parts say, and nothing that only a person can write', (schema) => {
    const { whole = [], declared } = meaning[schema.id] ?? {};
    const mapping = declared === undefined ? [] : [{ from: 'objectives', to: declared }];
    const { items, toAsk, issues } = crosswalkReports(patronFourParts, schema, { mapping });
    expect(issues).toEqual([]);
    const filled = items.filter(({ fit }) => fit === 'whole').map(({ to }) => to);
    expect(filled).toEqual(expect.arrayContaining([...whole]));
    if (declared !== undefined) {
      expect(items.find(({ to }) => to === declared)).toMatchObject({ fit: 'part', way: 'declared' });
    }
    const personal = /^(headline|problem|ask|purpose|next-steps|decisions|evidence-limits|statement)$/;
    const own = items.map(({ to }) => to).filter((to) => personal.test(to));
    expect(toAsk).toEqual(expect.arrayContaining(own));
  });
  test('a final review filled from it keeps objectives, results and shortfalls word for word', () => {
    const { report } = prefillReport(patronFourParts, fullDossier, { asOf: fullDossierDay });
    const { report: review } = fillFromReport(
      finalReview,
      report,
      crosswalkReports(patronFourParts, finalReview),
    );
    for (const item of ['objectives', 'significant-results', 'dysfunctions', 'improvement-points'] as const) {
      expect(report.answers[item], item).toBeDefined();
      expect(review.answers[item], item).toEqual(report.answers[item]);
    }
  });
  test('and a final review fills the four parts, all but the agreement and the partnership', () => {
    const { toAsk } = crosswalkReports(finalReview, patronFourParts);
    expect(toAsk).toEqual(['general-objective', 'partnership-review']);
  });
});
