import { splitNumber } from '../../row/splitNumber.ts';
import { levelReadings } from './levelReadings.ts';

/** A statement with what stands before it. */
export interface LevelledText {
  /** The word or letters that name its level, as written. */
  readonly word?: string;
  readonly code?: string;
  /** The statement itself; `''` where the text is a level and nothing else. */
  readonly statement: string;
}

const number = String.raw`\d+(?:[.\-]\d+)*`;

/** A blank in a line: French sets one that does not break before « : ». */
const blank = String.raw`[^\S\n]`;

/** « OS 1 : … », « R1. … », « A.1.2 – … », « R2 » alone. */
const lettered = new RegExp(
  String.raw`^(\p{Lu}{1,2}|Act(?=${blank}|\.))(?:(?:${blank}|[.-]){0,2}(${number})(?:${blank}|\.)?)?(?:(?:\s*[:.)–—-]+\s*|\s+)(\S.*))?$`,
  'su',
);

/** What may stand between the words of a level and its statement: a number, an aside, a sign that introduces. */
const between = new RegExp(
  String.raw`^${blank}*(?:\([^()]{1,60}\)${blank}*)?(?:n\s?[°º]\s*)?((?:\p{Lu}{1,2}(?:${blank}|[.-])?)?${number})?${blank}*(?:\([^()]{1,60}\)${blank}*)?([:.)–—-]+(?=\s|$)|:|\n)?\s*(.*)$`,
  'su',
);

/** The level and the number that stand before a statement, in one cell with it. */
export function splitLevel(text: string): LevelledText {
  const written = text.trim();
  return byWord(written) ?? byLetters(written) ?? byNumber(written) ?? { statement: written };
}

function byWord(written: string): LevelledText | undefined {
  const word = leadingLevel(written);
  if (word === undefined) return undefined;
  const [, code, sign, rest = ''] = between.exec(written.slice(word.length)) ?? [];
  const isAlone = rest === '' || isOnlyLevels(written);
  if (!isAlone && (code ?? sign) === undefined) return undefined;
  return {
    word: isAlone ? written.replace(/[\s:.–—-]+$/u, '') : word,
    ...(code === undefined ? {} : { code: code.replace(/\s+/g, '') }),
    statement: isAlone ? '' : rest.trim(),
  };
}

/** The longest run of words at the start that names a level. */
function leadingLevel(written: string): string | undefined {
  const words = /^[\p{L}'’]+(?:\(s\))?(?:(?:[^\S\n]|-)+[\p{L}'’]+(?:\(s\))?){0,5}/u.exec(written)?.[0] ?? '';
  const ends = [...words.matchAll(/(?<=[\p{L})])(?=[^\S\n]|-|$)/gu)].map(({ index }) => index).reverse();
  return ends
    .map((end) => words.slice(0, end))
    .find((part) => !/^(?:\p{Lu}{1,2}|Act)$/u.test(part) && levelReadings(part).length > 0);
}

/** « Impact (objectif général) », « Objectif spécifique / effet »: levels in other words. */
const isOnlyLevels = (written: string): boolean =>
  written.length <= 80 &&
  written
    .split(/[()/\n]|\s[–—-]\s/)
    .filter((part) => /\p{L}/u.test(part))
    .every((part) => levelReadings(part).length > 0);

function byLetters(written: string): LevelledText | undefined {
  const match = lettered.exec(written);
  const [, letters = '', digits, rest = ''] = match ?? [];
  if (letters === '' || levelReadings(letters).length === 0) return undefined;
  // « A la fin du projet » starts with a letter and is no activity
  const isMarked = digits !== undefined || /^\p{Lu}{2}\s*[:–—.-]/u.test(written);
  if (!isMarked && rest !== '') return undefined;
  const code = written
    .slice(0, written.length - rest.length)
    .replace(/[\s:.)–—-]+$/u, '')
    .replace(/\s+/g, '');
  return { word: letters, code, statement: rest.trim() };
}

function byNumber(written: string): LevelledText | undefined {
  const found = splitNumber(written);
  if (found) return { code: found.code, statement: found.name.trim() };
  // results-based management numbers results by hundreds: « 110 Les parents … »
  const [, code, rest = ''] = /^(\d{3,4})\s+(?=\p{Lu})(.*)$/su.exec(written) ?? [];
  return code === undefined ? undefined : { code, statement: rest };
}
