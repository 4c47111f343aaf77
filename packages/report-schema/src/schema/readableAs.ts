import type { FormulaIndicator } from '@jalon/indicators';
import type { ReportItem } from './ReportItem.ts';

/** An item as a formula reads it; nothing where its answer is no value. */
export function readableAs(item: ReportItem): FormulaIndicator | undefined {
  const { id, title: name } = item;
  if (item.kind === 'number' || item.kind === 'computed') return { id, name, unit: item.unit };
  if (item.kind === 'money' && item.currency !== undefined) return { id, name, unit: item.currency };
  if (item.kind === 'yes-no') return { id, name, unit: '', scale: 'yes-no' };
  return item.kind === 'choice' && !item.multiple ? { id, name, unit: '', scale: 'ordinal' } : undefined;
}
