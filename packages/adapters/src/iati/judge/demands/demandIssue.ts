import type { Issue, Severity } from '@jalon/core';
import type { Demand } from './Demand.ts';
import type { Breach } from './DemandRun.ts';

/** What is said where a demand is not met: the funder’s own sentence where there is one, else ours. */
export function demandIssue({ rule, of, info, where }: Demand, { found }: Breach): Issue {
  const severity: Severity = info.severity === 'warning' ? 'warning' : 'error';
  const about = { rule: info.id ?? rule, where };
  if (info.message !== undefined)
    return { code: 'iati/demand', severity, params: { ...about, message: info.message, id: about.rule } };
  const { paths = [], excluded = [], prefix = [], start, sum, min, max } = of;
  const told = {
    ...about,
    ...{ paths: paths.join(' | '), excluded: excluded.join(' | '), found: found ?? '' },
    ...{ one: of.one ?? '', all: of.all ?? '', asked: of.eval ?? '' },
    ...{ premise: of.if ?? '', conclusion: of.then ?? '' },
    ...{ less: of.less ?? '', more: of.more ?? '', date: of.date ?? '', end: of.end ?? '' },
    ...{ start: start ?? prefix.join(' | '), regex: of.regex ?? '' },
    ...{ sum: sum ?? '', min: min ?? '–', max: max ?? '–' },
  };
  const params = Object.entries(told).filter(([, value]) => value !== '');
  return { code: `iati/demand-${rule.replaceAll('_', '-')}`, severity, params: Object.fromEntries(params) };
}
