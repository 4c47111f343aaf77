import type { FormAnswer } from './FormAnswer.ts';
import type { FormLine } from './FormLine.ts';
import { splitNumbering } from './splitNumbering.ts';

/**
 * A label that no lexicon knows, as it looks: words before an answer, or a line that ends in a colon or a question.
 * @param goesOn whether an answer above may go on here: then a colon inside a line makes it no label
 */
export function unknownLabel(line: FormLine, goesOn: boolean): Omit<FormAnswer, 'section'> | undefined {
  const [first, ...rest] = line.cells;
  const text = first?.text.trim() ?? '';
  if (!first || !/\p{L}{2}/u.test(text)) return undefined;
  const asks = /[:?]\s*(?:\([^()]*\)\s*)?$/.test(text);
  const of = (written: string, cells: FormAnswer['cells']): Omit<FormAnswer, 'section'> => {
    const name = written
      .replace(/\s+/g, ' ')
      .replace(/\s*:\s*$/, '')
      .trim();
    return {
      field: name,
      known: false,
      label: { fields: [], name, whole: text, fit: 'exact', asks },
      at: first,
      cells,
    };
  };
  if (rest.length > 0) {
    const isPair = rest.length === 1 || asks;
    return isPair && text.length <= 160 && (asks || !/[.!]$/.test(text)) ? of(text, rest) : undefined;
  }
  const inline = /^([^:\n]{2,60})\s*:(?!\/\/|\d{2}\b)\s*(\S.*)$/su.exec(text);
  if (inline?.[1] !== undefined && inline[2] !== undefined && !goesOn) {
    const { row, column, cell } = first;
    return of(inline[1], [{ row, column, cell, text: inline[2] }]);
  }
  const isNumbered = splitNumbering(text).number?.includes('.') === true && text.length <= 160;
  return (asks && text.length <= 200) || isNumbered ? of(text, []) : undefined;
}
