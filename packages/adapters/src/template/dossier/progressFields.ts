import type { Lang } from '@jalon/core';
import type { Progress } from '@jalon/indicators';
import { trackingWords } from '../../spreadsheet/trackingTable/trackingWords.ts';
import type { TemplateData, TemplateQuantity } from '../field/TemplateData.ts';
import { measuredValue } from './measuredValue.ts';

/** Methods whose figure is a share of the way or of the target. */
const shares = new Set(['achievement-of-target@1', 'distance-travelled@1', 'milestone@1', 'periods-met@1']);

/** How far an indicator is: the main figure with the name of what it is a share of, and both figures by their names. */
export function progressFields(progress: Progress, unit: string, lang: Lang): TemplateData {
  const { figures, expected, actual, target, baseline } = progress;
  // of what shall fall, at least so much is at most so far
  const rises = (target?.value ?? 0) > (baseline?.value ?? 0);
  const before = actual?.atLeast && rises ? { before: '≥ ' } : {};
  const share = (figure: number | undefined): TemplateQuantity | undefined =>
    figure === undefined ? undefined : { value: figure, unit: 'ratio', ...before };
  const main = progress.status === 'computed' && shares.has(progress.method) ? progress : undefined;
  const words = trackingWords(lang);
  const names = new Map<string, string>([
    ['achievement-of-target@1', words.achievement],
    ['distance-travelled@1', words.distance],
  ]);
  return {
    progress: share(main?.value),
    progressName: main && names.get(main.method),
    achievement: share(figures.achievementOfTarget.value),
    distance: share(figures.distanceTravelled.value),
    expected: expected && measuredValue(expected.value, unit),
  };
}
