import type { Register } from '../../register/Register.ts';
import type { Rule } from '../Rule.ts';
import { brokenReferences } from './faultsOfIds.ts';
import { referenceBroken } from './referenceBroken.ts';
import { registerLists, registerReferences } from './registerFields.data.ts';

/** Is the person whom a register cites known to it? */
export const registerBrokenReference: Rule<Register> = {
  code: 'register/broken-reference',
  severity: 'error',
  asks: referenceBroken.asks,
  words: referenceBroken.words,
  // of a person who was erased the pseudonym stays
  find: (register) =>
    brokenReferences(
      register,
      registerLists,
      registerReferences,
      (register.tombstones ?? []).map(({ id }) => id),
    ),
};
