import { formatNumber, formatQuantity, type Lang, textIn } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { pText } from '../change/pText.ts';
import { contrastWords, effectWords, testWords } from './contrastWords.data.ts';
import type { GroupComparison } from './GroupComparison.ts';

type Computed = GroupComparison & { readonly status: 'computed' };

/** How a comparison of groups is said: both levels with n, the difference, then the test beside the size of the effect. */
export const compareGroupsExplanation: Explanation<GroupComparison> = {
  methods: ['group-comparison'],
  say: (result, lang) =>
    [levelsText(result, lang), differenceText(result, lang), effectText(result, lang)]
      .filter((sentence) => sentence !== '')
      .join(' '),
};

function levelsText({ scale, unit, first, second }: Computed, lang: Lang): string {
  const levelUnit = { quantity: unit, ordinal: '', 'yes-no': 'ratio' }[scale];
  const level = (value = 0) => formatQuantity(value, levelUnit, lang);
  return say(contrastWords[scale], lang, {
    first: textIn(first.name ?? contrastWords.firstGroup, lang),
    second: textIn(second.name ?? contrastWords.secondGroup, lang),
    one: level(first.level),
    other: level(second.level),
    n1: formatNumber(first.n, lang),
    n2: formatNumber(second.n, lang),
  });
}

function differenceText({ scale, value, unit, interval }: Computed, lang: Lang): string {
  // Cliff's delta is the share above minus the share below: half of it, from one half, is the share above
  if (scale === 'ordinal')
    return say(contrastWords.superiority, lang, { share: formatQuantity(0.5 + value / 2, 'ratio', lang) });
  const figure = (amount: number) => formatQuantity(amount, unit, lang);
  if (!interval) return say(contrastWords.difference, lang, { difference: figure(value) });
  return say(contrastWords.differenceWithin, lang, {
    difference: figure(value),
    lower: figure(interval.lower),
    upper: figure(interval.upper),
    confidence: formatQuantity(interval.confidence, 'ratio', lang),
  });
}

function effectText({ effect, test }: Computed, lang: Lang): string {
  if (!effect) return '';
  const said = { effect: effectWords[effect.name][lang], size: formatNumber(effect.value, lang) };
  return test
    ? say(contrastWords.test, lang, { ...said, test: testWords[test.name][lang], p: pText(test.p, lang) })
    : say(contrastWords.effect, lang, said);
}
