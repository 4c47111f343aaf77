import type { Dossier } from './Dossier.ts';
import { idsStartingWith } from './idsStartingWith.ts';

const maxLength = 128;

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
  const stem = slug(seed) || slug(kind) || 'id';
  // a number at the end may cost a long stem its last characters
  const taken = idsStartingWith(dossier, stem.slice(0, maxLength - 20));
  if (!taken.has(stem)) return stem;
  for (let n = 2; ; n++) {
    const suffix = `-${n}`;
    const candidate = stem.slice(0, maxLength - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

const slug = (seed: string): string =>
  seed
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[œ]/g, 'oe')
    .replace(/[æ]/g, 'ae')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, maxLength)
    .replace(/[-.]+$/, '');
