import type { Json } from '@jalon/core';
import type { Condition } from './Condition.ts';
import type { ReportItem } from './ReportItem.ts';

type Form = { readonly [key: string]: Json };

/**
 * JSON Schema (2020-12) of the answers for which an item is asked: its condition is met, and what that reads is asked
 * itself. Nothing where that hangs on a computed item, whose value is not among the answers.
 */
export function conditionJsonSchema(item: ReportItem, items: readonly ReportItem[]): Form | undefined {
  const byId = new Map(items.map((each) => [each.id, each]));
  const asked = (each: ReportItem, above: ReadonlySet<string>): Form | undefined => {
    const { when } = each;
    if (!when) return {};
    const read = byId.get(when.item);
    if (!read || read.kind === 'computed' || above.has(each.id)) return undefined;
    const readIsAsked = asked(read, new Set([...above, each.id]));
    if (!readIsAsked) return undefined;
    const isOpen = 'answered' in when && !when.answered;
    const given: Form = { required: [read.id], properties: { [read.id]: formOf(when, read) } };
    const both = Object.keys(readIsAsked).length === 0 ? given : { allOf: [readIsAsked, given] };
    return isOpen ? { not: both } : both;
  };
  return asked(item, new Set());
}

/** What the answer has to look like. */
function formOf(when: Condition, read: ReportItem): Form {
  if ('answered' in when) return {};
  if ('atLeast' in when) return { minimum: when.atLeast };
  const several = read.kind === 'choice' && read.multiple === true;
  const same = (value: Json): Form => (several ? { contains: { const: value } } : { const: value });
  // an empty list of choices is no answer
  return 'is' in when ? same(when.is) : { not: same(when.isNot), ...(several && { minItems: 1 }) };
}
