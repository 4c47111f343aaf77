import { type Lang, typeset } from '@jalon/core';
import type { Inline } from '@jalon/report-schema';
import { escapeMarkup } from './escapeMarkup.ts';
import { safeHref } from './safeHref.ts';
import { textPieces } from './textPieces.ts';
import { trimmedRuns } from './trimmedRuns.ts';

/** A text as HTML, with the typography of its language and its line ends. */
export const htmlText = (text: string, lang: Lang): string =>
  textPieces(text, lang)
    .map((piece) => {
      if (piece.kind === 'line-end') return '<br>';
      const escaped = escapeMarkup(piece.text);
      return piece.kind === 'raised' ? `<sup>${escaped}</sup>` : escaped;
    })
    .join('');

/** A text where no element may stand: in an attribute, or as the title of the page. */
export const htmlName = (text: string, lang: Lang): string => escapeMarkup(typeset(text, lang));

/** Runs of text as HTML; a link with an address that may do harm becomes plain text. */
export function htmlInline(content: readonly Inline[], lang: Lang): string {
  return trimmedRuns(content)
    .map((run) => htmlRun(run, lang))
    .join('');
}

function htmlRun(run: Inline, lang: Lang): string {
  if (typeof run === 'string') return htmlText(run, lang);
  const text = htmlText(run.text, lang);
  if (run.kind !== 'link') return run.kind === 'strong' ? `<strong>${text}</strong>` : `<em>${text}</em>`;
  const href = safeHref(run.href);
  return href === undefined ? text : `<a href="${escapeMarkup(href)}">${text}</a>`;
}
