import type { Issue, SheetPlace } from '@jalon/core';
import type { IssueSink, IssueSpot } from './IssueSink.ts';

/** Collects what is said about one sheet. */
export function issueCollector(
  sheet: string,
  file: string | undefined,
): IssueSink & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const at = (spot: IssueSpot): SheetPlace => ({
    in: 'sheet',
    ...(file === undefined ? {} : { file }),
    sheet,
    ...spot,
  });
  return {
    issues,
    say: (code, severity, spot, params = {}) => issues.push({ code, severity, params, at: at(spot) }),
    pass: (found, spot) => issues.push(...found.map((issue) => ({ ...issue, at: at(spot) }))),
  };
}
