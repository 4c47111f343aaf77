import type { Register } from '../register/Register.ts';
import { registerDocument } from './registerDocument.ts';
import { serialiseDocument } from './serialiseDocument.ts';

/**
 * The JSON text of a register, written as {@link serialiseDossier} writes a dossier: the same register always gives the same
 * bytes.
 * @throws JalonError `invalid-argument` where the register holds what JSON cannot: NaN, an instance of a class, itself
 * @example
 * ```ts
 * import { parseRegister, serialiseRegister } from '@jalon/core/format';
 * const { value } = parseRegister({ jalon: '1.0', title: 'Demo', id: 'demo' });
 * value && serialiseRegister(value);
 * // => '{\n  "jalon": "1.0",\n  "id": "demo",\n  "title": "Demo"\n}\n'
 * ```
 */
export function serialiseRegister(register: Register): string {
  return serialiseDocument(register, registerDocument);
}
