import type { IdMinter } from '../../dossier/idMinter.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { Observation } from '../../observation/Observation.ts';
import { textIn } from '../../text/textIn.ts';
import type { FrameRow } from '../Frame.ts';
import type { IndicatorSketch } from './FrameSketch.ts';
import type { OpenRow, RowPlace } from './OpenRow.ts';
import type { PlacedRow } from './placeRows.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';
import { type Figure, readFigureSketch } from './readFigureSketch.ts';
import { targetOf } from './targetOf.ts';
import { wordsKey } from './wordsKey.ts';

/** What the rows of a frame tell about indicators. */
interface ReadIndicators {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly rows: readonly FrameRow[];
  readonly issues: readonly Issue[];
  readonly notCarried: readonly Issue[];
}

/** Turns the indicators of the rows into definitions that measure the statements of the rows, with dated values. */
export function readIndicators(
  placed: readonly PlacedRow[],
  { places, rows }: { readonly places: readonly RowPlace[]; readonly rows: readonly OpenRow[] },
  mint: IdMinter,
  options: ReadFrameOptions,
): ReadIndicators {
  const indicators = new Map<string, Indicator>();
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const notCarried: Issue[] = [];
  const shown = new Map<number, string[]>();
  placed.forEach(({ row }, at) => {
    const { node, frameRow } = places[at] ?? { frameRow: -1 };
    for (const sketch of row.indicators ?? []) {
      if (wordsKey(sketch.text) === '' && sketch.id === undefined) continue;
      const measures = node === undefined ? [] : [node];
      const key =
        sketch.id === undefined ? JSON.stringify([measures, wordsKey(sketch.text)]) : `id ${sketch.id}`;
      const known = indicators.get(key);
      if (known) {
        const all = [...new Set([...known.measures, ...measures])];
        indicators.set(key, { ...known, measures: all });
      } else {
        const place = sketch.at ?? row.at;
        const read = readIndicator(sketch, measures, mint, options);
        const placedAt = (issue: Issue): Issue => (place ? { ...issue, at: place } : issue);
        indicators.set(key, read.indicator);
        observations.push(...read.observations);
        issues.push(...read.issues.map(placedAt));
        notCarried.push(...read.notCarried.map(placedAt));
      }
      const id = indicators.get(key)?.id ?? '';
      shown.set(frameRow, [...new Set([...(shown.get(frameRow) ?? []), id])]);
    }
  });
  const timesShown = new Map<string, number>();
  for (const { nodes } of rows)
    for (const node of nodes) timesShown.set(node, (timesShown.get(node) ?? 0) + 1);
  return {
    indicators: [...indicators.values()],
    observations,
    // a statement that stands in two rows has in each the indicators of that row
    rows: rows.map((row, at) =>
      row.nodes.some((node) => (timesShown.get(node) ?? 0) > 1) && shown.size > 0
        ? { ...row, indicators: shown.get(at) ?? [] }
        : row,
    ),
    issues: [...issues, ...notCarried],
    notCarried,
  };
}

function readIndicator(
  sketch: IndicatorSketch,
  measures: readonly string[],
  mint: IdMinter,
  options: ReadFrameOptions,
): {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly notCarried: readonly Issue[];
} {
  const issues: Issue[] = [];
  const notCarried: Issue[] = [];
  const { text, code, verification } = sketch;
  const carried = options.namespace === undefined ? sketch.id : undefined;
  const id = carried ?? mint('indicator', code ?? textIn(text, 'fr'));
  const written = [sketch.baseline, ...(sketch.targets ?? []), sketch.current];
  const read = written.map((figure) => {
    const figureRead = figure && readFigureSketch(figure, options);
    issues.push(...(figureRead?.issues ?? []));
    return figureRead?.value;
  });
  const unit = sketch.unit ?? read.find((figure) => figure?.unit !== undefined)?.unit ?? 'n';
  const lose = (what: string, { written: value }: Figure) =>
    notCarried.push({ code: what, severity: 'warning', params: { label: text, text: value, unit } });
  const figures = read.map((figure, at): Figure | undefined => {
    if (!figure || figure.unit === unit || Number.isFinite(written[at]?.value)) return figure;
    if (figure.unit !== undefined) {
      // in another unit the number says something else; its words are kept
      const { written: words, period } = figure;
      return { written: words, ...(period && { period }), observed: {} };
    }
    // a bare number beside percentages is a share or points: nobody can tell
    if (unit !== 'ratio' || figure.value === undefined) return figure;
    lose('frame/unit-unclear', figure);
    return undefined;
  });
  const [baseline, ...others] = figures;
  const current = others.pop();
  if (baseline && baseline.value === undefined && baseline.state === undefined)
    lose('frame/figure-not-read', baseline);
  const targets = others.flatMap((figure) => (figure ? [targetOf(figure, id, mint)] : []));
  const extensions =
    sketch.id !== undefined && options.namespace !== undefined
      ? { extensions: Object.fromEntries([[options.namespace, { id: sketch.id }]]) }
      : {};
  const period = current?.period;
  const isKnown =
    current?.value !== undefined || current?.state !== undefined || current?.bounds !== undefined;
  if (current && !(isKnown && period))
    lose(isKnown ? 'frame/current-undated' : 'frame/figure-not-read', current);
  return {
    indicator: {
      id,
      ...(code !== undefined && { code }),
      name: text,
      unit,
      measures,
      ...(baseline?.value !== undefined && {
        baseline: { value: baseline.value, ...(baseline.period && { date: baseline.period.end }) },
      }),
      targets,
      ...(verification !== undefined && { source: verification }),
      ...extensions,
    },
    observations:
      current && period && isKnown
        ? [{ id: mint('observation', `${id}-${period.end}`), indicator: id, period, ...current.observed }]
        : [],
    issues,
    notCarried,
  };
}
