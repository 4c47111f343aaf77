/**
 * What an evaluation asks, does step by step, meets on its days: the plan of a dossier as entries of a report.
 * @module
 */
import { type EvaluationCriterion, evaluationCriteria, label } from '@jalon/core';
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { entityTable } from '../boundTable.ts';
import { namesOf } from '../namedBy.ts';
import { inEachLanguage, joined } from '../textCells.ts';

const bindQuestions: Binder = ({ evaluationPlan, indicators, instruments }) =>
  entityTable(evaluationPlan?.questions, '/evaluationPlan/questions', (question) => {
    const tools = namesOf(instruments, question.instruments);
    return {
      question: question.text,
      criterion: criterionWords(question.criterion),
      indicators: namesOf(indicators, question.indicators),
      methods: joined([...(question.methods ?? []), ...(tools === undefined ? [] : [tools])]),
      use: question.use,
      due: question.due,
    };
  });

const bindSteps: Binder = ({ evaluationPlan }) =>
  entityTable(
    evaluationPlan?.steps,
    '/evaluationPlan/steps',
    ({ name: step, status, start, due, ...more }) => ({
      step,
      questions: joined(more.questions),
      outputs: joined(more.outputs),
      tools: joined(more.tools),
      status,
      start,
      due,
    }),
  );

const bindTouchpoints: Binder = ({ evaluationPlan }) =>
  entityTable(evaluationPlan?.touchpoints, '/evaluationPlan/touchpoints', ({ date, kind, text }) => ({
    date,
    kind,
    text,
  }));

/** A criterion of the OECD-DAC in words; a user’s own as it is written. */
function criterionWords(criterion: string | undefined) {
  const known = evaluationCriteria.find((each) => each === criterion);
  return known === undefined ? criterion : inEachLanguage((lang) => criterionIn(known, lang));
}

const criterionIn = (criterion: EvaluationCriterion, lang: 'fr' | 'en') =>
  label(criterion, lang, 'ocde-criteres');

/** How the evaluation plan fills an item. */
export const planBinders = {
  'evaluation-questions': bindQuestions,
  'evaluation-steps': bindSteps,
  touchpoints: bindTouchpoints,
} as const satisfies { readonly [Part in DossierPart]?: Binder };
