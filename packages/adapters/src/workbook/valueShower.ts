import { numberPattern } from './numberPattern.ts';

/** Writes a value as a number format shows it; that of a library, which garbles the words around the number. */
export type FormatValue = (value: number | Date, format: string) => string;

/** Writes a value as a program shows it in a number format, with a decimal point whatever the country. */
export type ShowValue = (value: number | Date, format: string | undefined) => string;

/** Signs that no file uses: they stand for the words of a format while it is applied. */
const firstMark = 0xe000;
const marks = /[\ue000-\uf8ff]/g;

/**
 * Shows the values of a workbook in their number formats, of which it looks at each once.
 * @param formatValue for what a plain row of digits does not do
 */
export function valueShower(formatValue: FormatValue): ShowValue {
  const known = new Map<string, (value: number | Date) => string>();
  return (value, format = 'General') => {
    let show = known.get(format);
    if (!show) {
      show = showerOf(format, formatValue);
      known.set(format, show);
    }
    return show(value);
  };
}

function showerOf(format: string, formatValue: FormatValue): (value: number | Date) => string {
  const words: string[] = [];
  // `[h]`, `[Red]` and `[>=10]` are no words: only quoted and escaped ones are, and signs of money
  const pattern = format.replace(
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g,
    (_, quoted?: string, escaped?: string, sign?: string) => {
      words.push(quoted ?? escaped ?? sign ?? '');
      return String.fromCharCode(firstMark + words.length - 1);
    },
  );
  const refill = (shown: string) =>
    words.length === 0
      ? shown.trim()
      : shown.replace(marks, (mark) => words[mark.charCodeAt(0) - firstMark] ?? '').trim();
  if (/General|Standard/i.test(pattern)) return (value) => refill(asGeneral(value, pattern));
  const quoted = pattern.replace(marks, '"$&"');
  const plain = plainPattern(pattern);
  return (value) =>
    typeof value === 'number' && plain ? refill(plain(value)) : refill(formatValue(value, quoted));
}

/** A plain row of digits with words before or behind it. */
function plainPattern(pattern: string): ((value: number) => string) | undefined {
  const [, before = '', digits = '', after = ''] =
    /^([\ue000-\uf8ff ]*)([#,0.]+%?)([\ue000-\uf8ff ]*)$/.exec(pattern) ?? [];
  const write = numberPattern(digits);
  if (!write) return undefined;
  if (before === '' && after === '') return write;
  return (value) => {
    const written = write(value);
    // the sign stands before the words, as in programs
    return written.startsWith('-') ? `-${before}${written.slice(1)}${after}` : before + written + after;
  };
}

function asGeneral(value: number | Date, pattern: string): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const [positive = '', negative] = pattern.split(';');
  const isBelow = value < 0 && negative !== undefined;
  const section = (isBelow ? negative : positive).replace(/\[[^\]]*\]/g, '');
  return section.replace(/General|Standard/i, () => String(isBelow ? -value : value));
}
