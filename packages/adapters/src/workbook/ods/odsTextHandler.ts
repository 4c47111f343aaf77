import type { XmlHandler } from '../parseXml.ts';
import { inheritedStyle, type OdsStyles } from './OdsStyles.ts';
import { type OdsText, odsText } from './OdsText.ts';

/** What stands in a cell: its own text, and the remark attached to it. */
export interface OdsCellText extends XmlHandler {
  content(): OdsText | undefined;
  comment(): OdsText | undefined;
  /** Whether every element that was opened in the cell is closed again. */
  isClosed(): boolean;
}

/** Runs of blanks are cut at this length, so that a small file makes no long text. */
const maxBlanks = 64;

/** Within a paragraph these are no part of its text: shapes, notes, how a word is pronounced. */
const aside = /^(?:draw:|text:(?:ruby-text|note)$|office:annotation)/;

/** Takes up the text of a cell while its elements are read: shapes that stand on it do not count. */
export function odsTextHandler(styles: OdsStyles): OdsCellText {
  let content: OdsText | undefined;
  let comment: OdsText | undefined;
  let target: OdsText | undefined;
  let isRemark = false;
  let skipped = 0;
  // strike-through of each element that is open in a paragraph, the paragraph included
  const struck: (boolean | undefined)[] = [];
  let outer = 0;

  const openParagraph = (attributes: Readonly<Record<string, string>>) => {
    if (isRemark) target = comment ??= odsText();
    else target = content ??= odsText();
    target.startParagraph();
    struck.push(inheritedStyle(styles, 'paragraph', attributes['text:style-name'], 'struck'));
  };

  const openInParagraph = (text: OdsText, name: string, attributes: Readonly<Record<string, string>>) => {
    const span = name === 'text:span' ? attributes['text:style-name'] : undefined;
    struck.push(inheritedStyle(styles, 'text', span, 'struck') ?? struck.at(-1));
    if (name === 'text:s') text.addKept(' '.repeat(blanks(attributes['text:c'])));
    else if (name === 'text:tab') text.addKept('\t');
    else if (name === 'text:line-break') text.addKept('\n');
  };

  return {
    content: () => content,
    comment: () => comment,
    isClosed: () => skipped === 0 && outer === 0 && struck.length === 0,
    open(name, attributes) {
      if (skipped > 0) skipped += 1;
      else if (target) {
        if (aside.test(name)) skipped = 1;
        else openInParagraph(target, name, attributes);
      } else if (name === 'text:p' || name === 'text:h') openParagraph(attributes);
      else if (isRemark && /^text:list/.test(name)) outer += 1;
      else if (name === 'office:annotation' && !isRemark) {
        isRemark = true;
        outer += 1;
      } else skipped = 1;
    },
    text(text) {
      if (skipped === 0) target?.add(text, struck.at(-1));
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else if (struck.length > 0) {
        struck.pop();
        if (struck.length === 0) target = undefined;
      } else {
        outer -= 1;
        if (name === 'office:annotation') isRemark = false;
      }
    },
  };
}

const blanks = (written: string | undefined): number => {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, maxBlanks) : 1;
};
