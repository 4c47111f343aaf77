import { escapeXml } from '../../workbook/xlsx/escapeXml.ts';
import type { TemplateBook } from '../archive/TemplateBook.ts';
import type { TemplatePart } from '../archive/TemplatePart.ts';
import { spliceRuns } from '../cell/spliceRuns.ts';
import type { FieldScope } from '../field/lookUpField.ts';
import type { FillManner } from '../placeValue.ts';
import type { SheetPlan } from '../SheetPlan.ts';
import { childOf } from '../xml/findElements.ts';
import { plainText } from '../xml/plainText.ts';
import type { Splice } from '../xml/spliceText.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import { drawnParts } from './drawnParts.ts';
import type { OutsidePlace } from './OutsideText.ts';
import { outsideSplices } from './outsideSplices.ts';
import { type DrawnRun, paragraphsOf } from './paragraphsOf.ts';

/** What changes in the text boxes of a sheet, as well as in the words of its charts: by path of the part. */
export function fillDrawingTexts(
  book: TemplateBook,
  { sheet }: SheetPlan,
  root: FieldScope,
  manner: FillManner,
): ReadonlyMap<string, readonly Splice[]> {
  return new Map(
    drawnParts(book, sheet).map((drawn) => {
      const place = { sheet: sheet.name, in: drawn.in };
      const splices = paragraphsOf(drawn.part).flatMap((runs) =>
        fillParagraph(drawn.part, runs, place, root, manner),
      );
      return [drawn.part.path, splices];
    }),
  );
}

function fillParagraph(
  part: TemplatePart,
  runs: readonly DrawnRun[],
  place: OutsidePlace,
  root: FieldScope,
  manner: FillManner,
): readonly Splice[] {
  const splices = outsideSplices(runs.map(({ text }) => text).join(''), place, root, manner);
  if (splices.some(({ text }) => text !== '')) {
    manner.log.texts.push({ field: splices.map(({ field }) => field).join(', '), ...place });
  }
  return spliceRuns(runs, splices).flatMap(({ run, holder, text }, index) =>
    text === runs[index]?.text
      ? []
      : [{ start: holder.openEnd, end: holder.closeStart, text: drawn(part, run, text) }],
  );
}

/** The lines of a text; each further one stands in a run of its own, written as the first is. */
function drawn({ xml }: TemplatePart, run: XmlElement, text: string): string {
  const { prefix } = run;
  const format = childOf(run, 'rPr');
  const written = format ? xml.slice(format.start, format.end) : '';
  const next = `</${prefix}t></${prefix}r><${prefix}br/><${prefix}r>${written}<${prefix}t>`;
  return plainText(text)
    .split('\n')
    .map(escapeXml)
    .join(run.name === 'r' ? next : ' ');
}
