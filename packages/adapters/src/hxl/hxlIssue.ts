import type { Issue, Severity, SheetPlace } from '@jalon/core';
import type { hxlMessages } from './hxlMessages.ts';

/** A place in a table, as far as it is known. */
export type HxlPlace = { readonly [K in keyof Omit<SheetPlace, 'in'>]?: SheetPlace[K] | undefined };

/** One thing to say about a tagged table. */
export function hxlIssue(
  code: keyof typeof hxlMessages,
  severity: Severity,
  params: Issue['params'],
  place: HxlPlace = {},
): Issue {
  const known = Object.entries(place).filter(([, value]) => value !== undefined);
  return {
    code,
    severity,
    params,
    ...(known.length > 0 ? { at: { in: 'sheet', ...Object.fromEntries(known) } } : {}),
  };
}
