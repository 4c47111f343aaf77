import { type Lang, typeset } from '@jalon/core';
import type { Inline } from '@jalon/report-schema';
import { escapeMarkup } from './escapeMarkup.ts';
import { safeHref } from './safeHref.ts';

/** A text as HTML, with the typography of its language. */
export const htmlText = (text: string, lang: Lang): string => escapeMarkup(typeset(text, lang));

/** Runs of text as HTML; a link with an address that may do harm becomes plain text. */
export function htmlInline(content: readonly Inline[], lang: Lang): string {
  return content.map((run) => htmlRun(run, lang)).join('');
}

function htmlRun(run: Inline, lang: Lang): string {
  if (typeof run === 'string') return htmlText(run, lang);
  const text = htmlText(run.text, lang);
  if (run.kind !== 'link') return run.kind === 'strong' ? `<strong>${text}</strong>` : `<em>${text}</em>`;
  const href = safeHref(run.href);
  return href === undefined ? text : `<a href="${escapeMarkup(href)}">${text}</a>`;
}
