import type { Dossier } from './Dossier.ts';
import type { EntityKind } from './EntityKind.ts';

/** An entity of a dossier, with its kind and the JSON pointer to it. */
export interface LocatedEntity {
  readonly kind: EntityKind;
  readonly entity: { readonly id: string };
  /** RFC 6901, for example `/indicators/2`. */
  readonly pointer: string;
}

/** The lists of a dossier that hold entities, as path and kind: the one place that knows where an entity lives. */
export const entityLists: readonly {
  readonly kind: EntityKind;
  readonly path: readonly [string] | readonly [string, string];
}[] = [
  { kind: 'organisation', path: ['organisations'] },
  { kind: 'stakeholder', path: ['stakeholders'] },
  { kind: 'result-node', path: ['results', 'nodes'] },
  { kind: 'result-link', path: ['results', 'links'] },
  { kind: 'frame', path: ['frames'] },
  { kind: 'indicator', path: ['indicators'] },
  { kind: 'observation', path: ['observations'] },
  { kind: 'agreement', path: ['agreements'] },
  { kind: 'notable-result', path: ['learning', 'notableResults'] },
  { kind: 'dysfunction', path: ['learning', 'dysfunctions'] },
  { kind: 'improvement-point', path: ['learning', 'improvementPoints'] },
  { kind: 'partnership-review', path: ['learning', 'partnershipReviews'] },
  { kind: 'report', path: ['reports'] },
];

/**
 * Every entity of a dossier with its kind and place, in the order of the document; targets follow their indicator.
 * @example
 * ```ts
 * import { createDossier, entitiesOf } from '@jalon/core';
 * const stakeholders = [{ id: 'parents', name: 'Parents' }];
 * const [first] = entitiesOf(createDossier({ id: 'demo', title: 'Demo', stakeholders }));
 * first?.pointer; // => '/stakeholders/0'
 * ```
 */
export function* entitiesOf(dossier: Dossier): Generator<LocatedEntity> {
  for (const { kind, path } of entityLists) {
    for (const [index, entity] of listAt(dossier, path).entries()) {
      const pointer = `/${path.join('/')}/${index}`;
      yield { kind, entity, pointer };
      if (kind !== 'indicator') continue;
      const targets = (entity as Dossier['indicators'][number]).targets;
      for (const [n, target] of targets.entries())
        yield { kind: 'target', entity: target, pointer: `${pointer}/targets/${n}` };
    }
  }
}

/** The list of entities at a path of {@link entityLists}. */
export function listAt(
  dossier: Dossier,
  path: readonly [string] | readonly [string, string],
): readonly { readonly id: string }[] {
  let at: unknown = dossier;
  for (const key of path) at = (at as Readonly<Record<string, unknown>>)[key];
  return at as readonly { readonly id: string }[];
}
