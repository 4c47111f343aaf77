import { formatDay, formatQuantity, type Lang, type Words } from '@jalon/core';
import type { Progress } from '../progress/ProgressResult.ts';
import { actualText, amountText } from './amountText.ts';
import { explainWords } from './explainWords.data.ts';
import { say } from './say.ts';

/** The sentence of a share: what was delivered of the target, or how much of the way was covered. */
export function explainShare(progress: Progress, unit: string, lang: Lang): string | undefined {
  const { actual, baseline, target, expected, asOf } = progress;
  if (progress.status !== 'computed' || !actual || target?.value === undefined) return undefined;
  const isDue = target.date !== undefined && target.date <= asOf;
  const due = target.date ? say(dueWords(target.date, actual.date, isDue), lang, day(target.date, lang)) : '';
  const since = baseline?.date ? say(explainWords.since, lang, day(baseline.date, lang)) : '';
  const sentence = say(wordsOf(progress), lang, {
    actual: actualText(actual, unit, lang),
    date: formatDay(actual.date, lang),
    target: amountText(target.value, unit, lang),
    share: shareText(progress, lang),
    baseline: baseline ? amountText(baseline.value, unit, lang) : '',
    since,
    due,
  });
  if (isDue || !expected) return sentence;
  return `${sentence} ${say(explainWords.expected, lang, { expected: amountText(expected.value, unit, lang) })}`;
}

/** The share; of a minimum it is a minimum too, unless the value shall fall. */
function shareText(progress: Progress, lang: Lang): string {
  const { actual, baseline, target, value = 0 } = progress;
  const share = formatQuantity(value, 'ratio', lang);
  const rises = (target?.value ?? 0) >= (baseline?.value ?? 0);
  return actual?.atLeast && rises ? say(explainWords.atLeast, lang, { value: share }) : share;
}

/** When the target is due; the day of the actual is not said twice. */
function dueWords(due: string, date: string, isDue: boolean): Words {
  if (due === date) return explainWords.dueThen;
  return isDue ? explainWords.duePast : explainWords.dueAhead;
}

function wordsOf(progress: Progress): Words {
  if (progress.status !== 'computed') return explainWords.known;
  const { method, value, comparison, baseline } = progress;
  if (method.startsWith('achievement-of-target')) {
    return comparison?.read === 'level' && !baseline ? explainWords.withoutBaseline : explainWords.delivered;
  }
  if (value < 0) return explainWords.wrongWay;
  return value === 0 ? explainWords.unmoved : explainWords.travelled;
}

const day = (date: string, lang: Lang) => ({ date: formatDay(date, lang) });
