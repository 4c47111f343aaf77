import type { Checked } from '../issue/Checked.ts';
import type { Register } from '../register/Register.ts';
import { parseDocument } from './parseDocument.ts';
import { registerDocument } from './registerDocument.ts';

/**
 * A register from its JSON text or from parsed JSON: its form only, as with {@link parseDossier}. It holds names: what it
 * says goes to nobody outside.
 * @param source JSON text, or a parsed JSON value
 * @returns the register with every collection present, or the issues that say what was found, expected, and where
 * @example
 * ```ts
 * import { parseRegister } from '@jalon/core/format';
 * const { value, issues } = parseRegister('{ "jalon": "1.0", "id": "demo", "title": "Demo" }');
 * value?.persons; // => []
 * issues; // => []
 * ```
 */
export function parseRegister(source: unknown): Checked<Register> {
  return parseDocument(source, registerDocument);
}
