import type { Indicator } from '@jalon/core';
import { type DefinitionField, type DefinitionImpact, definitionFields } from './definitionFields.data.ts';
import { type DefinedIndicator, meaningOf } from './meaningOf.ts';

/** One field whose meaning changed. */
export interface DefinitionChange {
  readonly field: DefinitionField;
  /** As it was written before; absent where there was nothing. */
  readonly before?: Indicator[DefinitionField];
  readonly after?: Indicator[DefinitionField];
  readonly impact: DefinitionImpact;
}

/** How two definitions of one indicator differ. */
export interface DefinitionComparison {
  /** In the order of {@link definitionFields}; a mere change of wording marks, spaces or order is none. */
  readonly changes: readonly DefinitionChange[];
  /** The gravest impact there is; `none` where both mean the same. */
  readonly impact: DefinitionImpact | 'none';
}

/**
 * What changed between two versions of a definition, and what that does to the series: whether values before and after
 * compare. A level added at either end of a scale is compatible; one removed, renamed or moved breaks it. What was not
 * told before and is told now is for a person to say.
 * @example
 * ```ts
 * import { compareDefinitions } from '@jalon/indicators';
 * const before = { unit: 'n', countOf: 'contacts' as const, direction: 'increase' as const };
 * const { impact, changes } = compareDefinitions(before, { ...before, countOf: 'households' as const });
 * impact; // => 'breaking'
 * changes; // => [{ field: 'countOf', before: 'contacts', after: 'households', impact: 'breaking' }]
 * compareDefinitions(before, { unit: 'n', countOf: 'contacts' }).impact; // => 'compatible'
 * ```
 */
export function compareDefinitions(before: DefinedIndicator, after: DefinedIndicator): DefinitionComparison {
  const changes = (Object.keys(definitionFields) as DefinitionField[]).flatMap(
    (field): DefinitionChange[] => {
      const [was, is] = [meaningOf(before, field), meaningOf(after, field)];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      const told = { ...(before[field] !== undefined && { before: before[field] }) };
      const now = { ...(after[field] !== undefined && { after: after[field] }) };
      return [{ field, ...told, ...now, impact: impactOf(field, was, is) }];
    },
  );
  const impact = order.find((each) => changes.some((change) => change.impact === each)) ?? 'none';
  return { changes, impact };
}

/** The gravest first. */
const order: readonly DefinitionImpact[] = ['breaking', 'review', 'compatible'];

function impactOf(field: DefinitionField, was: unknown, is: unknown): DefinitionImpact {
  const usual = definitionFields[field];
  if (usual !== 'breaking') return usual;
  if (field === 'levels')
    return isLonger(was as readonly string[], is as readonly string[]) ? 'compatible' : 'breaking';
  const hasDefault = field === 'scale' || field === 'net';
  return (was === undefined || is === undefined) && !hasDefault ? 'review' : 'breaking';
}

/** Whether all former levels stand there side by side as before. */
function isLonger(was: readonly string[] | undefined, is: readonly string[] | undefined): boolean {
  if (!was || !is) return false;
  const from = is.indexOf(was[0] ?? '');
  return from >= 0 && was.every((code, n) => is[from + n] === code);
}
