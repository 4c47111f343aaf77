import type { Extensions } from '../../dossier/Extensions.ts';
import type { IdMinter } from '../../dossier/idMinter.ts';

/** Gives ids to what a table names: its own where they are ids of the dossier, else ids made from codes and words. */
export interface IdGiver {
  readonly idFor: (kind: string, seed: string, carried: string | undefined) => string;
  /** Where an id of another system is kept. */
  readonly foreign: (carried: string | undefined) => { readonly extensions?: Extensions };
}

/** @param namespace whose ids the table carries; without it they are ids of the dossier */
export const idGiver = (mint: IdMinter, namespace: string | undefined): IdGiver => ({
  idFor: (kind, seed, carried) =>
    carried !== undefined && namespace === undefined ? carried : mint(kind, seed || kind),
  foreign: (carried) =>
    carried !== undefined && namespace !== undefined
      ? { extensions: Object.fromEntries([[namespace, { id: carried }]]) }
      : {},
});
