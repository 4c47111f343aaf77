import type { Lang } from './LocalizedText.ts';

/**
 * A text set for display by the rules of print: apostrophes in both languages; in French also the spaces that must not
 * break a line before and inside punctuation, before % and €, and inside large numbers. Addresses of the web and of
 * mail are left as they are. Setting a text twice changes nothing more.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 * @example
 * ```ts
 * import { typeset } from '@jalon/core';
 * typeset("L'objectif est atteint !", 'fr'); // => 'L’objectif est atteint\u202F!'
 * typeset('Cible: 75 %', 'fr'); // => 'Cible\u00A0: 75\u00A0%'
 * typeset("It's done: 75%", 'en'); // => 'It’s done: 75%'
 * ```
 */
export function typeset(text: string, lang: Lang): string {
  const set = lang === 'fr' ? setFrench : setEnglish;
  // the pieces at odd places are addresses
  return text
    .split(/((?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s«»]+|(?<![^\s«»@])[^\s«»@]+@[^\s«»@]+\.[^\s«»@]+)/giu)
    .map((piece, at) => (at % 2 === 1 ? piece : set(piece)))
    .join('');
}

/** "The parents' view", where no quotation mark was opened. */
const setEnglish = (text: string): string => setApostrophes(text).replace(/^([^']*s)'(?=\s[^']*$)/u, '$1’');

const setApostrophes = (text: string): string => text.replace(/(?<=\p{L}\p{M}*)'(?=[\p{L}\p{N}«“])/gu, '’');

function setFrench(text: string): string {
  return setApostrophes(text)
    .replace(/«[ \u00A0\u202F]*(?=\S)/gu, '«\u00A0')
    .replace(/(?<=\S)[ \u00A0\u202F]*»/gu, '\u00A0»')
    .replace(/(?<=[^\s?!;:([{¿¡«])[ \u00A0\u202F]*([;:!?]+)(?=([\s)\]}»”"'’,.…]|$))/gu, setMarks)
    .replace(/(?<=[\d}])[ \u00A0\u202F]*(?=[%‰€](?![\p{L}\p{N}]))/gu, '\u00A0')
    .replace(/(?<![\d.,][ \u00A0\u202F]?)[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?!\d|\.\d)/gu, (number) =>
      number.replace(/[ \u00A0]/g, '\u202F'),
    )
    .replace(/(?<=(?:^|[\s(])[nN]°)[ \u202F]?(?=\d)/gu, '\u00A0');
}

/** A thin space before ; ! and ?, a full one before a colon; "14:05" and ":)" are no punctuation, nor is "&nbsp;". */
function setMarks(whole: string, marks: string, next: string, at: number, text: string): string {
  if (marks.startsWith(':')) return next.trim() === '' ? `\u00A0${marks}` : whole;
  const entity = marks.startsWith(';') && /&#?\w+$/.test(text.slice(Math.max(0, at - 40), at));
  return entity ? whole : `\u202F${marks}`;
}
