import type { TemplateQuantity } from '../field/TemplateData.ts';

/** What stands around a number without being part of it. */
export type QuantityMarks = Pick<TemplateQuantity, 'before' | 'after'>;

/** Whether there is anything to stand around a number. */
export const marksOf = ({ before = '', after = '' }: QuantityMarks): boolean => before + after !== '';

/**
 * A number format with words around the number, in each of its parts for positive, negative, zero.
 * @param code as files hold it: `#,##0;[Red]-#,##0`
 */
export function markedFormat(code: string, marks: QuantityMarks): string {
  const parts = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+/g) ?? [];
  const [before, after] = [quoted(marks.before), quoted(marks.after)];
  return parts
    .map((part, index) => {
      if (index === 3) return part;
      // the colour, the condition of a part stand first
      const lead = /^(?:\[(?!\$)[^\]]*\])*/.exec(part)?.[0] ?? '';
      return lead + before + part.slice(lead.length).replace(/^general$/i, 'General') + after;
    })
    .join(';');
}

const quoted = (text: string | undefined): string => (text ? `"${text.replaceAll('"', "'")}"` : '');
