import { type Checked, formatIssue, type Issue } from '@jalon/core';
import { checkFormula, formulaMessages, formulaReadings, parseFormula } from '@jalon/indicators';
import type { ReportItem } from './ReportItem.ts';
import { readableAs } from './readableAs.ts';
import { schemaFault } from './schemaFault.ts';

/** What keeps a computed item from being computed, in whatever report. */
export function formulaFaults(
  item: ReportItem,
  path: readonly (string | number)[],
  all: readonly ReportItem[],
): readonly Issue[] {
  if (item.kind !== 'computed') return [];
  const at = [...path, 'formula'];
  const unsound = ({ issues }: Checked<unknown>) =>
    issues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => schemaFault('schema/formula', item.id, at, inWords(issue)));
  const parsed = parseFormula(item.formula);
  if (!parsed.value) return unsound(parsed);
  const reads = formulaReadings(parsed.value);
  const names = new Set([item.id, ...reads.map(({ indicator }) => indicator)]);
  const byId = new Map(all.filter(({ id }) => names.has(id)).map((each) => [each.id, each]));
  const faults = reads.flatMap(({ key, indicator, where, aggregate, at: named, back }) => {
    const read = byId.get(indicator);
    if (where.length > 0 || aggregate || named !== undefined || back > 0)
      return [schemaFault('schema/formula-beyond-report', item.id, at, { found: key })];
    if (!read) return [schemaFault('schema/formula-unknown-item', item.id, at, { other: indicator })];
    if (!readableAs(read))
      return [schemaFault('schema/formula-unreadable-item', item.id, at, { other: read.title })];
    return [];
  });
  if (faults.length > 0) return faults;
  const indicators = [...byId.values()].flatMap((each) => readableAs(each) ?? []);
  // what reads itself is said as a circle
  const checked = checkFormula(parsed.value, { indicators }, { indicator: item.id });
  return unsound({ issues: checked.issues.filter(({ code }) => code !== 'formula/refers-to-itself') });
}

const inWords = (issue: Issue): Issue['params'] => ({
  character: issue.at?.in === 'text' ? (issue.at.column ?? 1) : 1,
  reason: {
    fr: formatIssue(issue, 'fr', formulaMessages),
    en: formatIssue(issue, 'en', formulaMessages),
  },
});
