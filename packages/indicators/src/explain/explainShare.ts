import { formatDay, formatQuantity, type Lang, type Words } from '@jalon/core';
import type { Progress } from '../progress/ProgressResult.ts';
import { actualText, amountText, isOfFew } from './amountText.ts';
import { explainWords } from './explainWords.data.ts';
import { say } from './say.ts';

/**
 * The sentence of a share: what was delivered of the target, how much of the way was covered. Where both figures exist
 * both are said by name, the main one first.
 */
export function explainShare(progress: Progress, unit: string, lang: Lang): string | undefined {
  const { actual, baseline, target, expected, asOf } = progress;
  if (progress.status !== 'computed' || !actual || target?.value === undefined) return undefined;
  const isDue = target.date !== undefined && target.date <= asOf;
  const due = target.date ? dueText(target.date, actual.date, asOf, lang) : '';
  const since = baseline?.date ? say(explainWords.since, lang, day(baseline.date, lang)) : '';
  const from = baseline ? amountText(baseline.value, unit, lang) : '';
  const sentence = say(wordsOf(progress), lang, {
    actual: actualText(actual, unit, lang),
    date: formatDay(actual.date, lang),
    target: amountText(target.value, unit, lang),
    share: shareText(progress, progress.value, lang),
    beside: besideText(progress, from, lang),
    baseline: from,
    since,
    due,
  });
  if (isDue || !expected) return sentence;
  return `${sentence} ${say(explainWords.expected, lang, { expected: amountText(expected.value, unit, lang) })}`;
}

/** The sentence of a share of few: what was counted beside the target, without any percentage of it. */
export function explainFew({ actual, target, asOf }: Progress, unit: string, lang: Lang): string | undefined {
  if (!actual || !isOfFew(actual, unit)) return undefined;
  const due = target?.date ? dueText(target.date, actual.date, asOf, lang) : '';
  const aim =
    target?.value === undefined
      ? ''
      : say(explainWords.fewAim, lang, { target: amountText(target.value, unit, lang), due });
  return say(explainWords.few, lang, {
    actual: actualText(actual, unit, lang),
    date: formatDay(actual.date, lang),
    aim,
  });
}

/** Whether the value shall fall; a share of the target then says little. */
const isToFall = ({ baseline, target }: Progress): boolean => (target?.value ?? 0) < (baseline?.value ?? 0);

/** A share; of a minimum it is a minimum too, unless the value shall fall. */
function shareText(progress: Progress, share: number, lang: Lang): string {
  const value = formatQuantity(share, 'ratio', lang);
  return progress.actual?.atLeast && !isToFall(progress) ? say(explainWords.atLeast, lang, { value }) : value;
}

/** The figure that is not the main one, by its name; nothing where there is none. */
function besideText(progress: Progress, baseline: string, lang: Lang): string {
  const { achievementOfTarget, distanceTravelled } = progress.figures;
  if (achievementOfTarget.value === undefined || distanceTravelled.value === undefined) return '';
  const achievement = shareText(progress, achievementOfTarget.value, lang);
  const distance = shareText(progress, distanceTravelled.value, lang);
  if (isMilestone(progress)) return say(explainWords.bothBeside, lang, { achievement, distance });
  const isSame = achievement === distance;
  if (isDelivered(progress)) {
    return say(isSame ? explainWords.sameDistance : explainWords.distanceBeside, lang, {
      distance,
      baseline,
    });
  }
  if (isToFall(progress)) return say(explainWords.quotientBeside, lang, { achievement });
  return say(isSame ? explainWords.sameAchievement : explainWords.achievementBeside, lang, { achievement });
}

/** When the target is due; the day of the actual is not said twice. */
function dueText(due: string, date: string, asOf: string, lang: Lang): string {
  const words = due <= asOf ? explainWords.duePast : explainWords.dueAhead;
  return say(due === date ? explainWords.dueThen : words, lang, day(due, lang));
}

const isDelivered = (progress: Progress): boolean =>
  progress.status === 'computed' && progress.method.startsWith('achievement-of-target');

const isMilestone = (progress: Progress): boolean =>
  progress.status === 'computed' && progress.method.startsWith('milestone');

function wordsOf(progress: Progress): Words {
  const { value = 0, comparison, baseline } = progress;
  if (isDelivered(progress)) {
    return comparison?.read === 'level' && !baseline ? explainWords.withoutBaseline : explainWords.delivered;
  }
  if (isMilestone(progress)) return explainWords.milestone;
  if (value < 0) return explainWords.wrongWay;
  return value === 0 ? explainWords.unmoved : explainWords.travelled;
}

const day = (date: string, lang: Lang) => ({ date: formatDay(date, lang) });
