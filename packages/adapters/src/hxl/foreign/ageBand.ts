import type { Category } from '@jalon/core';

/** What an attribute such as `age_0_4` or `age_80_plus` says: years, both of them included. */
export function ageBand(attribute: string): Omit<Category, 'code'> | undefined {
  const [, from, to] = /^age_?(\d{1,3})_(\d{1,3})$/.exec(attribute) ?? [];
  if (from !== undefined && to !== undefined && Number(from) <= Number(to)) {
    const years = `${Number(from)}–${Number(to)}`;
    const label = { fr: `${years} ans`, en: `${years} years` };
    return { label, fromMonths: Number(from) * 12, toMonths: (Number(to) + 1) * 12 };
  }
  const least = /^age_?(\d{1,3})_?(?:plus|more|over)$/.exec(attribute)?.[1];
  if (least === undefined) return undefined;
  const years = Number(least);
  return { label: { fr: `${years} ans et plus`, en: `${years} years and over` }, fromMonths: years * 12 };
}
