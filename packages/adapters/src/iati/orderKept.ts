import type { KeptElement } from './KeptElement.ts';
import { iatiRules } from './write/iatiRules.ts';

/**
 * Kept elements in the order of IATI 2.03, those of others last, periods by their days: the order in which they come back
 * when they have been written.
 * @param rule name of the element that they stand in, for example `indicator`; a value reached and a target are `actual`
 */
export function orderKept(rule: string, elements: readonly KeptElement[]): readonly KeptElement[] {
  const names = [...(iatiRules().get(rule)?.children.keys() ?? [])];
  const rank = ({ name }: KeptElement) => (names.includes(name) ? names.indexOf(name) : names.length);
  return [...elements].sort((a, b) => rank(a) - rank(b) || compare(daysOf(a), daysOf(b)));
}

/** The days of a period, as a key; nothing for other elements. Of the same days, one that holds nothing comes last. */
const daysOf = ({ name, children = [] }: KeptElement): string => {
  if (name !== 'period') return '';
  const hasTarget = children.some((child) => typeof child !== 'string' && child.name === 'target');
  const days = `${dayIn(children, 'period-start')} ${dayIn(children, 'period-end')}`;
  return hasTarget ? days : `${days} empty`;
};

function dayIn(children: readonly (KeptElement | string)[], name: string): string {
  const found = children.find((child) => typeof child !== 'string' && child.name === name);
  return typeof found === 'object' ? (new Map(found.attributes).get('iso-date') ?? '') : '';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
