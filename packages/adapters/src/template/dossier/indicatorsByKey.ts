import type { Indicator } from '@jalon/core';

/**
 * Indicators by the keys that a template may name them by: their id, then their code. A code that several have, or that is
 * the id of another, names none.
 */
export function indicatorsByKey<Item>(
  indicators: readonly Indicator[],
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const byKey = new Map<string, Item>();
  const codes = indicators.map(({ code }) => code);
  const ids = new Set(indicators.map(({ id }) => id));
  indicators.forEach(({ id, code }, index) => {
    const item = items[index];
    if (item === undefined) return;
    byKey.set(id, item);
    const isFree = code !== undefined && !ids.has(code) && codes.indexOf(code) === codes.lastIndexOf(code);
    if (isFree) byKey.set(code, item);
  });
  return byKey;
}
