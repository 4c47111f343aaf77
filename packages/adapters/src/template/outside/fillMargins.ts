import { escapeXml } from '../../workbook/xlsx/escapeXml.ts';
import type { FieldScope } from '../field/lookUpField.ts';
import type { FillManner } from '../placeValue.ts';
import type { SheetPlan } from '../SheetPlan.ts';
import { childOf } from '../xml/findElements.ts';
import { plainText } from '../xml/plainText.ts';
import { type Splice, spliceText } from '../xml/spliceText.ts';
import { outsideSplices } from './outsideSplices.ts';

/** Most characters that a header or a footer holds, its codes included. Source: ECMA-376 part 1, 18.3.1.46. */
const longest = 255;

/** What changes in the headers and footers of the pages of a sheet; one that would grow too long stays as it is. */
export function fillMargins(plan: SheetPlan, root: FieldScope, manner: FillManner): readonly Splice[] {
  const { name: sheet, part } = plan.sheet;
  const place = { sheet, in: 'header-footer' } as const;
  const margins = childOf(part.root, 'headerFooter')?.children ?? [];
  return margins.flatMap(({ text, openEnd, closeStart }): readonly Splice[] => {
    const splices = outsideSplices(text, place, root, manner);
    if (splices.length === 0) return [];
    const filled = spliceText(
      text,
      splices.map((splice) => ({ ...splice, text: asMargin(splice.text, text.slice(0, splice.start)) })),
    );
    const field = splices.map((splice) => splice.field).join(', ');
    if (filled.length > longest) {
      const found = filled.length;
      manner.log.say('template/long-margin', 'error', { sheet }, { field, found, limit: longest });
      return [];
    }
    if (splices.some((splice) => splice.text !== '')) manner.log.texts.push({ field, ...place });
    return [{ start: openEnd, end: closeStart, text: escapeXml(filled) }];
  });
}

/** A value among the codes of a header: `&&` is one sign, and a digit behind `&14` would be read as its size. */
function asMargin(value: string, before: string): string {
  const text = plainText(value).replaceAll('&', '&&');
  return /(?:^|[^&])(?:&&)*&\d+$/.test(before) && /^\d/.test(text) ? ` ${text}` : text;
}
