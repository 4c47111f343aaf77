import { foldWords } from '../lexicon/foldWords.ts';
import type { Phrases } from '../lexicon/indexLexicon.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import { wordPlace } from '../lexicon/wordPlace.ts';
import type { ReadingMeta } from '../Reading.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { organisationIn } from './organisationIn.ts';
import { periodOfLine } from './periodOfLine.ts';

/** A line around a table that told something. */
export interface MetaReading {
  readonly meta: ReadingMeta;
  /** Rows from 0 that told it. */
  readonly rows: ReadonlySet<number>;
}

type Draft = { -readonly [K in keyof ReadingMeta]: ReadingMeta[K] };

/**
 * Reads who, what and when from the lines around a table: the association, the project, the reference of the grant, the
 * day of the last update, the period that the sheet is about, the vision, the title.
 * @param rows rows from 0, in the order in which they are trusted
 */
export function readMeta(grid: Grid, rows: readonly number[], context: ReadingContext): MetaReading {
  const meta: Draft = {};
  const told = new Set<number>();
  for (const row of rows) {
    for (const line of metaLines(grid, row, context)) {
      const found = readMetaLine(line, context);
      const fresh = Object.entries(found).filter(([key]) => !Object.hasOwn(meta, key));
      if (fresh.length > 0) told.add(row);
      Object.assign(meta, Object.fromEntries(fresh));
    }
  }
  return { meta, rows: told };
}

/** The texts of a row: a label goes with the cell beside it where it ends in a colon, or nothing else stands there. */
function metaLines(grid: Grid, row: number, { lexicon }: ReadingContext): readonly string[] {
  const lines: string[] = [];
  let label = '';
  const columns = grid.filled(row);
  const isLabel = (text: string) =>
    Object.values(lexicon.meta).some((words) => words.includes(wordKey(text)));
  for (const [at, column] of columns.entries()) {
    const shown = grid.text(row, column).replace(/\s+/g, ' ');
    const text =
      columns.length === 2 && at === 0 && !/:$/.test(shown) && isLabel(shown) ? `${shown} :` : shown;
    lines.push(label === '' ? text : `${label} ${text}`);
    label = '';
    if (/:$/.test(text)) label = lines.pop() ?? '';
  }
  return label === '' ? lines : [...lines, label];
}

function readMetaLine(line: string, context: ReadingContext): ReadingMeta {
  const { lexicon } = context;
  const vision = visionIn(line, lexicon.meta.vision);
  if (vision !== undefined) return { vision };
  const meta: Draft = {};
  const period = periodOfLine(line, lexicon.meta.period, context);
  if (period) meta.period = period;
  const asOf = dayAfter(line, lexicon.meta.asOf, context);
  if (asOf !== undefined) meta.asOf = asOf;
  const rest: string[] = [];
  // a date cut by these dashes would be no date: they have spaces around
  for (const part of line.split(/\s+[–—|-]\s+|\s{3,}|\s*;\s+/).map((text) => text.trim())) {
    if (part === '') continue;
    const grantRef = referenceIn(part, lexicon.meta.grantRef);
    const project = labelled(part, lexicon.meta.project);
    const organisation = labelled(part, lexicon.meta.organisation) ?? organisationIn(part, lexicon);
    if (grantRef !== undefined) meta.grantRef ??= grantRef;
    else if (project !== undefined) meta.project ??= project;
    else if (organisation !== undefined) meta.organisation ??= organisation;
    else if (dayAfter(part, lexicon.meta.asOf, context) === undefined && !/:$|:\s/.test(part))
      rest.push(part);
  }
  const title = rest.join(' – ');
  if (/\p{L}{3}/u.test(title) && title.length <= 200) meta.title = title;
  return meta;
}

/** A vision is a sentence: all that stands behind « Vision à trois ans : », dashes and semicolons included. */
function visionIn(line: string, labels: Phrases): string | undefined {
  const label = leadingPhrase(line, labels);
  const said = label === undefined ? undefined : /^[^:]{0,50}:\s*(.+)$/s.exec(line)?.[1];
  return said === undefined ? undefined : unquoted(said);
}

/** What stands behind a label and its colon. */
function labelled(part: string, labels: Phrases): string | undefined {
  const label = leadingPhrase(part, labels);
  if (label === undefined) return undefined;
  const value = /^[^:]*:\s*(.+)$/s.exec(part);
  // « Nom du projet (intitulé) : … » is labelled, « Projet pilote : … » is not
  const between = foldWords(part)
    .split(':', 1)[0]
    ?.replace(label, '')
    .replace(/\([^)]*\)/g, '')
    .trim();
  return value?.[1] && between === '' ? unquoted(value[1]) : undefined;
}

const unquoted = (text: string): string => text.trim().replace(/^[«"“]\s*(.*?)\s*[»"”]$/su, '$1');

/** A reference behind its label: « convention n° 2023-117 », "Grant ref: AB/12". */
function referenceIn(part: string, labels: Phrases): string | undefined {
  const label = leadingPhrase(part, labels);
  if (label === undefined) return undefined;
  const rest = part.trim().slice(label.length);
  return /^(?:[^\d:]{0,30}?(?:n\s?[°º.o]|no\.?|nr\.?|ref\.?|réf\.?|#|:)\s*)+:?\s*([\p{L}\d][\p{L}\d./_-]*\d[\p{L}\d./_-]*)/iu.exec(
    rest,
  )?.[1];
}

const datePattern =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er|st|nd|rd|th)?\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4}/u;

/** The day behind words like « mis à jour le ». */
function dayAfter(line: string, phrases: Phrases, context: ReadingContext): string | undefined {
  const composed = line.normalize('NFC');
  const folded = foldWords(composed);
  for (const phrase of phrases) {
    const at = wordPlace(folded, phrase);
    if (at === -1) continue;
    const written = datePattern.exec(composed.slice(at + phrase.length, at + phrase.length + 40))?.[0];
    const day = written === undefined ? undefined : context.day(written).value;
    if (day !== undefined) return day;
  }
  return undefined;
}
