import { columnLetters } from '../../workbook/cellAddress.ts';
import { columnNumber } from './parseArea.ts';

/** One end of a reference; row and column from 0, and whether each is held fast by `$`. */
export interface ReferenceEnd {
  readonly row: number;
  readonly rowFixed: boolean;
  /** Absent in a reference to whole rows. */
  readonly column?: number;
  readonly columnFixed: boolean;
}

/** A reference in a formula: a cell, or a range of cells or of whole rows. */
export interface FormulaReference {
  /** As the formula names it; absent for the sheet on which the formula stands. */
  readonly sheet?: string;
  readonly first: ReferenceEnd;
  readonly last?: ReferenceEnd;
  /** A function that adds up or counts holds this reference and nothing else: `SUM(B5)`. */
  readonly summedAlone: boolean;
}

const names = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const cell = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const tokens = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    String.raw`(?<prefix>(?:'(?:[^']|'')+'|${names}(?::${names})?)!)?(?:(?<area>${cell}(?::${cell})?)(?![\p{L}\p{N}_.(!\[])|(?<rows>(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.]))`,
    `'(?:[^']|'')+'!`,
    names,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    '[^]',
  ].join('|'),
  'uy',
);
const sums = /(?:^|[^\p{L}\p{N}_.])(?:SUM|AVERAGE|COUNT|COUNTA|MIN|MAX|MEDIAN|PRODUCT)\($/iu;

/** Excel takes 8,192 characters; what is longer was not written by a spreadsheet program. */
const longestFormula = 16_384;

/**
 * A formula with its references changed; texts, names, references into tables and into other files stay.
 * @param formula without its equals sign
 * @param change gives the new reference, or the same one
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference,
): string {
  if (formula.length > longestFormula) return formula;
  let written = '';
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === '[') {
      const end = bracketEnd(formula, at);
      // a bracket before a sheet names another file: what it holds moves with no row of ours
      const foreign = new RegExp(`${names}!\\$?[A-Za-z]*\\$?\\d*(?::\\$?[A-Za-z]*\\$?\\d+)?`, 'uy');
      foreign.lastIndex = end;
      const next = foreign.test(formula) ? foreign.lastIndex : end;
      written += formula.slice(at, next);
      at = next;
      continue;
    }
    tokens.lastIndex = at;
    const found = tokens.exec(formula);
    if (!found) break;
    const [token] = found;
    const reference = referenceOf(found, sums.test(written.slice(-20)) && formula[at + token.length] === ')');
    written += reference ? (found.groups?.['prefix'] ?? '') + rewrite(reference, change) : token;
    at += token.length;
  }
  return written;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

function referenceOf(found: RegExpExecArray, summedAlone: boolean): FormulaReference | undefined {
  const { prefix, area, rows } = found.groups ?? {};
  if (area === undefined && rows === undefined) return undefined;
  const sheet = prefix
    ?.slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  if (sheet?.includes('[')) return undefined;
  const ends = (area ?? rows ?? '').split(':').map(endOf);
  const [first, last] = ends;
  if (!first || first.row < 0 || first.row > 1_048_575 || (first.column ?? 0) > 16_383) return undefined;
  return { ...(sheet === undefined ? {} : { sheet }), first, ...(last ? { last } : {}), summedAlone };
}

function endOf(text: string): ReferenceEnd {
  const [, columnFixed = '', letters = '', rowFixed = '', row = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d+)$/.exec(text) ?? [];
  const fixed = letters === '' ? columnFixed : rowFixed;
  return {
    row: Number(row) - 1,
    rowFixed: fixed === '$',
    ...(letters === '' ? {} : { column: columnNumber(letters) }),
    columnFixed: letters !== '' && columnFixed === '$',
  };
}

function rewrite(
  reference: FormulaReference,
  change: (reference: FormulaReference) => FormulaReference,
): string {
  const { first, last } = change(reference);
  return last ? `${writeEnd(first)}:${writeEnd(last)}` : writeEnd(first);
}

const writeEnd = ({ row, rowFixed, column, columnFixed }: ReferenceEnd): string =>
  `${columnFixed ? '$' : ''}${column === undefined ? '' : columnLetters(column)}${rowFixed ? '$' : ''}${row + 1}`;
