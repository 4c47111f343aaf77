import type { Dossier } from '../dossier/Dossier.ts';
import type { Checked } from '../issue/Checked.ts';
import { dossierDocument } from './dossierDocument.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * A dossier from its JSON text or from parsed JSON. It asks for the form only, and `{ jalon, id, title }` has it:
 * whether the logic is sound is for `check`. A newer minor format is read, and what it adds is kept and written back;
 * a newer major one is refused.
 * @param source JSON text, or a parsed JSON value
 * @returns the dossier with every collection present, or the issues that say what was found, expected, and where
 * @example
 * ```ts
 * import { parseDossier } from '@jalon/core/format';
 * const { value, issues } = parseDossier('{ "jalon": "1.0", "id": "demo", "title": "Demo" }');
 * value?.indicators; // => []
 * issues; // => []
 * parseDossier({ jalon: '9.0', id: 'demo', title: 'Demo' }).issues[0]?.code; // => 'format/newer-major'
 * ```
 */
export function parseDossier(source: unknown): Checked<Dossier> {
  return parseDocument(source, dossierDocument);
}
