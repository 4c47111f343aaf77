import { formatDay, formatNumber, type Lang, textIn, type Words } from '@jalon/core';
import type { Progress, Reached } from '../progress/ProgressResult.ts';
import type { ExplainOptions } from './Explanation.ts';
import { explainWords } from './explainWords.data.ts';
import { reachedWords } from './reachedWords.data.ts';
import { say } from './say.ts';

/** The sentence of a target that is no number: the level reached, yes or no, days early or late. */
export function explainReached(progress: Progress, lang: Lang, options: ExplainOptions): string | undefined {
  const { reached } = progress;
  if (!reached) return undefined;
  if (reached.scale === 'date') return daySentence(reached, lang);
  const date = formatDay(reached.date, lang);
  const due = dueText(progress, reached.date, lang);
  if (reached.scale === 'yes-no') {
    const words = reached.actual === reached.target ? reachedWords.met : reachedWords.notMet;
    return say(words, lang, {
      actual: answer(reached.actual, lang),
      target: answer(reached.target, lang),
      date,
      due,
    });
  }
  const labelOf = (code: string) => {
    const level = options.indicator?.levels?.find((each) => each.code === code);
    return level ? textIn(level.label, lang) : code;
  };
  return say(reachedWords.level, lang, {
    actual: labelOf(reached.actual),
    target: labelOf(reached.target),
    place: String(reached.place),
    levels: String(reached.levels),
    steps: say(stepWords(reached.steps), lang, { count: String(Math.abs(reached.steps)) }),
    date,
    due,
  });
}

const answer = (value: boolean, lang: Lang): string => say(value ? reachedWords.yes : reachedWords.no, lang);

function stepWords(steps: number): Words {
  if (steps === 0) return reachedWords.levelReached;
  if (steps > 0) return steps === 1 ? reachedWords.levelBeyond : reachedWords.levelsBeyond;
  return steps === -1 ? reachedWords.levelShort : reachedWords.levelsShort;
}

function daySentence(reached: Reached & { readonly scale: 'date' }, lang: Lang): string {
  const { daysLate, isAhead } = reached;
  const days = { actual: formatDay(reached.actual, lang), target: formatDay(reached.target, lang) };
  if (daysLate === 0) {
    return say(isAhead ? reachedWords.announcedOnTheDay : reachedWords.doneOnTheDay, lang, days);
  }
  const [one, many] =
    daysLate < 0
      ? [reachedWords.dayEarly, reachedWords.daysEarly]
      : [reachedWords.dayLate, reachedWords.daysLate];
  const count = Math.abs(daysLate);
  return say(isAhead ? reachedWords.announced : reachedWords.done, lang, {
    ...days,
    days: say(count === 1 ? one : many, lang, { count: formatNumber(count, lang) }),
  });
}

/** When the target is due; the day of the data is not said twice. */
function dueText({ target, asOf }: Progress, date: string, lang: Lang): string {
  const due = target?.date;
  if (due === undefined) return '';
  if (due === date) return say(explainWords.dueThen, lang);
  return say(due <= asOf ? explainWords.duePast : explainWords.dueAhead, lang, {
    date: formatDay(due, lang),
  });
}
