/**
 * A frame that somebody else wrote: read row by row, then taken up into a dossier.
 * @module
 */
import type { Checked } from '../../issue/Checked.ts';
import type { Frame, FrameTemplate } from '../Frame.ts';
import type { FrameTable } from '../FrameTable.ts';
import type { FrameTemplateDefinition } from '../FrameTemplateDefinition.ts';
import { templateGiven } from '../templateOf.ts';
import type { FrameReading } from './FrameReading.ts';
import type { FrameSketch } from './FrameSketch.ts';
import type { PlacedRow } from './placeRows.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';
import { readIndicators } from './readIndicators.ts';
import { readRows } from './readRows.ts';
import { sketchFrame } from './sketchFrame.ts';

/**
 * Reads a frame that somebody else wrote: rows become statements, each stored once however often it stands there, the
 * row above becomes a link that carries the assumptions, and what is written of indicators becomes indicators. Ids are
 * made from codes and words, so that the same table gives the same ids. Nothing is guessed: a number that can be read
 * in two ways, a word that names two levels, a row whose place is unclear come back as issues.
 * @param input rows of neutral cells, or a table that `tabulateFrame` gave
 * @param template id of a built-in template, or a definition of your own
 * @throws JalonError `invalid-argument` for a template id that is not built in
 * @example
 * ```ts
 * import { readFrame } from '@jalon/core/frame';
 * const rows = [
 *   { word: 'Goal', text: 'Children are in better health' },
 *   { word: 'Purpose', text: 'Families drink safe water', assumptions: ['Wells are kept clean'] },
 * ];
 * const read = readFrame({ rows }, 'logframe-4x4').value;
 * read?.nodes.map(({ id, level }) => [id, level]);
 * // => [['children-are-in-better-health', 'impact'], ['families-drink-safe-water', 'outcome']]
 * read?.links[0]?.assumptions; // => [{ statement: 'Wells are kept clean' }]
 * ```
 */
export function readFrame(
  input: FrameSketch | FrameTable,
  template: FrameTemplate | FrameTemplateDefinition,
  options: ReadFrameOptions = {},
): Checked<FrameReading> {
  const definition = templateGiven(template);
  const sketch = 'columns' in input ? sketchFrame(input, definition) : input;
  const { placed, statements, frameId, known, mint, issues, notCarried } = readRows(
    sketch,
    definition,
    options,
  );
  const measured = readIndicators(placed, statements, mint, options);
  const { vision, title } = sketch;
  const lost = [...notCarried, ...measured.notCarried];
  return {
    value: {
      ...(vision !== undefined && { vision }),
      stakeholders: statements.stakeholders,
      nodes: statements.nodes,
      links: statements.links,
      indicators: measured.indicators,
      observations: measured.observations,
      frame: {
        id: frameId,
        template: definition.id,
        ...(title !== undefined && { title }),
        ...levelWordsOf(placed),
        rows: measured.rows,
      },
      known,
      notCarried: lost,
    },
    issues: [...issues, ...measured.issues],
  };
}

/** The words that the file has for the levels, so that the frame keeps them. */
function levelWordsOf(placed: readonly PlacedRow[]): Pick<Frame, 'levelWords'> {
  const words = new Map<string, string>();
  for (const { row, template } of placed) {
    const { level, term } = template;
    if (row.word !== undefined && term !== undefined && level !== undefined && !words.has(level))
      words.set(level, row.word.trim());
  }
  return words.size > 0 ? { levelWords: Object.fromEntries(words) } : {};
}
