import type { Words } from '@jalon/core';
import { nodeText } from '../xpath/xpathValue.ts';
import type { DemandCase } from './Demand.ts';
import { type DemandKind, type DemandRun, matches } from './DemandRun.ts';
import { regexCost } from './regexCost.ts';

/** A rule that every text among the matches meets or not. */
const every =
  (meets: (text: string, of: DemandCase, run: DemandRun) => boolean): DemandKind =>
  (of, run) =>
    matches(of, run)
      .map((at) => ({ at, found: nodeText(at) }))
      .filter(({ found }) => !meets(found, of, run));

// a text that is empty is no fault of its form
const fits = (text: string, { regex = '' }: DemandCase, run: DemandRun, wanted: boolean): boolean => {
  if (text === '') return true;
  run.spend(regexCost(regex, text.length));
  return new RegExp(regex).test(text) === wanted;
};

/** Texts of a form. */
export const regexMatches: DemandKind = every((text, of, run) => fits(text, of, run, true));

/** Texts that are not of a form. */
export const regexNoMatches: DemandKind = every((text, of, run) => fits(text, of, run, false));

/** Numbers between two bounds, either of which may lack. */
export const range: DemandKind = every((text, { min, max }) => {
  const value = Number(text);
  return (min ?? value) <= value && value <= (max ?? value);
});

/** Texts without blanks around them. */
export const noSpaces: DemandKind = every((text) => text === text.trim());

/** Texts without a percent sign. */
export const noPercent: DemandKind = every((text) => !text.includes('%'));

/** Numbers above zero. */
export const positiveDecimal: DemandKind = every(
  (text) => /^\s*\+?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(text) && Number(text) > 0,
);

/** Texts that occur once. */
export const unique: DemandKind = (of, run) => {
  const met = new Set<string>();
  const all = matches(of, run).map((at) => ({ at, found: nodeText(at) }));
  return all.filter(({ found }) => met.size === met.add(found).size);
};

/** The word by which a ruleset asks for the list of agencies. */
const listed = 'ORG-ID-PREFIX';

const register: Words = {
  fr: 'la liste des registres reconnus (identifiers.agencies)',
  en: 'the list of approved registers (identifiers.agencies)',
};

/** Texts that begin with one of others, or with the code of an agency. */
export const startsWith: DemandKind = (of, run) => {
  const { prefix = [], separator = '', start } = of;
  const { agencies } = run;
  if (prefix.includes(listed)) {
    if (!agencies) return { needed: register };
    return every((text) => agencies.has(text.split('-', 2).join('-')))(of, run);
  }
  const beginnings = [...prefix, ...(start === undefined ? [] : [start])]
    .flatMap((path) => run.nodes(path))
    .map((node) => `${nodeText(node)}${separator}`);
  return every((text) => beginnings.some((beginning) => text.startsWith(beginning)))(of, run);
};

/** Whether a rule about identifiers applies: not to those that are published already. */
export function idConditionHolds(of: DemandCase, run: DemandRun): boolean {
  const { organisations } = run;
  if (of.idCondition === undefined) return true;
  const texts = matches(of, run).map(nodeText);
  if (of.idCondition === 'NOT_EXISTING_ORG_ID') return texts.every((text) => !organisations.has(text));
  return texts.every((text) => ![...organisations].some((id) => text.startsWith(`${id}-`)));
}
