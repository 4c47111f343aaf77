import { type Lang, typeset } from '@jalon/core';
import type { ProgressFigureData } from '@jalon/report-schema';
import type { TopLevelSpec } from 'vega-lite';
import type { DrawingTheme } from '../document/DrawingTheme.ts';
import { drawingFontFamily } from '../document/openSvg.ts';
import { plainText } from '../document/plainText.ts';
import { wrapText } from '../document/wrapText.ts';
import { along, type ChartLayer, down, middle, textLayer } from './chartLayer.ts';
import { type ProgressAxis, progressAxis } from './progressAxis.ts';
import { progressChartWords } from './progressChart.words.ts';
import { chartWidth, markHeights, progressColumns, progressPlaces, type } from './progressGeometry.data.ts';
import { type LegendEntry, progressLegend } from './progressLegend.ts';
import { clampNotes, missingNotes } from './progressNotes.ts';
import { isShare, type ProgressRow } from './progressRows.ts';
import { ratingSign } from './ratingSign.ts';

/** The chart as a Vega-Lite specification, and the size of its picture in CSS pixels. */
export interface ProgressSpec {
  readonly spec: TopLevelSpec;
  readonly width: number;
  readonly height: number;
}

/** The progress chart in the grammar of Vega-Lite: text columns left and right of a plot of bars, rules and strokes. */
export function progressSpec(
  data: ProgressFigureData,
  rows: readonly ProgressRow[],
  lang: Lang,
  theme: DrawingTheme,
): ProgressSpec {
  const axis = progressAxis(data.bars);
  const plotHeight = Math.max(32, Math.ceil(rows.reduce((sum, row) => sum + row.height, 0)));
  const nothing = rows.length === 0 ? [{ y: plotHeight / 2, text: progressChartWords.empty[lang] }] : [];
  const hasTicks = data.bars.some((bar) => isShare(bar.value) && isShare(bar.expected));
  const legend = progressLegend(data, hasTicks, lang);
  const title = wrapText(plainText(typeset(data.words.axis, lang)), 420, { size: type.small });
  const bottom = 30 + title.length * 13;
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: progressColumns.plot,
    height: plotHeight,
    autosize: 'none',
    padding: {
      left: progressColumns.label,
      top: legend.height,
      right: progressPlaces.rating - progressColumns.plot + progressColumns.rating,
      bottom,
    },
    background: theme.background,
    config: {
      aria: false,
      font: drawingFontFamily,
      view: { stroke: null },
      text: { fontSize: type.size, baseline: 'middle', color: theme.ink, limit: 0 },
      axis: axisStyle(theme),
    },
    layer: [
      rowRules(rows, theme),
      barLayer(rows, axis, title, lang, theme),
      targetRule(plotHeight, axis, theme),
      ...tickLayers(rows, axis, theme),
      ...clampNotes(rows, axis, lang, theme),
      ...missingNotes(rows, axis, theme),
      textLayer(
        rows.flatMap((row) => row.label),
        { value: -progressColumns.label },
        { align: 'left' },
      ),
      textLayer(
        rows.flatMap((row) => row.value),
        { value: progressPlaces.value },
        { align: 'right', fontWeight: 'bold' },
      ),
      textLayer(
        rows.flatMap((row) => row.rating),
        { value: progressPlaces.rating + 18 },
        { align: 'left' },
      ),
      ratingSigns(rows, theme),
      textLayer(nothing, { value: -progressColumns.label }, { align: 'left', color: theme.muted }),
      ...legend.entries.flatMap((entry) => legendLayers(entry, legend.height, theme)),
    ],
  };
  return {
    // Vega-Lite's type describes every chart there is; the drawing is what the tests look at
    spec: spec as unknown as TopLevelSpec,
    width: chartWidth,
    height: Math.ceil(plotHeight + legend.height + bottom),
  };
}

const clamp = (share: number, { from, to }: ProgressAxis): number => Math.min(to, Math.max(from, share));

const around = (row: ProgressRow, height: number): { readonly top: number; readonly bottom: number } => ({
  top: middle(row) - height / 2,
  bottom: middle(row) + height / 2,
});

