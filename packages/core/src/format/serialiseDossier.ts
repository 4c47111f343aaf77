import type { Dossier } from '../dossier/Dossier.ts';
import { dossierDocument } from './dossierDocument.ts';
import { serialiseDocument } from './serialiseDocument.ts';

/**
 * The JSON text of a dossier: two spaces of indent, fields in the order of the format, empty collections left out,
 * a newline at the end. The same dossier always gives the same bytes.
 * @throws JalonError `invalid-argument` where the dossier holds what JSON cannot: NaN, an instance of a class, itself
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { serialiseDossier } from '@jalon/core/format';
 * serialiseDossier(createDossier({ id: 'demo', title: 'Demo' }));
 * // => '{\n  "jalon": "1.0",\n  "id": "demo",\n  "title": "Demo"\n}\n'
 * ```
 */
export function serialiseDossier(dossier: Dossier): string {
  return serialiseDocument(dossier, dossierDocument);
}
