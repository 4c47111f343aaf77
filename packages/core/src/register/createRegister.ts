import { dossierVersion } from '../dossier/Dossier.ts';
import type { Register } from './Register.ts';

/**
 * A register with every collection present, from the few fields that you have.
 * @param fields at least `id` and `title`
 * @example
 * ```ts
 * import { createRegister } from '@jalon/core/register';
 * createRegister({ id: 'people', title: 'People' }).persons; // => []
 * ```
 */
export function createRegister(fields: Partial<Register> & Pick<Register, 'id' | 'title'>): Register {
  return {
    jalon: dossierVersion,
    persons: [],
    contacts: [],
    responses: [],
    consents: [],
    tombstones: [],
    ...fields,
  };
}
