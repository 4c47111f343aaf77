import { formatNumber, type Lang, typeset, type Words } from '@jalon/core';
import { achievementOfTarget, distanceTravelled } from '@jalon/indicators';
import type { ReadingValue } from '../Reading.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';
import { decimalsOf } from './decimalsOf.ts';
import { nearlyEqual } from './nearlyEqual.ts';

/**
 * A declared progress with the method that it follows: the share of the target achieved, or of the way from the
 * reference to the target. Both are right answers to different questions; a percentage that is neither is an issue.
 */
export function declaredProgress(
  progress: ReadingValue,
  values: readonly ReadingValue[],
  say: SayIssue,
): ReadingValue {
  if (progress.field !== 'progress' || progress.value === undefined) return progress;
  const target = figure(values, 'target', progress);
  const actual = figure(values, 'actual.cumulative', progress) ?? figure(values, 'actual', progress);
  const baseline = figure(values, 'baseline', progress);
  if (target === undefined || actual === undefined) return progress;
  const achieved = percent(achievementOfTarget({ target, actual }));
  const travelled =
    baseline === undefined ? undefined : percent(distanceTravelled({ baseline, target, actual }));
  const { value, written = '' } = progress;
  const fits = (computed: number | undefined) =>
    computed !== undefined && nearlyEqual(value, computed, decimalsOf(written));
  if (fits(achieved)) return { ...progress, rule: 'achievement-of-target' };
  if (fits(travelled)) return { ...progress, rule: 'distance-travelled' };
  if (achieved !== undefined) {
    const computed = {
      fr: computedWords(achieved, travelled, 'fr'),
      en: computedWords(achieved, travelled, 'en'),
    };
    say('sheet/progress-does-not-match', 'warning', { cell: progress.cell }, { declared: value, computed });
  }
  return progress;
}

const percent = (share: number | undefined) => (share === undefined ? undefined : share * 100);

const sentences: Readonly<Record<'achieved' | 'both', Words>> = {
  achieved: { fr: '{a} % de la cible', en: '{a}% of the target' },
  both: {
    fr: '{a} % de la cible ou {t} % du chemin depuis la référence',
    en: '{a}% of the target, or {t}% of the way from the baseline',
  },
};

/** What the figures of the row give, in words. */
function computedWords(achieved: number, travelled: number | undefined, lang: Lang): string {
  const show = (value: number) => formatNumber(Math.round(value * 10) / 10, lang);
  return typeset(sentences[travelled === undefined ? 'achieved' : 'both'][lang], lang)
    .replace('{a}', show(achieved))
    .replace('{t}', show(travelled ?? achieved));
}

/** The figure of a field that a declared percentage is about: of its own period, else undated, else the last there is. */
function figure(
  values: readonly ReadingValue[],
  field: string,
  { period }: ReadingValue,
): number | undefined {
  const known = values.filter((value) => value.field === field && value.value !== undefined);
  const own = known.find(
    (value) => period && value.period?.start === period.start && value.period.end === period.end,
  );
  return (own ?? known.find((value) => !value.period) ?? known.at(-1))?.value;
}
