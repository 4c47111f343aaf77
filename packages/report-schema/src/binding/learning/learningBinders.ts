/**
 * What was decided, claimed, told or heard in a dossier, as entries of a report.
 * @module
 */
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { entityTable } from '../boundTable.ts';
import { namesOf, statementsOf } from '../namedBy.ts';
import { joined } from '../textCells.ts';
import { bindStories } from './bindStories.ts';
import { bindVerbatims } from './bindVerbatims.ts';

/** The kinds of difficulty that have a name; one of a user's own is another kind. */
const difficultyKinds = new Set(['time', 'calendar', 'collective-work', 'means', 'access']);

const bindDifficulties: Binder = ({ learning }) =>
  entityTable(
    learning.dysfunctions,
    '/learning/dysfunctions',
    ({ id, category, description: difficulty, analysis }) => ({
      category: category === undefined || difficultyKinds.has(category) ? category : 'other',
      difficulty,
      analysis,
      response: joined(
        learning.improvementPoints.filter(({ dysfunction }) => dysfunction === id).map(({ text }) => text),
      ),
    }),
  );

const bindDecisions: Binder = ({ learning }) =>
  entityTable(
    learning.decisions,
    '/learning/decisions',
    ({ finding, text: decision, owner, due, status }) => ({ finding, decision, owner, due, status }),
  );

const bindClaims: Binder = ({ learning, results }) =>
  entityTable(learning.claims, '/learning/claims', (claim) => ({
    claim: claim.text,
    wording: claim.wording,
    about: statementsOf(results, [claim.about]),
    evidence: joined(claim.evidence),
    'rival-explanations': joined(claim.rivalExplanations),
    ...claim.dimensions,
  }));

// a safeguarding incident leaves the house in no report
const bindFeedback: Binder = ({ learning }) =>
  entityTable(learning.feedback, '/learning/feedback', ({ kind, text, receivedOn, answer }) =>
    kind === 'safeguarding' ? undefined : { kind, text, 'received-on': receivedOn, answer },
  );

const bindHarvestedOutcomes: Binder = ({ learning, stakeholders }) =>
  entityTable(learning.harvestedOutcomes, '/learning/harvestedOutcomes', (outcome) => ({
    outcome: outcome.description,
    who: namesOf(stakeholders, [outcome.stakeholder]),
    date: outcome.date,
    sign: outcome.sign,
    significance: outcome.significance,
    contribution: outcome.contribution,
    substantiated: outcome.substantiated,
    evidence: joined(outcome.evidence),
  }));

/** How what was learned beside results and shortfalls fills an item. */
export const learningBinders = {
  difficulties: bindDifficulties,
  decisions: bindDecisions,
  claims: bindClaims,
  stories: bindStories,
  verbatims: bindVerbatims,
  feedback: bindFeedback,
  'harvested-outcomes': bindHarvestedOutcomes,
} as const satisfies { readonly [Part in DossierPart]?: Binder };
