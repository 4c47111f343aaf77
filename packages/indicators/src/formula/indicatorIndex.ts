import type { Indicator } from '@jalon/core';

/** What a formula reads of an indicator; a whole `Indicator` fits. */
export type FormulaIndicator = Pick<Indicator, 'id' | 'unit'> &
  Partial<
    Pick<
      Indicator,
      | 'code'
      | 'name'
      | 'unitLabel'
      | 'formula'
      | 'scale'
      | 'basis'
      | 'additivity'
      | 'countOf'
      | 'distinct'
      | 'dimensions'
    >
  >;

/** Indicators by what a formula may call them. */
export interface IndicatorIndex {
  /** The indicator of an id or a code; an id comes first. `several` where a code stands for more than one. */
  readonly find: (name: string) => FormulaIndicator | 'several' | undefined;
}

/** Finds indicators by id, else by code. */
export function indexIndicators(indicators: readonly FormulaIndicator[]): IndicatorIndex {
  const byId = new Map<string, FormulaIndicator>();
  const byCode = new Map<string, FormulaIndicator | 'several'>();
  for (const indicator of indicators) {
    if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
    const { code } = indicator;
    if (code !== undefined) byCode.set(code, byCode.has(code) ? 'several' : indicator);
  }
  return { find: (name) => byId.get(name) ?? byCode.get(name) };
}
