import type { Dossier } from './Dossier.ts';
import { freeId } from './freeId.ts';
import { idStem, maxIdLength } from './idStem.ts';
import { idsStartingWith } from './idsStartingWith.ts';

/**
 * A readable id that no entity of the dossier has, made from a code or a name. The same dossier and seed give the same
 * id: it comes from neither randomness, a clock nor a position.
 * @param dossier the dossier that the id shall be unique in
 * @param kind what the id will name; its prefix where the seed holds no letter or digit
 * @param seed a code or a name, for example `1.2` or `Délai moyen d’attente`
 * @returns an id that matches `^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$`
 * @example
 * ```ts
 * import { createDossier, mintId } from '@jalon/core';
 * const dossier = createDossier({ id: 'demo', title: 'Demo' });
 * mintId(dossier, 'indicator', 'Délai moyen d’attente'); // => 'delai-moyen-d-attente'
 * ```
 */
export function mintId(dossier: Dossier, kind: string, seed: string): string {
  const stem = idStem(kind, seed);
  // room for the number at the end
  return freeId(stem, idsStartingWith(dossier, stem.slice(0, maxIdLength - 20)));
}
