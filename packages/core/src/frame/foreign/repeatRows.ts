import type { Issue } from '../../issue/Issue.ts';
import { foldText } from '../../text/foldText.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { textIn } from '../../text/textIn.ts';
import type { FrameSketchRow } from './FrameSketch.ts';

/** How people write "the same as above". */
const sameAsAbove = /^(?:idem|id\.?|ibid\.?|ditto|do\.|same(?: as above)?|igual|"|''|,,|〃|-"-)$/;

/** Whether a cell repeats the one above it. */
const isIdem = (text: LocalizedText): boolean => sameAsAbove.test(foldText(textIn(text, 'fr')));

const isBlank = (text: LocalizedText): boolean => textIn(text, 'fr').trim() === '';

/**
 * Writes out what a table leaves to the eye: "idem" becomes what stands above (in a lane all changes at the horizon
 * before), a blank statement beside an indicator continues the row above. Rows that carry an id are taken as they are.
 */
export function repeatRows(rows: readonly FrameSketchRow[]): {
  readonly rows: readonly FrameSketchRow[];
  readonly issues: readonly Issue[];
} {
  const written: FrameSketchRow[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const above = written.at(-1);
    const repeats = row.id === undefined && isIdem(row.text);
    const continues = isBlank(row.text) && row.id === undefined && row.key === undefined;
    if (!continues && !repeats) written.push(fillCells(row, above));
    else if (!above) {
      const code = repeats ? 'frame/idem-without-above' : 'frame/statement-missing';
      issues.push({ code, severity: 'warning', params: { text: row.text }, ...(row.at && { at: row.at }) });
    } else if (repeats)
      written.push(...groupAbove(written, row).map((same) => fillCells({ ...row, ...same }, above)));
    else written[written.length - 1] = continued(above, row);
  }
  return { rows: written, issues };
}

/** The statement above; for a change all that the same actor has at the horizon before. */
function groupAbove(
  written: readonly FrameSketchRow[],
  row: FrameSketchRow,
): readonly Pick<FrameSketchRow, 'text' | 'id' | 'code' | 'level'>[] {
  const last = written.at(-1);
  const group: FrameSketchRow[] = [];
  for (const above of [...written].reverse()) {
    const belongs =
      row.horizon !== undefined && above.horizon === last?.horizon && above.parent === last?.parent;
    if (above !== last && !(belongs && above.horizon !== undefined && sameActor(above, last))) break;
    group.unshift(above);
  }
  return group.map(({ text, id, code, level }) => ({
    text,
    ...(id !== undefined && { id }),
    ...(code !== undefined && { code }),
    ...(level !== undefined && { level }),
  }));
}

const sameActor = (row: FrameSketchRow, other: FrameSketchRow | undefined): boolean =>
  row.actor === undefined ||
  other?.actor === undefined ||
  foldText(textIn(row.actor, 'fr')) === foldText(textIn(other.actor, 'fr'));

/** Cells that say "idem" read as those above. */
function fillCells(row: FrameSketchRow, above: FrameSketchRow | undefined): FrameSketchRow {
  if (row.id !== undefined || !above) return row;
  const copied = (texts: readonly LocalizedText[] | undefined, same: readonly LocalizedText[] | undefined) =>
    texts?.length === 1 && texts[0] !== undefined && isIdem(texts[0]) ? (same ?? []) : texts;
  const { actor, assumptions, cells } = row;
  const mine = copied(assumptions, above.assumptions);
  const same = actor !== undefined && isIdem(actor) ? above.actor : actor;
  return {
    ...row,
    ...(same !== undefined && { actor: same }),
    ...(mine && { assumptions: mine }),
    ...(cells && {
      cells: Object.fromEntries(
        Object.entries(cells).map(([id, texts]) => [
          id,
          copied(texts, above.cells && Object.hasOwn(above.cells, id) ? above.cells[id] : []) ?? texts,
        ]),
      ),
    }),
  };
}

function continued(above: FrameSketchRow, row: FrameSketchRow): FrameSketchRow {
  const { assumptions = [], indicators = [] } = row;
  return {
    ...above,
    ...(indicators.length > 0 && { indicators: [...(above.indicators ?? []), ...indicators] }),
    ...(assumptions.length > 0 && { assumptions: [...(above.assumptions ?? []), ...assumptions] }),
  };
}
