import type { Dossier } from '../dossier/Dossier.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { ResultLink } from '../results/Results.ts';
import { languageOf } from '../text/languageOf.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Frame, FrameRow } from './Frame.ts';
import type { FrameLine, FrameTable } from './FrameTable.ts';
import type { ColumnTemplate, FrameTemplateDefinition } from './FrameTemplateDefinition.ts';
import { firstById } from './firstById.ts';
import { indicatorLines } from './indicatorLines.ts';
import { laneLines } from './laneLines.ts';
import { pathwayLanes } from './pathwayLanes.ts';
import { type FrameWords, inWords, rowWord } from './rowWord.ts';
import { rowTemplate, templateOf } from './templateOf.ts';
import { splitLines } from './textLines.ts';

/** How {@link tabulateFrame} words a frame. */
export interface TabulateFrameOptions extends FrameWords {
  /** Values observed later are left out of the current value. */
  readonly asOf?: IsoDay;
  /** The definition of a template of your own; a template that is not known shows statements, indicators, assumptions. */
  readonly template?: FrameTemplateDefinition;
}

/**
 * A frame as a table: its rows in the words of a tradition, each cell line by line with its dated values and the ids of
 * what it shows. The current value is the last one recorded for the whole programme, up to `asOf`. The assumptions of a
 * row are those of its links to the row above; so the cell of the top row is empty, unless the frame holds a text for it.
 * @param dossier statements, links, indicators and observations are read from it
 * @param frame one of its frames, or one that `buildFrame` gave
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { buildFrame, tabulateFrame } from '@jalon/core/frame';
 * const nodes = [{ id: 'water', level: 'output', statement: 'Ten wells are dug' }] as const;
 * const dossier = createDossier({ id: 'd', title: 'D', results: { nodes, links: [] } });
 * const { frame } = buildFrame(dossier, 'logframe-eu-2021');
 * tabulateFrame(dossier, frame, { lang: 'fr' }).rows[0]?.word; // => 'Produits'
 * tabulateFrame(dossier, frame, { lang: 'fr', pack: 'avise' }).rows[0]?.word; // => 'Réalisations'
 * ```
 */
export function tabulateFrame(dossier: Dossier, frame: Frame, options: TabulateFrameOptions): FrameTable {
  const template = templateOf(frame, options.template);
  const isLanes = template.order === 'lanes';
  const linesOf = isLanes ? linesOfLanes(dossier, frame) : linesOfTree(dossier, frame, template, options);
  const known = new Set(frame.rows.map(({ id }) => id));
  const hasLine = ({ role, parent }: FrameRow) =>
    isLanes
      ? role !== 'change'
      : parent === undefined || !known.has(parent) || rowTemplate(template, role)?.inColumn === undefined;
  const { title } = frame;
  const { vision } = dossier.results;
  return {
    template: template.id,
    ...(title !== undefined && { title }),
    ...(isLanes && vision !== undefined && { vision }),
    columns: template.columns.map(({ id, heading }) => ({ id, heading: inWords(heading, options.lang) })),
    rows: frame.rows.filter(hasLine).map((row) => {
      const { id, role, parent } = row;
      const known = rowTemplate(template, role);
      return {
        id,
        role,
        word: known ? rowWord(known, options, template, frame) : role,
        ...(parent !== undefined && { parent }),
        cells: template.columns.map((column) => ({
          column: column.id,
          lines: column.roles && !column.roles.includes(role) ? [] : linesOf(row, column),
        })),
      };
    }),
  };
}

type LinesOf = (row: FrameRow, column: ColumnTemplate) => readonly FrameLine[];

function linesOfLanes(dossier: Dossier, frame: Frame): LinesOf {
  const lanes = new Map(pathwayLanes(dossier, frame).lanes.map((lane) => [lane.row, lane] as const));
  return (row, column) => {
    const lane = lanes.get(row.id);
    return lane ? laneLines(lane, column) : cellLines(row, column.id);
  };
}

function linesOfTree(
  dossier: Dossier,
  frame: Frame,
  template: FrameTemplateDefinition,
  { lang, asOf }: TabulateFrameOptions,
): LinesOf {
  const nodes = firstById(dossier.results.nodes);
  const rows = firstById(frame.rows);
  const below = new Map<string, FrameRow[]>();
  for (const row of frame.rows) {
    const own = rowTemplate(template, row.role)?.inColumn === undefined ? undefined : row.parent;
    if (own !== undefined) below.set(own, [...(below.get(own) ?? []), row]);
  }
  const links = linksBetween(dossier.results.links);
  const measuring = indicatorsByNode(dossier);
  const ofIndicator = indicatorLines(dossier, languageOf(lang), asOf);
  const linksUp = (row: FrameRow, node: string): readonly ResultLink[] =>
    (rows.get(row.parent ?? '')?.nodes ?? []).flatMap((above) => links(node, above) ?? []);
  const statements = (row: FrameRow): readonly FrameLine[] => {
    const shown = row.nodes.flatMap((id) => nodes.get(id) ?? []);
    if (row.wording !== undefined || shown.length === 0) {
      const text = row.wording ?? '';
      return text === '' && row.nodes.length === 0
        ? []
        : [{ text, ...lineOf(shown[0], linksUp(row, shown[0]?.id ?? '')) }];
    }
    return shown.map((node) => ({ text: node.statement, ...lineOf(node, linksUp(row, node.id)) }));
  };
  return (row, { id, from }) => {
    switch (from) {
      case 'statement':
        return statements(row);
      case 'assumptions':
        return [
          ...row.nodes.flatMap((node) =>
            linksUp(row, node).flatMap(({ id, assumptions = [] }) =>
              assumptions.map(({ statement }) => ({ text: statement, link: id, node })),
            ),
          ),
          ...cellLines(row, id),
        ];
      case 'rows':
        return (below.get(row.id) ?? [])
          .filter(({ role }) => rowTemplate(template, role)?.inColumn === id)
          .flatMap(statements);
      default:
        return [
          ...measuring(row).flatMap((indicator) => ofIndicator(indicator, from)),
          ...cellLines(row, id),
        ];
    }
  };
}

const lineOf = (
  node: { readonly id: string; readonly code?: string } | undefined,
  [link, other]: readonly ResultLink[],
): Omit<FrameLine, 'text'> => ({
  ...(node && { node: node.id }),
  ...(node?.code !== undefined && { code: node.code }),
  ...(link && !other && { link: link.id }),
});

const cellLines = ({ cells }: FrameRow, column: string): readonly FrameLine[] =>
  cells && Object.hasOwn(cells, column) ? splitLines(cells[column] ?? '').map((text) => ({ text })) : [];

/** The first link between two statements that is no feedback. */
function linksBetween(links: readonly ResultLink[]): (from: string, to: string) => ResultLink | undefined {
  const found = new Map<string, Map<string, ResultLink>>();
  for (const link of links) {
    if (link.loop) continue;
    const own = found.get(link.from) ?? new Map<string, ResultLink>();
    if (!own.has(link.to)) own.set(link.to, link);
    found.set(link.from, own);
  }
  return (from, to) => found.get(from)?.get(to);
}

function indicatorsByNode({ indicators }: Dossier): (row: FrameRow) => readonly Indicator[] {
  const byId = firstById(indicators);
  const byNode = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const node of new Set(indicator.measures))
      byNode.set(node, [...(byNode.get(node) ?? []), indicator]);
  }
  return (row) =>
    row.indicators
      ? row.indicators.flatMap((id) => byId.get(id) ?? [])
      : [...new Set(row.nodes.flatMap((node) => byNode.get(node) ?? []))];
}
