import { type AnswerOption, foldText, type LocalizedText } from '@jalon/core';
import { answerKey } from '../../spreadsheet/record/survey/answerKey.ts';
import { answerScales } from '../../spreadsheet/record/survey/answerScales.data.ts';
import { wordsOf } from '../../spreadsheet/record/survey/fitScale.ts';
import { gapOfLabel } from './gapOfLabel.ts';

/** What a list of choices turns out to be. */
export interface ChoiceKind {
  readonly kind: 'choice' | 'scale' | 'yes-no';
  /** The choices, those outside the scale marked as such. */
  readonly options: readonly AnswerOption[];
}

const yes = /* @__PURE__ */ new Set(['yes', 'oui', 'ja', 'si', 'sim', 'y', 'o', 'true', 'نعم']);
const no = /* @__PURE__ */ new Set(['no', 'non', 'nee', 'neen', 'nao', 'n', 'false', 'لا']);

/**
 * What a list of choices is: yes or no, a scale with an order, or names without one. Numbered names alone make no scale,
 * for lists of places are numbered too: the words have to be those of a scale, or the numbers all that is shown.
 * @param isLikert whether the form shows it as a scale
 */
export function choiceKind(choices: readonly AnswerOption[], isLikert: boolean): ChoiceKind {
  const options = choices.map((option): AnswerOption => {
    const isOutside = gapOfLabel(option.code, labelsOf(option.label)) !== undefined;
    return isOutside ? { ...option, tone: 'outside' } : option;
  });
  const inside = options.filter(({ tone }) => tone === undefined);
  if (inside.length === 2 && inside.some(isYes) && inside.some(isNo)) return { kind: 'yes-no', options };
  const levels = levelsOf(inside);
  if (levels) return { kind: 'scale', options: turned(options, levels) };
  return { kind: isLikert || areBareNumbers(inside) ? 'scale' : 'choice', options };
}

/** Whether a choice means yes, in whichever language of its label. */
export const isYes = ({ code, label }: AnswerOption): boolean => says(yes, code, label);

/** Whether a choice means no. */
export const isNo = ({ code, label }: AnswerOption): boolean => says(no, code, label);

function says(words: ReadonlySet<string>, code: string, label: LocalizedText): boolean {
  const labels = labelsOf(label).map(foldText);
  return labels.some((text) => words.has(text)) || (words.has(foldText(code)) && !labels.some(isOtherWord));
}

/** A label that says more than a yes: « Oui, souvent ». */
const isOtherWord = (label: string): boolean => /[\s,]/.test(label);

const labelsOf = (label: LocalizedText): readonly string[] =>
  typeof label === 'string' ? [label] : Object.values(label);

/** The level of each choice on a scale of words that knows all of them, where they stand in its order or against it. */
function levelsOf(inside: readonly AnswerOption[]): readonly number[] | undefined {
  if (inside.length < 3) return undefined;
  for (const scale of answerScales) {
    const words = wordsOf(scale);
    const levels = inside.flatMap(({ label }) => {
      const found = labelsOf(label)
        .map((text) => words.get(answerKey(text)))
        .find((level) => level !== undefined);
      return found ?? [];
    });
    if (levels.length < inside.length) continue;
    const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? 0));
    if (steps.every((step) => step > 0) || steps.every((step) => step < 0)) return levels;
  }
  return undefined;
}

/** Names without numbers are counted by their place: a scale that begins with its best answer says so. */
function turned(options: readonly AnswerOption[], levels: readonly number[]): readonly AnswerOption[] {
  const inside = options.filter(({ tone }) => tone === undefined);
  const isNumbered = inside.every(({ code }) => /^-?\d+$/.test(code));
  if (isNumbered || (levels[0] ?? 0) < (levels.at(-1) ?? 0)) return options;
  return options.map((option): AnswerOption => {
    if (option === inside[0]) return { ...option, tone: 'favourable' };
    return option === inside.at(-1) ? { ...option, tone: 'unfavourable' } : option;
  });
}

/** Numbers one by one, of which only some, such as the ends, bear words. */
function areBareNumbers(inside: readonly AnswerOption[]): boolean {
  if (inside.length < 3 || !inside.every(({ code }) => /^-?\d{1,3}$/.test(code))) return false;
  const numbers = inside.map(({ code }) => Number(code));
  const isCounted = [1, -1].some((step) =>
    numbers.every((one, at) => at === 0 || one - (numbers[at - 1] ?? 0) === step),
  );
  const bare = inside.filter(({ code, label }) => labelsOf(label).every((text) => text.trim() === code));
  return isCounted && bare.length >= inside.length / 2;
}
