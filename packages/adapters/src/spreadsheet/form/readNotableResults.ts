import { wordKey } from '../lexicon/wordKey.ts';
import type { FormCell } from './FormCell.ts';
import type { NotableEntry } from './NotableEntry.ts';
import { readSign } from './readSign.ts';

const planned = new Set([
  'prevu',
  'attendu',
  'planned',
  'expected',
  'previsto',
  'esperado',
  'verwacht',
  'gepland',
  'voorzien',
]);
const unplanned = new Set([
  ...[
    'non prevu',
    'imprevu',
    'inattendu',
    'unplanned',
    'unexpected',
    'not planned',
    'no previsto',
    'inesperado',
  ],
  ...['onverwacht', 'onvoorzien', 'niet gepland'],
]);

/**
 * The results that a form lists, each with its rank, its sign, its words, in cells beside each other or all in one.
 * A dash in front is a minus only where another result has a plus; else it is the bullet of a list.
 */
export function readNotableResults(cells: readonly FormCell[]): readonly NotableEntry[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const lines = rows.flatMap((row) => linesOf(cells.filter((cell) => cell.row === row)));
  const hasPlus = lines.some((line) =>
    line.some(({ text }) => {
      const found = readSign(withoutRank(text).text);
      return found !== undefined && (found.sign === 'positive' || found.sure);
    }),
  );
  const entries: NotableEntry[] = [];
  for (const line of lines) {
    const entry = entryOf(line, hasPlus);
    const before = entries.at(-1);
    // a line without rank and sign goes on with a result that has them
    const goesOn = before?.rank && before.text !== '' && !entry.rank && !entry.sign;
    if (before && goesOn) entries.splice(-1, 1, { ...before, text: `${before.text}\n${entry.text}` });
    else entries.push(entry);
  }
  return entries;
}

/** A row is one result; a single cell of several lines may list several. */
function linesOf(row: readonly FormCell[]): readonly (readonly FormCell[])[] {
  const [only] = row;
  if (!only || row.length > 1) return [row];
  return only.text
    .split(/\r?\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => [{ ...only, text }]);
}

function entryOf(line: readonly FormCell[], hasPlus: boolean): NotableEntry {
  let draft: Omit<NotableEntry, 'text'> = { row: line[0]?.row ?? 0, cell: line[0]?.cell ?? '' };
  const texts: string[] = [];
  for (const { text: whole, cell } of line) {
    const { rank, text } = withoutRank(whole);
    if (rank !== undefined && !draft.rank) draft = { ...draft, rank: { value: rank, cell } };
    const said = readSign(text);
    const isSign = said && (said.sure || hasPlus);
    if (isSign && !draft.sign)
      draft = {
        ...draft,
        sign: { value: said.sign, cell, written: text.slice(0, text.length - said.text.length).trim() },
      };
    const words = (isSign ? said.text : text.replace(/^[-–—•*▪]\s+/u, '')).trim();
    const key = wordKey(words);
    if (planned.has(key) || unplanned.has(key)) {
      draft = { ...draft, planned: { value: planned.has(key), cell, written: words } };
    } else if (words !== '') {
      if (texts.length === 0) draft = { ...draft, cell };
      texts.push(words);
    }
  }
  return { ...draft, text: texts.join('\n') };
}

/** The rank that a text starts with or is: « 1 », « 2. », « n° 3 ». */
function withoutRank(text: string): { readonly rank?: number; readonly text: string } {
  const circle = '①②③④⑤⑥⑦⑧⑨'.indexOf(text.trim().charAt(0) || ' ');
  if (circle !== -1) return { rank: circle + 1, text: text.trim().slice(1).trim() };
  const found = /^\s*(?:n\s?[°ºo.]\s*|#\s*)?\(?(\d{1,2})(?:\s*[.)°/:-]+\s+|\s*[.)°:]?\s*$)/u.exec(text);
  return found?.[1] === undefined ? { text } : { rank: Number(found[1]), text: text.slice(found[0].length) };
}
