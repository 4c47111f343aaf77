import type { Issue } from '@jalon/core';
import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { valueIssue } from '../valueIssue.ts';
import { compareScenarios } from './compareScenarios.ts';
import type { SroiOptions } from './SroiOptions.ts';
import type { SroiCase, SroiMap } from './SroiResult.ts';
import type { SocialReturnOptions } from './socialReturn.ts';
import type { ValueMap } from './ValueMap.ts';

/** The cases of the sensitivity analysis: those recorded with a ratio, then those computed here. */
export function sroiCases(
  valuation: SroiMap,
  map: ValueMap,
  options: SroiOptions,
  settings: SocialReturnOptions,
): { readonly cases: readonly SroiCase[]; readonly warnings: readonly Issue[] } {
  const recorded = (valuation.sensitivity ?? []).map(({ id, ratio }) => ({
    id,
    ratio,
    origin: 'recorded' as const,
  }));
  const computed = compareScenarios(map, options.scenarios ?? [], settings).map(({ id, ratio }) => ({
    id,
    ratio,
    origin: 'computed' as const,
  }));
  const cases: SroiCase[] = [];
  const warnings: Issue[] = [];
  for (const { id, ratio, origin } of [...recorded, ...computed]) {
    const found = finiteNumber(ratio ?? Number.NaN);
    if (found === undefined) warnings.push(valueIssue('case-without-ratio', { id }));
    else cases.push({ id, ratio: found, origin });
  }
  return { cases, warnings };
}
