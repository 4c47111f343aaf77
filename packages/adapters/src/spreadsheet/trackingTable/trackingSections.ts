import {
  type Dossier,
  type Frame,
  type FrameRow,
  type Indicator,
  type Lang,
  label,
  resultLevels,
  textIn,
} from '@jalon/core';
import { trackingWords } from './trackingWords.ts';

/** Indicators under one heading. */
export interface TrackingSection {
  /** Absent where the dossier has one nameless list. */
  readonly heading?: string;
  readonly indicators: readonly Indicator[];
}

/**
 * The indicators of a dossier under the headings that its people know: the sub-objectives of the frame that was agreed
 * on, else the levels of its results. What measures nothing stands at the end.
 */
export function trackingSections(dossier: Dossier, lang: Lang): readonly TrackingSection[] {
  const frame = frameOf(dossier);
  const groups = frame ? groupsOfFrame(frame, dossier, lang) : groupsOfLevels(dossier, lang);
  const placed = new Set<string>();
  const sections = groups.flatMap(({ heading, nodes }): readonly TrackingSection[] => {
    const indicators = dossier.indicators.filter(
      ({ id, measures }) => !placed.has(id) && measures.some((node) => nodes.has(node)),
    );
    for (const { id } of indicators) placed.add(id);
    return indicators.length === 0 ? [] : [{ heading, indicators }];
  });
  const rest = dossier.indicators.filter(({ id }) => !placed.has(id));
  if (rest.length === 0) return sections;
  if (sections.length === 0) return [{ indicators: rest }];
  return [...sections, { heading: trackingWords(lang).otherIndicators, indicators: rest }];
}

interface Group {
  readonly heading: string;
  readonly nodes: ReadonlySet<string>;
}

function frameOf({ frames, agreements }: Dossier): Frame | undefined {
  const agreed = agreements.map(({ frame }) => frame);
  return (
    frames.find(({ id, rows }) => agreed.includes(id) && rows.length > 0) ??
    frames.find(({ rows }) => rows.length > 0)
  );
}

/** Rows that head others: sub-objectives where there are any, else those that stand under nothing. */
function groupsOfFrame({ rows }: Frame, dossier: Dossier, lang: Lang): readonly Group[] {
  const subs = rows.filter(({ role }) => role === 'sub-objective');
  const heads = subs.length > 0 ? subs : rows.filter(({ parent }) => parent === undefined);
  return heads.map((head, index) => ({
    heading: headingOf(head, index, subs.length > 0, dossier, lang),
    nodes: new Set(within(head, rows).flatMap(({ nodes }) => nodes)),
  }));
}

/** A row and all rows below it; a row that stands below itself is counted once. */
function within(head: FrameRow, rows: readonly FrameRow[]): readonly FrameRow[] {
  const found = new Set([head]);
  for (const row of found) for (const below of rows) if (below.parent === row.id) found.add(below);
  return [...found];
}

function headingOf(head: FrameRow, index: number, isSub: boolean, { results }: Dossier, lang: Lang): string {
  const nodes = results.nodes.filter(({ id }) => head.nodes.includes(id));
  const words = head.wording
    ? textIn(head.wording, lang)
    : nodes.map(({ statement }) => textIn(statement, lang)).join(' ; ');
  if (!isSub) return words === '' ? head.id : words;
  const { subObjective, colon } = trackingWords(lang);
  const number = nodes.length === 1 && nodes[0]?.code ? nodes[0].code : String(index + 1);
  return `${subObjective} ${number}${colon} ${words === '' ? head.id : words}`;
}

function groupsOfLevels({ results, labelPack }: Dossier, lang: Lang): readonly Group[] {
  return resultLevels.map((level) => ({
    heading: label(level, lang, labelPack),
    nodes: new Set(results.nodes.filter((node) => node.level === level).map(({ id }) => id)),
  }));
}
