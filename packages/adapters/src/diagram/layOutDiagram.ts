import type { Lang, ResultLevel, ResultNode } from '@jalon/core';
import { textIn, typeset } from '@jalon/core';
import type { TheoryOfChangeFigure } from '@jalon/report-schema';
import { plainText } from '../document/plainText.ts';
import { textWidth } from '../document/textWidth.ts';
import { wrapText } from '../document/wrapText.ts';
import {
  type DiagramBand,
  type DiagramBox,
  type DiagramLayout,
  type DiagramSpacing,
  type DiagramType,
  measures,
} from './DiagramLayout.ts';
import type { DiagramRow } from './diagramRows.ts';
import { horizonWords, theoryOfChangeWords } from './theoryOfChange.words.ts';

/**
 * The place of every box and strip for statements that already stand in rows.
 * @param data the figure, for the words of levels and stakeholders
 */
export function layOutDiagram(
  rows: readonly DiagramRow[],
  data: TheoryOfChangeFigure,
  lang: Lang,
  spacing: DiagramSpacing,
): DiagramLayout {
  const { type } = spacing;
  const gutter = gutterWidth(rows, data, type, lang);
  const area = measures.width - gutter - 2 * measures.margin;
  const boxes: DiagramBox[] = [];
  const bands: DiagramBand[] = [];
  let y = 0;
  for (const level of new Set(rows.map((row) => row.level))) {
    const top = y;
    y += spacing.bandPadding;
    // boxes of one level are of one width
    const abreast = Math.max(...rows.map((row) => (row.level === level ? row.nodes.length : 1)));
    const boxWidth = Math.min(measures.widestBox, (area - (abreast - 1) * measures.boxGap) / abreast);
    rows.forEach((row, index) => {
      if (row.level !== level) return;
      if (y > top + spacing.bandPadding) y += spacing.rowGap;
      const texts = row.nodes.map((node) => boxTexts(node, boxWidth, data, type, lang));
      const height = 2 * spacing.boxPadding + Math.max(...texts.map((text) => textsHeight(text, type)));
      const rowWidth = row.nodes.length * (boxWidth + measures.boxGap) - measures.boxGap;
      const left = gutter + measures.margin + (area - rowWidth) / 2;
      row.nodes.forEach((node, place) => {
        const x = left + place * (boxWidth + measures.boxGap);
        boxes.push({ node, row: index, x, y, width: boxWidth, height, ...(texts[place] ?? noTexts) });
      });
      y += height;
    });
    y += spacing.bandPadding;
    const heading = wrapText(headingText(level, data, lang), gutter - headingRoom, {
      size: type.heading.size,
      bold: true,
    });
    y = Math.max(y, top + heading.length * type.heading.leading + 2 * spacing.boxPadding);
    bands.push({ level, heading, y: top, height: y - top });
    y += spacing.bandGap;
  }
  return {
    width: measures.width,
    gutter,
    height: Math.max(0, y - spacing.bandGap),
    boxes,
    bands,
    rows,
    type,
  };
}

type BoxTexts = Pick<DiagramBox, 'lines' | 'details'>;

const noTexts: BoxTexts = { lines: [], details: [] };

function boxTexts(
  node: ResultNode,
  boxWidth: number,
  data: TheoryOfChangeFigure,
  type: DiagramType,
  lang: Lang,
): BoxTexts {
  const width = boxWidth - 2 * measures.boxPadding;
  const statement = plainText(typeset(textIn(node.statement, lang), lang));
  const code = node.code === undefined ? '' : `${plainText(node.code)}\u00a0\u00a0`;
  const names = (node.stakeholders ?? []).flatMap((id) => {
    const stakeholder = data.stakeholders?.find((candidate) => candidate.id === id);
    return stakeholder ? [typeset(textIn(stakeholder.name, lang), lang)] : [];
  });
  const details = [
    ...(node.horizon ? [horizonWords[node.horizon][lang]] : []),
    ...names,
    ...(node.gate ? [theoryOfChangeWords[node.gate][lang]] : []),
  ];
  return {
    lines: wrapText(code + statement, width, { size: type.statement.size }),
    details: wrapText(plainText(details.join('\u00a0· ')), width, { size: type.detail.size }),
  };
}

const textsHeight = ({ lines, details }: BoxTexts, type: DiagramType): number =>
  lines.length * type.statement.leading +
  (details.length === 0 ? 0 : 3 + details.length * type.detail.leading);

/** Left and right of a level heading. */
const headingRoom = 26;

function headingText(level: ResultLevel, data: TheoryOfChangeFigure, lang: Lang): string {
  const label = Object.hasOwn(data.levelLabels, level) ? (data.levelLabels[level] ?? level) : level;
  return plainText(typeset(label, lang));
}

/** As wide as the longest word of the headings, within reason. */
function gutterWidth(
  rows: readonly DiagramRow[],
  data: TheoryOfChangeFigure,
  { heading: { size } }: DiagramType,
  lang: Lang,
): number {
  const words = rows.flatMap((row) => headingText(row.level, data, lang).split(/[\s\-/]+/));
  const longest = Math.max(0, ...words.map((word) => textWidth(word, size, { bold: true })));
  return Math.min(136, Math.max(84, Math.ceil(longest) + 1 + headingRoom));
}
