import type { Workbook } from '../../workbook/Workbook.ts';
import type { ImportMapping } from '../import/ImportMapping.ts';
import { keySheetKind, keySheetName, keySheetVersion } from './drawKeySheet.ts';

/**
 * Which indicator each line of a filled template is, as the template itself kept it: the mapping to import it with, so
 * that a changed name or a doubled code makes no difference.
 * @param workbook the file as `readWorkbook` gives it
 * @returns `undefined` where the workbook was not made by `writeTrackingTemplate`
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { readWorkbook, templateMapping, writeTrackingTemplate } from '@jalon/adapters/spreadsheet';
 * const indicators = [{ id: 'wait', code: '1.2', name: 'Délai d’attente', unit: 'jours', measures: [], targets: [] }];
 * const dossier = createDossier({ id: 'demo', title: 'Demo', indicators });
 * const periods = [{ start: '2024-01-01', end: '2024-12-31' }];
 * const bytes = await writeTrackingTemplate(dossier, { lang: 'fr', asOf: '2024-01-15', periods });
 * const { value: workbook } = await readWorkbook(bytes);
 * workbook && templateMapping(workbook); // => { indicators: { '1.2': 'wait', 'Délai d’attente': 'wait' } }
 * ```
 */
export function templateMapping(workbook: Workbook): ImportMapping | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === keySheetName);
  const lines = (sheet?.rows ?? []).map((cells) => (cells ?? []).map((cell) => cell?.shown ?? ''));
  const [first] = lines;
  if (first?.[0] !== keySheetName || first[1] !== keySheetKind || first[2] !== keySheetVersion)
    return undefined;
  const ids = new Map<string, Set<string>>();
  for (const [kind, , id = '', code = '', name = ''] of lines) {
    if (kind !== 'row') continue;
    for (const label of [code, name]) if (label !== '') ids.set(label, (ids.get(label) ?? new Set()).add(id));
  }
  // a label that stands for two indicators says nothing
  const sure = [...ids].flatMap(([label, found]) => (found.size === 1 ? [[label, [...found][0] ?? '']] : []));
  return { indicators: Object.fromEntries(sure) };
}
