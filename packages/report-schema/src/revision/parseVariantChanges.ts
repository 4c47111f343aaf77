import type { Checked } from '@jalon/core';
import { formIssues, pointerOf } from '../schema/formIssues.ts';
import type { VariantChanges } from './VariantChanges.ts';
import { variantChangesFormat } from './variantChanges.format.ts';

/**
 * What a foundation changes in a schema, read from JSON, with every fault named and placed. Whether the changes fit a
 * schema is for {@link checkVariantChanges} to say.
 * @param json the parsed JSON
 * @example
 * ```ts
 * import { checkVariantChanges, parseVariantChanges, patronFourParts } from '@jalon/report-schema';
 * const { value } = parseVariantChanges({ id: 'river', version: '1.0.0', hideSections: ['partnership'] });
 * value && checkVariantChanges(patronFourParts, value); // => []
 * parseVariantChanges({ id: 'river' }).issues[0]?.code; // => 'format/missing'
 * ```
 */
export function parseVariantChanges(json: unknown): Checked<VariantChanges> {
  const parsed = variantChangesFormat.safeParse(json);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const item =
    typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string' ? json.id : '';
  return {
    issues: formIssues(parsed.error, json, (path) => ({ in: 'report', item, path: pointerOf(path) })),
  };
}
