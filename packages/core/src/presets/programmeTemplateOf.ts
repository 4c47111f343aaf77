import { emptyCollective } from '../collective/emptyCollective.data.ts';
import { createDossier, type DossierFields } from '../dossier/createDossier.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Instrument } from '../instrument/Instrument.ts';
import type { EvaluationPlan, EvaluationQuestion, PlanStep } from '../plan/EvaluationPlan.ts';
import type { Stakeholder } from '../programme/Stakeholder.ts';
import type { ResultLink, ResultNode } from '../results/Results.ts';

/**
 * A new dossier for a second run of a programme, with another cohort or another team: it carries the tools and the
 * questions (logic, frames, definitions of indicators, plan, instruments, guides) and no data: no value, baseline,
 * target, wave, date, amount, evidence, rating, agreement, report, nothing that was learned, no organisation.
 * @param dossier the programme that was run
 * @param fields what the new dossier is called, and whatever else is known of it
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { programmeTemplateOf } from '@jalon/core/presets';
 * const first = createDossier({
 *   id: 'cohort-1',
 *   title: 'Cohort 1',
 *   indicators: [{ id: 'wait', name: 'Wait', unit: 'days', measures: [], targets: [{ id: 't1', value: 30 }] }],
 *   evaluationPlan: { questions: [{ id: 'q1', text: 'Who is left out?', due: '2024-06-30' }], steps: [], touchpoints: [], involvement: [] },
 * });
 * const second = programmeTemplateOf(first, { id: 'cohort-2', title: 'Cohort 2' });
 * second.indicators[0]?.targets; // => []
 * second.evaluationPlan?.questions; // => [{ id: 'q1', text: 'Who is left out?' }]
 * ```
 */
export function programmeTemplateOf(dossier: Dossier, fields: DossierFields): Dossier {
  const { languages, labelPack, results, frames, dimensions, evaluationPlan, collective } = dossier;
  const { vision } = results;
  return createDossier({
    languages,
    ...(labelPack !== undefined && { labelPack }),
    stakeholders: dossier.stakeholders.map((one) => without<Stakeholder>(one, 'size', 'needs')),
    results: {
      ...(vision !== undefined && { vision }),
      nodes: results.nodes.map(unratedNode),
      links: results.links.map(unprovenLink),
    },
    frames,
    indicators: dossier.indicators.map((indicator) => ({
      ...without<Indicator>(indicator, 'baseline', 'formerDefinitions'),
      targets: [],
    })),
    dimensions,
    ...(evaluationPlan && { evaluationPlan: undatedPlan(evaluationPlan) }),
    instruments: dossier.instruments.map(unusedInstrument),
    ...(collective &&
      collective.guides.length > 0 && { collective: { ...emptyCollective, guides: collective.guides } }),
    ...fields,
  });
}

const unratedNode = (node: ResultNode): ResultNode => {
  const { progressMarkers: markers } = node;
  return markers ? { ...node, progressMarkers: markers.map((marker) => without(marker, 'ratings')) } : node;
};

/** The claim stays, what was found about it does not. */
const unprovenLink = (link: ResultLink): ResultLink => {
  const { assumptions, ...claim } = without<ResultLink>(
    link,
    'evidenceFor',
    'evidenceAgainst',
    'confidence',
    'strength',
  );
  return assumptions
    ? { ...claim, assumptions: assumptions.map((assumption) => without(assumption, 'status')) }
    : claim;
};

const unusedInstrument = (instrument: Instrument): Instrument => {
  const { dataProtection } = instrument;
  return {
    ...instrument,
    ...(dataProtection && { dataProtection: without(dataProtection, 'retainUntil') }),
    waves: [],
  };
};

const undatedPlan = (plan: EvaluationPlan): EvaluationPlan => ({
  ...without<EvaluationPlan>(plan, 'fte', 'budget'),
  questions: plan.questions.map((question) => without<EvaluationQuestion>(question, 'due')),
  steps: plan.steps.map((step) => without<PlanStep>(step, 'status', 'start', 'due')),
  touchpoints: [],
});

/** A model without some of its optional fields. */
const without = <Model extends object>(model: Model, ...fields: (keyof Model)[]): Model =>
  Object.fromEntries(
    Object.entries(model).filter(([field]) => !fields.includes(field as keyof Model)),
  ) as Model;
