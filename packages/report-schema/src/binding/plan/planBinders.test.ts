import { expect, test } from 'vitest';
import { fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import { planBinders } from './planBinders.ts';

const context = { asOf: '2026-01-31', progress: new Map() };
const entriesOf = (part: keyof typeof planBinders, dossier = fullDossier) =>
  (planBinders[part](dossier, context) as { answer: { entries: Record<string, unknown>[] } }).answer.entries;

test('a question names its criterion, its indicators and its tools in words', () => {
  expect(entriesOf('evaluation-questions')[1]).toMatchObject({
    criterion: { fr: 'Efficacité', en: 'Effectiveness' },
    indicators: { en: 'Parents who feel surer of themselves; Families welcomed' },
    methods: { fr: 'Deux groupes de parole ; Questionnaire illustré aux parents' },
  });
});
test('a criterion of one’s own stands as it is written', () => {
  const { evaluationPlan: plan } = fullDossier;
  if (!plan) throw new Error('no plan');
  const questions = [{ id: 'q', text: 'Why?', criterion: 'acme/joy' as const }];
  const dossier = { ...fullDossier, evaluationPlan: { ...plan, questions } };
  expect(entriesOf('evaluation-questions', dossier)).toEqual([
    { id: 'q', question: 'Why?', criterion: 'acme/joy' },
  ]);
});
test('the questions of a step follow one another as sentences, its outputs as a series', () => {
  const [first, second] = entriesOf('evaluation-steps');
  expect(first?.['questions']).toEqual({
    fr: 'Que voulons-nous savoir ? Qui s’en servira ?',
    en: 'What do we want to know? Who will use it?',
  });
  expect(second?.['outputs']).toEqual({
    fr: '122 questionnaires ; 6 entretiens',
    en: '122 questionnaires; 6 interviews',
  });
});
