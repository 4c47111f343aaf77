import { JalonError, type Lang, type ResultLink } from '@jalon/core';
import type { Drawing, TheoryOfChangeFigure } from '@jalon/report-schema';
import type { Viz } from '@viz-js/viz';
import type { Drawer, DrawOptions } from '../document/Drawer.ts';
import { type DrawingTheme, lightTheme } from '../document/DrawingTheme.ts';
import { escapeMarkup } from '../document/escapeMarkup.ts';
import { openSvg } from '../document/openSvg.ts';
import { loadPeer } from '../peer/loadPeer.ts';
import {
  airySpacing,
  closeSpacing,
  type DiagramLayout,
  type DiagramSpacing,
  measures,
  tightSpacing,
} from './DiagramLayout.ts';
import { diagramLegend } from './diagramLegend.ts';
import { diagramMarkup } from './diagramMarkup.ts';
import { type DiagramRow, diagramRows } from './diagramRows.ts';
import { feedbackLinks } from './feedbackLinks.ts';
import { layOutDiagram } from './layOutDiagram.ts';
import { orderRows } from './orderRows.ts';
import { placeMarks } from './placeMarks.ts';
import { routeLinks } from './routeLinks.ts';
import { theoryOfChangeWords } from './theoryOfChange.words.ts';

/** Beyond this, a picture explains nothing and takes minutes. */
const most = { nodes: 300, links: 600 } as const;

/**
 * Draws a theory of change from first means to last effect: a strip per level, a box per statement, an arrow per link.
 * Numbers on arrows refer to the assumptions listed below, dashed arrows lead back, a minus marks an opposite effect.
 * Made for a width of 17 cm. A link to a statement that is missing, or to its own, is left out.
 * @throws JalonError `invalid-argument` beyond 300 statements or 600 links; `missing-peer` without `@viz-js/viz`
 */
export const theoryOfChangeDiagram: Drawer<TheoryOfChangeFigure> = { draws: 'theory-of-change', draw };

async function draw(data: TheoryOfChangeFigure, options: DrawOptions): Promise<Drawing> {
  const { nodes, links } = data.results;
  if (nodes.length > most.nodes || links.length > most.links) {
    throw new JalonError(
      'invalid-argument',
      `A theory of change is drawn up to ${most.nodes} statements and ${most.links} links; ` +
        `this one has ${nodes.length} and ${links.length}. Draw a part of it, or show its table.`,
      { statements: nodes.length, links: links.length, most },
    );
  }
  const { instance } = await loadPeer('@viz-js/viz', () => import('@viz-js/viz'));
  return picture(data, await instance(), options.theme ?? lightTheme, options);
}

function picture(data: TheoryOfChangeFigure, viz: Viz, theme: DrawingTheme, options: DrawOptions): Drawing {
  const ids = new Set(data.results.nodes.map((node) => node.id));
  const links = data.results.links.filter((link) => ids.has(link.from) && ids.has(link.to));
  const feedback = feedbackLinks(data.results);
  const layout = bestLayout(data, links, feedback, viz, options.lang);
  const routed = routeLinks(layout, links, feedback);
  const placed = placeMarks(routed, layout.boxes);
  const main = diagramMarkup(layout, routed, placed.marks, theme);
  const legend = diagramLegend(routed, placed, layout, options.lang, theme);
  const empty = layout.boxes.length === 0;
  const size = { width: measures.width, height: empty ? 40 : Math.ceil(legend.height + 2) };
  const nothing = `<text x="0" y="24" font-size="11" fill="${theme.muted}">${escapeMarkup(theoryOfChangeWords.empty[options.lang])}</text>`;
  const paper = `<rect width="${size.width}" height="${size.height}" fill="${theme.background}"/>`;
  const body = empty ? nothing : `${main}\n${legend.markup}`;
  return { svg: `${openSvg(size, options)}\n${paper}\n${body}\n</svg>\n`, ...size };
}

/** Height of a picture that still leaves room for its assumptions and its caption on an A4 page, in CSS pixels. */
const pageHeight = 860;

/** Beyond this height the strips move together: what is lower finds room on more pages. */
const comfortableHeight = 520;

/** Up to this height, larger type leaves room for what stands below the strips. */
const roomyHeight = 640;

/** What a level broken into one more row is worth, in CSS pixels of height, as long as the page allows. */
const splitCost = 60;

/** The number of boxes side by side that breaks few levels into rows; on a full page, the one that is lowest. */
function bestLayout(
  data: TheoryOfChangeFigure,
  links: readonly ResultLink[],
  feedback: ReadonlySet<ResultLink>,
  viz: Viz,
  lang: Lang,
): DiagramLayout {
  const candidates = [3, 4, 5].map((perRow) => diagramRows(data.results, feedback, perRow));
  const height = (rows: readonly DiagramRow[], spacing: DiagramSpacing): number =>
    layOutDiagram(rows, data, lang, spacing).height;
  const placed = (rows: readonly DiagramRow[], spacing: DiagramSpacing): DiagramLayout =>
    layOutDiagram(orderRows(viz, rows, links), data, lang, spacing);
  const airy = least(candidates, (rows) => height(rows, airySpacing) + splitCost * rows.length);
  if (height(airy, airySpacing) <= comfortableHeight) return placed(airy, airySpacing);
  const close = least(candidates, (rows) => height(rows, closeSpacing));
  if (height(close, closeSpacing) <= roomyHeight) return placed(close, closeSpacing);
  const isHigh = height(airy, airySpacing) > pageHeight;
  return placed(isHigh ? least(candidates, (rows) => height(rows, tightSpacing)) : airy, tightSpacing);
}

const least = <T>(list: readonly T[], cost: (item: T) => number): T =>
  list.reduce((best, item) => (cost(item) < cost(best) ? item : best));
