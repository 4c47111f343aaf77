import { formatNumber } from '../quantity/formatNumber.ts';
import { formatQuantity } from '../quantity/formatQuantity.ts';
import type { Lang } from '../text/LocalizedText.ts';
import { textIn } from '../text/textIn.ts';
import { typeset } from '../text/typeset.ts';
import { formatDay } from '../time/formatDay.ts';
import { isIsoDay } from '../time/isIsoDay.ts';
import type { Issue, IssueParam } from './Issue.ts';
import type { Messages } from './Messages.ts';

/**
 * The sentence of an issue in a language, with what was found in it. An issue whose words are not given reads as its
 * code and parameters, so that nothing is ever hidden.
 * @param issue the issue
 * @param lang `fr` or `en`
 * @param messages words by code; the packages export theirs, for example `timeMessages`
 * @example
 * ```ts
 * import { formatIssue, type Messages } from '@jalon/core';
 * const messages: Messages = {
 *   'data/late': { fr: 'Il manque {count} valeurs.', en: '{count} values are missing.' },
 * };
 * formatIssue({ code: 'data/late', severity: 'warning', params: { count: 3 } }, 'en', messages);
 * // => '3 values are missing.'
 * ```
 */
export function formatIssue(issue: Issue, lang: Lang, messages: Messages): string {
  const words = Object.hasOwn(messages, issue.code) ? messages[issue.code] : undefined;
  if (!words) {
    const params = Object.entries(issue.params).map(([name, value]) => `${name}: ${show(value, '', lang)}`);
    return params.length > 0 ? `${issue.code} (${params.join(', ')})` : issue.code;
  }
  // the template is set first: what people wrote is shown as they wrote it
  return typeset(words[lang], lang).replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, as = '') =>
    Object.hasOwn(issue.params, name) ? show(issue.params[name] as IssueParam, as, lang) : whole,
  );
}

function show(value: IssueParam, as: string, lang: Lang): string {
  if (typeof value === 'number') {
    return as === 'percent' ? formatQuantity(value, 'ratio', lang) : formatNumber(value, lang);
  }
  const text = textIn(value, lang);
  return as === 'day' && isIsoDay(text) ? formatDay(text, lang) : text;
}
