import { escapeAttribute } from '../../workbook/xlsx/escapeXml.ts';
import type { TemplatePart } from '../archive/TemplatePart.ts';
import { attributeOf, childOf, childrenOf, wholeNumberOf } from '../xml/findElements.ts';
import { changeAttributes, openingTag } from '../xml/openingTag.ts';
import { type Splice, spliceText } from '../xml/spliceText.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import { builtInFormat } from './numberFormatKind.ts';

/** What a style gets that it did not have. */
export interface StyleChange {
  /** Number format: one of the numbered ones, or a code. */
  readonly format?: number | string;
  /** What is typed into the cell later stays a text, whatever it starts with. */
  readonly quoted?: boolean;
}

/** The styles of a template, with those that filling adds. */
export interface CellStyles {
  /** Code of the number format of a style. */
  readonly formatOf: (style: number) => string;
  /** Whether a protected sheet keeps people from changing cells of this style. */
  readonly isLocked: (style: number) => boolean;
  /** Number of the style that is the same but for a change; it is added where the template has none. */
  readonly withChange: (style: number, change: StyleChange) => number;
  /** The part with what was added; `undefined` where nothing was. */
  readonly written: () => string | undefined;
}

/** Opens the styles of a template. */
export function openStyles(part: TemplatePart): CellStyles {
  const list = childOf(part.root, 'cellXfs');
  const styles = childrenOf(list, 'xf');
  const formats = childOf(part.root, 'numFmts');
  const codes = new Map(
    childrenOf(formats, 'numFmt').map((each) => [
      wholeNumberOf(each, 'numFmtId') ?? -1,
      attributeOf(each, 'formatCode') ?? '',
    ]),
  );
  const added = new Map<string, number>();
  const addedCodes = new Map<string, number>();
  const formatId = (format: number | string): number => {
    if (typeof format === 'number') return format;
    const known = [...codes].find(([, code]) => code === format)?.[0] ?? addedCodes.get(format);
    if (known !== undefined) return known;
    const id =
      [...codes.keys(), ...addedCodes.values()].reduce((last, each) => Math.max(last, each), 163) + 1;
    addedCodes.set(format, id);
    return id;
  };
  return {
    formatOf: (style) => {
      const id = wholeNumberOf(styles[style] ?? part.root, 'numFmtId') ?? 0;
      return codes.get(id) ?? builtInFormat(id);
    },
    isLocked: (style) => {
      const protection = styles[style] && childOf(styles[style], 'protection');
      return !protection || !/^(?:0|false)$/.test(attributeOf(protection, 'locked') ?? '');
    },
    withChange: (style, change) => {
      const model = styles[style] ?? styles[0];
      if (!model) return style;
      const changes = new Map<string, string>();
      if (change.format !== undefined) {
        changes.set('numFmtId', String(formatId(change.format))).set('applyNumberFormat', '1');
      }
      if (change.quoted) changes.set('quotePrefix', '1');
      const xml = changedElement(part.xml, model, changes);
      const same = styles.findIndex((each) => part.xml.slice(each.start, each.end) === xml);
      if (same !== -1) return same;
      const number = added.get(xml) ?? styles.length + added.size;
      added.set(xml, number);
      return number;
    },
    written: () => {
      if (!list || added.size === 0) return undefined;
      const count = new Map([['count', String(styles.length + added.size)]]);
      const splices = [
        changeAttributes(list, count),
        { start: list.closeStart, end: list.closeStart, text: [...added.keys()].join('') },
        ...addFormats(part, formats, addedCodes, codes.size),
      ];
      return spliceText(part.xml, splices);
    },
  };
}

function changedElement(xml: string, element: XmlElement, changes: ReadonlyMap<string, string>): string {
  const closed = element.end === element.openEnd;
  return openingTag(element, changes, closed) + xml.slice(element.openEnd, element.end);
}

function addFormats(
  { root, xml }: TemplatePart,
  formats: XmlElement | undefined,
  added: ReadonlyMap<string, number>,
  known: number,
): readonly Splice[] {
  if (added.size === 0) return [];
  const { prefix } = root;
  const items = [...added].map(
    ([code, id]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
  );
  const count = new Map([['count', String(known + added.size)]]);
  const text = items.join('');
  if (!formats) {
    const start = root.openEnd;
    return [
      { start, end: start, text: `<${prefix}numFmts count="${added.size}">${text}</${prefix}numFmts>` },
    ];
  }
  const inner = formats.end === formats.openEnd ? '' : xml.slice(formats.openEnd, formats.closeStart);
  return [
    {
      start: formats.start,
      end: formats.end,
      text: `${openingTag(formats, count, false)}${inner}${text}</${prefix}numFmts>`,
    },
  ];
}
