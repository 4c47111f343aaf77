import { type Approval, approvalCircularOn, type Dossier } from '@jalon/core';
import { check, practiceRules, ruleMessages } from '@jalon/core/check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Document } from '../document/Document.ts';
import { fullApproval } from '../report/fixtures/fullCollective.data.ts';
import { fullDossier } from '../report/fixtures/fullDossier.data.ts';
import { prefillReport } from '../report/prefillReport.ts';
import { toDocument } from '../report/toDocument.ts';
import { validateReport } from '../report/validateReport.ts';
import { deriveReportSchema } from '../revision/deriveReportSchema.ts';
import { checkReportSchema } from '../schema/checkReportSchema.ts';
import { parseReportSchema } from '../schema/parseReportSchema.ts';
import type { ReportAnswers } from '../schema/ReportAnswers.ts';
import { approvalChecklist } from './approvalChecklist.ts';

const asOf = '2026-01-31';
const approvedBy = (changes: Partial<Approval>): Dossier => ({
  ...fullDossier,
  programme: { ...fullDossier.programme, name: 'P', roles: [], approval: { ...fullApproval, ...changes } },
});
const filled = (dossier: Dossier = fullDossier) => prefillReport(approvalChecklist, dossier, { asOf });
const circularIssues = (dossier: Dossier) =>
  check(dossier, { asOf }).filter(({ code }) => code === 'caf/approval-frame-outdated');

const criteria = {
  entries: [
    {
      id: 'c1',
      criterion: 'Les habitants prennent part aux décisions.',
      reference: 'Annexe 1, critère 2',
      met: 'yes',
      evidence: 'https://escale.example/comite-2025.pdf',
    },
    {
      id: 'c2',
      criterion: 'Le projet est écrit à partir d’un diagnostic partagé.',
      reference: 'Annexe 1, critère 4',
      met: 'partly',
      evidence: 'Diagnostic 2023, pages 12 à 18',
      'follow-up': 'Refaire le diagnostic de la Rive basse avant mars 2027',
    },
  ],
} as const;
const complete = () => {
  const { report } = filled();
  return { ...report, answers: { ...report.answers, 'approval-criteria': criteria } };
};
const wordsOf = (document: Document) => JSON.stringify(document.blocks);

describe('PR-05: the checklist of approval criteria', () => {
  test('PR-05: is a schema in good order that can be written and read back', () => {
    expect(checkReportSchema(approvalChecklist)).toEqual([]);
    expect(parseReportSchema(JSON.parse(JSON.stringify(approvalChecklist))).value).toEqual(approvalChecklist);
  });
  test('PR-05: the dossier says what is approved under which circular; the criteria are left to paste', () => {
    const { report, issues } = filled();
    expect(issues).toEqual([]);
    expect(report.answers).toMatchObject({
      'approval-structure': 'centre-social',
      'approval-start': '2024-01-01',
      'approval-circular': '2016-005',
      'families-component': fullApproval.familiesComponent,
    });
    expect(report.answers).not.toHaveProperty('approval-criteria');
    const missing = validateReport(approvalChecklist, report).filter(({ severity }) => severity === 'error');
    expect(missing.map(({ at }) => at)).toEqual([{ in: 'report', item: 'approval-criteria' }]);
  });
  test('PR-05: each criterion is printed with its evidence and its place in the circular', () => {
    expect(validateReport(approvalChecklist, complete())).toEqual([]);
    const words = wordsOf(toDocument(approvalChecklist, complete(), { lang: 'fr', dossier: fullDossier }));
    for (const { criterion, reference, evidence } of criteria.entries)
      for (const text of [criterion, reference, evidence]) expect(words).toContain(text);
    expect(words).toContain('En partie');
  });
  test('PR-05: a criterion without its evidence is a warning', () => {
    const { evidence: _, ...bare } = criteria.entries[0];
    const report = complete();
    const issues = validateReport(approvalChecklist, {
      ...report,
      answers: { ...report.answers, 'approval-criteria': { entries: [bare] } },
    });
    expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
    expect(issues[0]?.at).toMatchObject({ item: 'approval-criteria', path: '/entries/0/evidence' });
  });
  test('PR-05: the families component is asked of a centre social, not of an espace de vie sociale', () => {
    const { report } = filled(approvedBy({ structure: 'evs' }));
    expect(report.answers['approval-structure']).toBe('evs');
    expect(report.answers).not.toHaveProperty('families-component');
    const words = wordsOf(toDocument(approvalChecklist, report, { lang: 'en' }));
    expect(words).not.toContain('Families component');
  });
  test('PR-05: an office derives its own checklist, and what was filled in still fits', () => {
    const reference = {
      id: 'criteria-version',
      kind: 'text',
      title: { fr: 'Version', en: 'Version' },
    } as const;
    const variant = deriveReportSchema(approvalChecklist, {
      id: 'caf-agrement-local',
      version: '1.0.0',
      title: { fr: 'Grille locale', en: 'Local checklist' },
      source: { fr: 'Caf du Val-des-Rives', en: 'Val-des-Rives family benefits office' },
      add: [{ item: reference, section: 'criteria' }],
    });
    expect(checkReportSchema(variant)).toEqual([]);
    const { report } = prefillReport(variant, fullDossier, { asOf });
    expect(report.answers['approval-circular']).toBe('2016-005');
  });
  test('PR-05: what a criterion holds is known to the compiler', () => {
    type Answers = ReportAnswers<typeof approvalChecklist>;
    expectTypeOf<Answers['approval-structure']>().toEqualTypeOf<'centre-social' | 'evs'>();
    type Met = Answers['approval-criteria']['entries'][number]['met'];
    expectTypeOf<Met>().toEqualTypeOf<'yes' | 'partly' | 'no' | undefined>();
  });
});

describe('PR-05: a circular that is out of date', () => {
  const outdated = approvedBy({ circular: 'circulaire 2012-013 du 20 juin 2012' });

  test('PR-05: citing an older circular than the approval falls under is a warning', () => {
    expect(approvalCircularOn(fullApproval.start)?.code).toBe('2016-005');
    expect(circularIssues(outdated)).toMatchObject([
      { severity: 'warning', params: { a: '2012-013', b: '2016-005', start: '2024-01-01' } },
    ]);
  });
  test.each([
    ['2013-01-01', '2012-013', 0],
    ['2024-01-01', '2016-005', 0],
    ['2026-01-01', '2016-005', 1],
    ['2026-01-01', '18 décembre 2025', 0],
  ] as const)(
    'PR-05: an approval that starts on %s and cites %s has %i warnings',
    (start, circular, count) => {
      const end = `${Number(start.slice(0, 4)) + 3}-12-31`;
      expect(circularIssues(approvedBy({ start, end, circular }))).toHaveLength(count);
    },
  );
  test.each([
    ['fr', 'Le projet vise la circulaire 2012-013 alors que l’agrément'],
    ['en', 'The project cites circular 2012-013 but its approval'],
  ] as const)('PR-05: the printed checklist says so (%s)', (lang, sentence) => {
    const { report } = filled(outdated);
    const words = wordsOf(
      toDocument(approvalChecklist, report, {
        lang,
        dossier: outdated,
        issues: circularIssues(outdated),
        messages: ruleMessages(practiceRules),
      }),
    );
    expect(words.replaceAll('\u202F', ' ').replaceAll('\u00A0', ' ')).toContain(sentence);
  });
});
