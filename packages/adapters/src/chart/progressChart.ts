import type { Drawing, ProgressFigureData } from '@jalon/report-schema';
import type { Drawer, DrawOptions } from '../document/Drawer.ts';
import { lightTheme } from '../document/DrawingTheme.ts';
import { openSvg } from '../document/openSvg.ts';
import { loadPeer } from '../peer/loadPeer.ts';
import { progressRows } from './progressRows.ts';
import { progressSpec } from './progressSpec.ts';

/**
 * Draws progress as one bar per indicator: its share of the target, an upright line at 100 %, a short stroke where it
 * should be by now, the figure and the rating as shape, colour and word. Bars end at −50 % and 150 % and say so where
 * the figure lies beyond; an indicator without a figure keeps its row. Made for a width of 17 cm.
 * @throws JalonError `missing-peer` without `vega`, `vega-interpreter` or `vega-lite`
 */
export const progressChart: Drawer<ProgressFigureData> = { draws: 'progress', draw };

const peers = 'vega vega-interpreter vega-lite';

async function draw(data: ProgressFigureData, options: DrawOptions): Promise<Drawing> {
  const vega = await loadPeer('vega', () => import('vega'), peers);
  const { expressionInterpreter } = await loadPeer(
    'vega-interpreter',
    () => import('vega-interpreter'),
    peers,
  );
  const vegaLite = await loadPeer('vega-lite', () => import('vega-lite'), peers);
  const rows = progressRows(data.bars, options.lang);
  const { spec, ...size } = progressSpec(data, rows, options.lang, options.theme ?? lightTheme);
  // expressions as trees, walked by the interpreter: no code is built from strings
  const runtime = vega.parse(vegaLite.compile(spec).spec, undefined, { ast: true });
  const view = new vega.View(runtime, { renderer: 'none', expr: expressionInterpreter });
  const marks = await view.toSVG();
  view.finalize();
  return { svg: `${quiet(marks).replace(/^<svg[^>]*>/, () => openSvg(size, options))}\n`, ...size };
}

/** The picture has a name and a description as a whole: its groups, which Vega makes pictures without names, have none. */
const quiet = (svg: string): string =>
  svg.replace(/<g [^<>]*>/g, (tag) => tag.replace(/ (?:role|aria-roledescription)="[^"<>]*"/g, ''));
