import type { Lang } from '@jalon/core';
import type { Inline } from '@jalon/report-schema';
import { markdownLabel, markdownText } from './markdownText.ts';
import { safeHref } from './safeHref.ts';

/**
 * Runs of text as Markdown, on as many lines as the text has. A link with an address that may do harm, or to a place in
 * the document (Markdown has no anchors), becomes plain text.
 */
export function markdownInline(content: readonly Inline[], lang: Lang): string {
  const runs = content.filter((run) => run !== '');
  let written = '';
  runs.forEach((run, place) => {
    if (typeof run === 'string') written += markdownText(run, lang);
    else if (run.kind === 'link') written += markdownLink(run.text, run.href, lang);
    else {
      const next = runs[place + 1] ?? '';
      // any run that is not plain counts as a letter: then an element is written, which is right beside everything
      const after = typeof next === 'string' ? next.slice(0, 1) : 'x';
      written += emphasised(markdownText(run.text, lang), run.kind, written.slice(-1), after);
    }
  });
  return written;
}

/** A whole text set strong. */
export const markdownStrong = (text: string, lang: Lang): string =>
  markdownInline([{ kind: 'strong', text }], lang);

/**
 * Asterisks where CommonMark takes them as marks for certain, elements elsewhere: `a**«b»**c` would show asterisks.
 * Source: CommonMark 0.31.2, section 6.2, rules of flanking delimiter runs.
 */
function emphasised(text: string, kind: 'strong' | 'emphasis', before: string, after: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  const leading = text.slice(0, start);
  const trailing = text.slice(start + inner.length);
  const opens = isWord(inner.slice(0, 1)) || leavesOpen((leading || before).slice(-1));
  const closes = isWord(inner.slice(-1)) || leavesOpen((trailing || after).slice(0, 1));
  const apart = before !== '*' || leading !== '';
  const [mark, name] = kind === 'strong' ? ['**', 'strong'] : ['*', 'em'];
  const set = opens && closes && apart ? `${mark}${inner}${mark}` : `<${name}>${inner}</${name}>`;
  return leading + set + trailing;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether marks beside it may open or close on punctuation: the end of the text, a space, a mark of ASCII. */
const leavesOpen = (beside: string): boolean => /^[\p{Zs}\n!-/:-@[-`{-~]?$/u.test(beside);

function markdownLink(text: string, href: string, lang: Lang): string {
  const target = safeHref(href);
  const label = markdownLabel(text, lang);
  if (target === undefined || target.startsWith('#')) return markdownText(text, lang);
  if (label.trim() === '') return markdownText(target, lang);
  return `[${label}](${markdownAddress(target)})`;
}

/** An address within parentheses: what would end it or be read as an entity is encoded. */
const markdownAddress = (href: string): string =>
  href
    .replace(/[()\\`|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
