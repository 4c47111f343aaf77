import type { Lang } from '@jalon/core';
import type { Block, Inline } from '@jalon/report-schema';
import { markdownFigure } from './markdownFigure.ts';
import { markdownInline, markdownStrong } from './markdownInline.ts';
import { markdownLine, markdownLines } from './markdownLines.ts';
import { markdownTable } from './markdownTable.ts';
import { markdownText } from './markdownText.ts';

/** What a block is written with. */
export interface MarkdownBlockContext {
  readonly lang: Lang;
  /** Caption of a table or a figure, with its number. */
  readonly caption: string;
  /** Relative name of the file that holds the drawing of a figure. */
  readonly image: string | undefined;
  /** Which of two markers a list takes: unlike the one right above, or the two would be one list. */
  readonly marker: 0 | 1;
}

/** One block as Markdown, in parts that blank lines separate; the title of the document is `#`, so headings start at `##`. */
export function markdownBlock(block: Block, context: MarkdownBlockContext): readonly string[] {
  const { lang, caption, image, marker } = context;
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${markdownLine(markdownText(block.text, lang))}`];
    case 'paragraph':
      return [markdownLines(markdownInline(block.content, lang))];
    case 'list': {
      const items = block.items.map((item) => markdownInline(item, lang));
      return [markdownList(items, (block.ordered ? orderedMarkers : bulletMarkers)[marker])];
    }
    case 'facts':
      return [markdownFacts(block.items, lang, marker)];
    case 'note': {
      const title = markdownStrong(block.title ?? '', lang);
      const parts = [markdownLine(title), markdownLines(markdownInline(block.content, lang))];
      return [quoted(parts.filter((part) => part !== ''))];
    }
    case 'quote': {
      const words = [markdownLines(markdownInline(block.content, lang))];
      const whose = markdownLine(markdownInline([{ kind: 'emphasis', text: block.attribution ?? '' }], lang));
      return [quoted([...words, whose].filter((part) => part !== ''))];
    }
    case 'cards':
      return [
        markdownList(
          block.items.map((item) => markdownCard(item, lang)),
          bulletMarkers[marker],
        ),
      ];
    case 'table':
      return markdownTable(block, caption, lang);
    case 'figure':
      return markdownFigure(block, caption, image, lang);
  }
}

/** A term and what is said of it. */
interface Fact {
  readonly term: string;
  readonly description: readonly Inline[];
}

/** Facts as a list, each term set strong: GFM has no definition lists. */
export function markdownFacts(facts: readonly Fact[], lang: Lang, marker: 0 | 1): string {
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  const items = facts.map(({ term, description }): readonly Inline[] =>
    term.trim() === '' ? description : [{ kind: 'strong', text: term.trim() }, colon, ...description],
  );
  return markdownList(
    items.map((item) => markdownInline(item, lang)),
    bulletMarkers[marker],
  );
}

/** A key figure set strong, what it is, and on a line of its own where it comes from. */
function markdownCard(item: Extract<Block, { kind: 'cards' }>['items'][number], lang: Lang): string {
  const { value, label, detail } = item;
  const figure = markdownInline([{ kind: 'strong', text: value.trim() }, ` ${label}`], lang);
  return detail === undefined ? figure : `${figure}\n${markdownInline([detail], lang)}`;
}

type Marker = (place: number) => string;
const bulletMarkers: readonly [Marker, Marker] = [() => '-', () => '*'];
const orderedMarkers: readonly [Marker, Marker] = [(place) => `${place + 1}.`, (place) => `${place + 1})`];

const markdownList = (items: readonly string[], markerOf: Marker): string =>
  items
    .map((item, place) => {
      const marker = `${markerOf(place)} `;
      return `${marker}${markdownLines(item, ' '.repeat(marker.length))}`.trimEnd();
    })
    .join('\n');

const quoted = (parts: readonly string[]): string =>
  parts
    .join('\n\n')
    .split('\n')
    .map((line) => (parts.length === 0 ? '' : `> ${line}`.trimEnd()))
    .join('\n');
