import { type Assumption, type Lang, textIn, typeset } from '@jalon/core';
import type { DrawingTheme } from '../document/DrawingTheme.ts';
import { plainText } from '../document/plainText.ts';
import { textWidth } from '../document/textWidth.ts';
import { wrapText } from '../document/wrapText.ts';
import { type DiagramLayout, type DiagramType, measures } from './DiagramLayout.ts';
import { textLines } from './diagramText.ts';
import { linkMarkMarkup } from './linkMarkMarkup.ts';
import type { PlacedMarks } from './placeMarks.ts';
import type { RoutedLink } from './routeLinks.ts';
import { assumptionStatusWords, criticalityWords, theoryOfChangeWords } from './theoryOfChange.words.ts';

/** A piece of a picture and how far down it reaches. */
export interface DiagramLegend {
  readonly markup: string;
  readonly height: number;
}

/** What stands under the picture: the signs that occur in it, and the assumptions by number. */
export function diagramLegend(
  routed: readonly RoutedLink[],
  placed: PlacedMarks,
  { height: top, type }: Pick<DiagramLayout, 'height' | 'type'>,
  lang: Lang,
  theme: DrawingTheme,
): DiagramLegend {
  const parts: string[] = [];
  let y = top;
  const signs = signsMarkup(routed, y + 26, type, lang, theme);
  if (signs !== '') {
    parts.push(signs);
    y += 28;
  }
  if (placed.assumptions.length > 0) {
    const list = assumptionList(placed.assumptions, y + 28, type, lang, theme);
    parts.push(list.markup);
    y = list.height;
  }
  return { markup: parts.join('\n'), height: y };
}

function signsMarkup(
  routed: readonly RoutedLink[],
  y: number,
  { detail: words, mark }: DiagramType,
  lang: Lang,
  theme: DrawingTheme,
): string {
  let x = 0;
  let markup = '';
  const explain = (text: string): void => {
    markup += textLines([text], x, y, words, `fill="${theme.muted}"`);
    x += textWidth(text, words.size) + 26;
  };
  if (routed.some((route) => route.feedback)) {
    markup += `<path d="M${x},${y - 3.5}h30" stroke="${theme.link}" stroke-width="1.2" stroke-dasharray="5 3.5"/>`;
    markup += `<path d="M${x + 36},${y - 3.5}l-7,-3.6v7.2Z" fill="${theme.link}"/>`;
    x += 43;
    explain(theoryOfChangeWords.feedback[lang]);
  }
  if (routed.some((route) => route.link.polarity === 'negative')) {
    markup += linkMarkMarkup({ kind: 'negative', text: '−', x: x + 8, y: y - 3.5 }, mark, theme);
    x += 22;
    explain(typeset(theoryOfChangeWords.negative[lang], lang));
  }
  return markup;
}

function assumptionList(
  assumptions: readonly Assumption[],
  top: number,
  type: DiagramType,
  lang: Lang,
  theme: DrawingTheme,
): DiagramLegend {
  const { size, leading } = type.statement;
  const columns = assumptions.length < 4 ? 1 : 2;
  const width = (measures.width - (columns - 1) * 24) / columns;
  const perColumn = Math.ceil(assumptions.length / columns);
  let markup = textLines(
    [theoryOfChangeWords.assumptions[lang]],
    0,
    top,
    type.heading,
    `font-weight="bold" fill="${theme.ink}"`,
  );
  let height = top;
  for (let column = 0; column < columns; column++) {
    let y = top + 21;
    const x = column * (width + 24);
    assumptions.slice(column * perColumn, (column + 1) * perColumn).forEach((assumption, place) => {
      const lines = wrapText(plainText(typeset(textIn(assumption.statement, lang), lang)), width - 26, {
        size,
      });
      const remarks = wrapText(assumptionRemarks(assumption, lang), width - 26, type.detail);
      const text = `${column * perColumn + place + 1}`;
      markup += linkMarkMarkup({ kind: 'assumptions', text, x: x + 9, y: y - 3.6 }, type.mark, theme);
      markup += textLines(lines, x + 26, y, { size, leading }, `fill="${theme.ink}"`);
      y += lines.length * leading;
      markup += textLines(remarks, x + 26, y, type.detail, `fill="${theme.muted}"`);
      y += remarks.length * type.detail.leading + 6;
    });
    height = Math.max(height, y - leading);
  }
  return { markup, height: height + 2 };
}

function assumptionRemarks(assumption: Assumption, lang: Lang): string {
  const remarks = [
    ...(assumption.criticality ? [criticalityWords[assumption.criticality][lang]] : []),
    ...(assumption.status ? [assumptionStatusWords[assumption.status][lang]] : []),
  ];
  return remarks.join(' · ');
}