const rowRules = (rows: readonly ProgressRow[], theme: DrawingTheme): ChartLayer => ({
  data: { values: [0, ...rows.map((row) => row.y + row.height)].map((y) => ({ y })) },
  mark: { type: 'rule', color: theme.rule },
  encoding: {
    x: { value: -progressColumns.label },
    x2: { value: progressPlaces.rating + progressColumns.rating },
    y: down('y'),
  },
});

function barLayer(
  rows: readonly ProgressRow[],
  axis: ProgressAxis,
  title: readonly string[],
  lang: Lang,
  theme: DrawingTheme,
): ChartLayer {
  const values = rows.flatMap((row) =>
    isShare(row.bar.value)
      ? [
          {
            zero: 0,
            end: clamp(row.bar.value, axis),
            ...around(row, markHeights.bar),
            colour: ratingSign(row.bar, theme).colour,
          },
        ]
      : [],
  );
  const percent = lang === 'fr' ? '\\u00a0%' : '%';
  const labelExpr = `format(100 * datum.value, '.0f') + '${percent}'`;
  return {
    data: { values },
    mark: { type: 'rect' },
    encoding: {
      x: { ...along('zero', axis), axis: { values: axis.values, labelExpr, title } },
      x2: { field: 'end' },
      y: down('top'),
      y2: { field: 'bottom' },
      color: { field: 'colour', type: 'nominal', scale: null },
    },
  };
}

const axisStyle = (theme: DrawingTheme): ChartLayer => ({
  labelLimit: 0,
  titleLimit: 0,
  labelOverlap: false,
  labelFlush: false,
  labelFontSize: type.small,
  titleFontSize: type.small,
  titleFontWeight: 'normal',
  titlePadding: 6,
  labelColor: theme.muted,
  titleColor: theme.muted,
  domain: false,
  tickColor: theme.rule,
  gridColor: theme.rule,
  gridOpacity: 0.8,
});

const targetRule = (bottom: number, axis: ProgressAxis, theme: DrawingTheme): ChartLayer => ({
  data: { values: [{ at: 1, top: -6, bottom }] },
  mark: { type: 'rule', color: theme.ink, strokeWidth: 1.5 },
  encoding: { x: along('at', axis), y: down('top'), y2: { field: 'bottom' } },
});

/** Short strokes on a light edge, so that they stand out from the bars. */
function tickLayers(rows: readonly ProgressRow[], axis: ProgressAxis, theme: DrawingTheme): ChartLayer[] {
  const values = rows.flatMap((row) =>
    isShare(row.bar.value) && isShare(row.bar.expected)
      ? [{ at: clamp(row.bar.expected, axis), ...around(row, markHeights.tick) }]
      : [],
  );
  return [
    { color: theme.background, strokeWidth: 5.5 },
    { color: theme.ink, strokeWidth: 3 },
  ].map((stroke) => ({
    data: { values },
    mark: { type: 'rule', ...stroke },
    encoding: { x: along('at', axis), y: down('top'), y2: { field: 'bottom' } },
  }));
}

function ratingSigns(rows: readonly ProgressRow[], theme: DrawingTheme): ChartLayer {
  const values = rows.map((row) => ({ y: middle(row), ...ratingSign(row.bar, theme) }));
  return {
    data: { values },
    mark: { type: 'text', align: 'center', fontSize: 12 },
    encoding: {
      x: { value: progressPlaces.rating + 6 },
      y: down('y'),
      text: { field: 'symbol', type: 'nominal' },
      color: { field: 'colour', type: 'nominal', scale: null },
    },
  };
}

function legendLayers(entry: LegendEntry, height: number, theme: DrawingTheme): ChartLayer[] {
  const x = entry.x - progressColumns.label;
  const y = entry.y - height;
  const sign = { data: { values: [{ top: y - entry.reach, bottom: y + entry.reach }] } };
  const rule = { type: 'rule', color: theme.ink, strokeWidth: entry.stroke };
  const text = { align: 'left', fontSize: type.small, color: theme.muted };
  return [
    { ...sign, mark: rule, encoding: { x: { value: x }, y: down('top'), y2: { field: 'bottom' } } },
    textLayer([{ y, text: entry.text }], { value: x + 9 }, text),
  ];
}
