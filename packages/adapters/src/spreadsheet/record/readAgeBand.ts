import { foldText, type ParseAgeOptions, parseAge } from '@jalon/core';
import type { AgeBand } from './AgeBand.ts';

/**
 * Reads a range of ages as people write it: « 6 à 11 mois », "under 18", « 65 ans et + ».
 * @param unit of a figure that has none, where it is known; beside an age with a unit a figure has the same
 * @returns `undefined` where the text names one age or none
 */
export function readAgeBand(text: string, unit?: ParseAgeOptions['unit']): AgeBand | undefined {
  const folded = foldText(text).replace(/^(?:agee?s? (?:de )?|aged? |de edad )/, '');
  for (const [low, high, isMaxExcluded] of folded.length > longest ? [] : waysToRead(folded)) {
    const said = unitIn(high) ?? unitIn(low) ?? unit;
    const months = (side: string): number | undefined =>
      parseAge(side, { unit: unitIn(side) ?? said ?? 'years' }).value;
    const minMonths = low === '' ? 0 : months(low);
    const maxMonths = high === '' ? Number.POSITIVE_INFINITY : months(high);
    if (minMonths === undefined || maxMonths === undefined || minMonths >= maxMonths) continue;
    return {
      minMonths,
      ...(high === '' ? {} : { maxMonths }),
      ...(isMaxExcluded ? { isMaxExcluded } : {}),
      stepMonths: said === 'months' ? 1 : 12,
      ...(said ? {} : { isUnitAssumed: true }),
    };
  }
  return undefined;
}

/** No range of ages takes more letters. */
const longest = 60;

/** What may be the lower and the upper age of a text; an open side is empty. */
function* waysToRead(text: string): Generator<readonly [low: string, high: string, isMaxExcluded?: true]> {
  const below = side(belowPattern, text);
  if (below) yield ['', below, true];
  const upTo = side(upToPattern, text);
  if (upTo) yield ['', upTo];
  const from = side(fromPattern, text);
  if (from) yield [from, ''];
  const both = text.replace(/^(?:de|entre|from|between|van|tussen) /, '');
  // « 2 a 3 m » is an age of two years and three months
  if (both === text && parseAge(text).value !== undefined) return;
  for (const { 0: joint, index } of both.matchAll(joints)) {
    const [low, high] = [both.slice(0, index), both.slice(index + joint.length)];
    if (low !== '' && high !== '') yield [low, high];
  }
}

const side = (pattern: RegExp, text: string): string | undefined =>
  pattern.exec(text)?.slice(1).find(Boolean);

const belowPattern =
  /^(?:<(?!=)|moins de |less than |under |below |menos de |menor(?:es)? de |jonger dan |onder (?:de )?|-(?=.*\d ?[a-z]) ?(?:de )?) ?(.+)$/;
const upToPattern =
  /^(?:<=|≤|jusqu'a |up to |hasta |tot (?:en met )?|t\/m ) ?(.+)$|^(.+?) (?:et moins|(?:and|or) (?:under|younger)|y menos|(?:en|of) jonger)$/;
const fromPattern =
  /^(?:>=?|≥|plus de |a partir de |des |over |mas de |mayor(?:es)? de |desde |ouder dan |vanaf |\+ ?(?:de )?) ?(.+)$|^(.+?) ?(?:(?:et ?)?\+|(?:et|ou) plus|(?:and|or) (?:over|older|more|up)|[yo] mas|(?:en|of) (?:ouder|meer))$/;
const joints = / ?(?:-|\b(?:a|to|tot(?: en met)?|t\/m|et|and|y|en|hasta)\b) ?/g;

/** The unit that an age bears: in all four languages a month starts with « m », a year never does. */
const unitIn = (age: string): ParseAgeOptions['unit'] =>
  /(?:^|[^a-z])m/.test(age) ? 'months' : /[a-z]/.test(age) ? 'years' : undefined;
