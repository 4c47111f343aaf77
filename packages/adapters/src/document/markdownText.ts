import { type Lang, typeset } from '@jalon/core';
import { plainText } from './plainText.ts';

/** A written web address, with the marks that may end the sentence around it. */
const written = /https?:\/\/[^\s<>«»"]+/giu;
/** All characters of RFC 3986, none of which Markdown reads in an address but those of entities. */
const plainAddress = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;
const entity = /&#?\w+;/;
/** A host with or without a port: what has none is no address that anybody could follow. */
const withHost = /^https?:\/\/[\w~%.-]*\w[\w~%.-]*(?::\d+)?(?=[/?#]|$)/i;
const lastOfAddress = /[\w\-~/=%]/;

/** What begins markup wherever it stands; `$` and `{` do so in the dialects of code hosts and site generators. */
const marks = /[\\`*_[\]~$|{]/g;

/**
 * A text as Markdown shows it and nothing more, with the typography of its language: whatever would be markup is
 * escaped, a written web address stays whole as an address to follow. Line breaks stay, see `markdownLines`.
 * Source: CommonMark 0.31.2, sections 2.4 and 6; GitHub Flavored Markdown, section 4.10.
 * @param text any text, hostile ones too
 */
export function markdownText(text: string, lang: Lang): string {
  const printed = printedText(text, lang);
  const parts: string[] = [];
  let at = 0;
  for (const { 0: found, index } of printed.matchAll(written)) {
    const address = withoutEndMarks(found);
    if (!withHost.test(address) || !plainAddress.test(address) || entity.test(address)) continue;
    parts.push(escapeMarks(printed.slice(at, index)), `<${address}>`);
    at = index + address.length;
  }
  return [...parts, escapeMarks(printed.slice(at))].join('');
}

/** A text where no link may stand: in a link, or as the alternative of an image. */
export const markdownLabel = (text: string, lang: Lang): string => escapeMarks(printedText(text, lang));

/** One kind of line end, single spaces, no space around a line end. */
const printedText = (text: string, lang: Lang): string =>
  plainText(typeset(text, lang))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');

/** What ends in `!`, `&` or begins with `#` may meet its other half in the run of text beside it. */
const escapeMarks = (text: string): string =>
  text
    .replace(marks, '\\$&')
    .replace(/!(?=$|\\\[)/g, '\\!')
    .replace(/(?<=^|\s)#/g, '\\#')
    .replace(/&(?=#?\w*(?:;|$))/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function withoutEndMarks(address: string): string {
  let end = address.length;
  while (!lastOfAddress.test(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}
