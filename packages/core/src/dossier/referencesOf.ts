import type { DossierPlace } from '../issue/Place.ts';
import type { Dossier } from './Dossier.ts';
import type { EntityKind } from './EntityKind.ts';

/** One id that an entity cites. */
export interface Reference {
  /** Id of the entity that cites. */
  readonly from: string;
  /** Id that is cited. */
  readonly to: string;
  /** What the cited id should name. */
  readonly expected: EntityKind;
  readonly at: DossierPlace;
}

/**
 * Every id that one entity of a dossier cites of another, with its place: the one list of what points where.
 * @example
 * ```ts
 * import { createDossier, referencesOf } from '@jalon/core';
 * const indicators = [{ id: 'wait', name: 'Wait', unit: 'days', measures: ['access'], targets: [] }];
 * const [reference] = referencesOf(createDossier({ id: 'demo', title: 'Demo', indicators }));
 * reference?.to; // => 'access'
 * reference?.at.pointer; // => '/measures/0'
 * ```
 */
export function* referencesOf(dossier: Dossier): Generator<Reference> {
  const { programme, results, frames, indicators, observations, agreements, learning } = dossier;
  for (const [n, { organisation }] of (programme?.roles ?? []).entries()) {
    const at = { in: 'dossier', pointer: `/programme/roles/${n}/organisation` } as const;
    yield { from: 'programme', to: organisation, expected: 'organisation', at };
  }
  for (const { id, stakeholders = [] } of results.nodes)
    yield* many('result-node', id, '/stakeholders', stakeholders, 'stakeholder');
  for (const { id, from, to, assumptions = [] } of results.links) {
    yield one('result-link', id, '/from', from, 'result-node');
    yield one('result-link', id, '/to', to, 'result-node');
    for (const [n, { watchedBy = [] }] of assumptions.entries())
      yield* many('result-link', id, `/assumptions/${n}/watchedBy`, watchedBy, 'indicator');
  }
  for (const { id, rows } of frames)
    for (const [n, { nodes }] of rows.entries())
      yield* many('frame', id, `/rows/${n}/nodes`, nodes, 'result-node');
  for (const { id, measures } of indicators)
    yield* many('indicator', id, '/measures', measures, 'result-node');
  for (const { id, indicator, organisation, revises } of observations) {
    yield one('observation', id, '/indicator', indicator, 'indicator');
    if (organisation !== undefined)
      yield one('observation', id, '/organisation', organisation, 'organisation');
    if (revises !== undefined) yield one('observation', id, '/revises', revises, 'observation');
  }
  for (const { id, frame, agreedBy } of agreements) {
    if (frame !== undefined) yield one('agreement', id, '/frame', frame, 'frame');
    yield* many('agreement', id, '/agreedBy', agreedBy, 'organisation');
  }
  for (const { id, about } of learning.notableResults)
    if (about !== undefined) yield one('notable-result', id, '/about', about, 'result-node');
  for (const { id, about } of learning.dysfunctions)
    if (about !== undefined) yield one('dysfunction', id, '/about', about, 'result-node');
  for (const { id, dysfunction } of learning.improvementPoints)
    if (dysfunction !== undefined)
      yield one('improvement-point', id, '/dysfunction', dysfunction, 'dysfunction');
}

const one = (
  kind: EntityKind,
  from: string,
  pointer: string,
  to: string,
  expected: EntityKind,
): Reference => ({
  from,
  to,
  expected,
  at: { in: 'dossier', entity: { kind, id: from }, pointer },
});

function* many(
  kind: EntityKind,
  from: string,
  pointer: string,
  ids: readonly string[],
  expected: EntityKind,
): Generator<Reference> {
  for (const [n, to] of ids.entries()) yield one(kind, from, `${pointer}/${n}`, to, expected);
}
