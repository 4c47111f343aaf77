import type { Register } from '../../register/Register.ts';
import type { Rule } from '../Rule.ts';
import { duplicateIds } from './faultsOfIds.ts';
import { referenceDuplicateId } from './referenceDuplicateId.ts';
import { registerLists } from './registerFields.data.ts';

/** Do two people bear one pseudonym? */
export const registerDuplicateId: Rule<Register> = {
  code: 'register/duplicate-id',
  severity: 'error',
  asks: referenceDuplicateId.asks,
  words: referenceDuplicateId.words,
  find: (register) => duplicateIds(register, registerLists),
};
