import type { Dossier } from './Dossier.ts';
import { idsStartingWith } from './idsStartingWith.ts';

/**
 * Every id that a dossier uses, its own included.
 * @example
 * ```ts
 * import { createDossier, entityIds } from '@jalon/core';
 * [...entityIds(createDossier({ id: 'demo', title: 'Demo' }))]; // => ['demo']
 * ```
 */
export const entityIds = (dossier: Dossier): ReadonlySet<string> => idsStartingWith(dossier, '');
