/** A piece of a data style in the order of the file, for example `number:year` with its attributes, or a text. */
export interface DataStylePiece {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Another data style that takes over under a condition, for example `value()>=0`. */
export interface DataStyleMap {
  readonly condition: string;
  readonly format: string;
}

/**
 * The number format of a data style as Excel writes it, for example `0.0%` or `#,##0.00" €"`.
 * Source: OpenDocument 1.3 part 3, sections 16.29 and 19.355.
 * @param kind the element, for example `number:date-style`
 */
export function dataStyleFormat(
  kind: string,
  pieces: readonly DataStylePiece[],
  maps: readonly DataStyleMap[],
): string {
  const own = pieces.map((piece) => pieceFormat(kind, piece)).join('');
  const elapsed = /h+|m+|s+/;
  const base = pieces.some(({ name }) => name === 'elapsed')
    ? own.replace(elapsed, (hours) => `[${hours}]`)
    : own;
  const [first, second] = maps.map(({ condition }) => condition.replace(/\s/g, ''));
  const formats = maps.map(({ format }) => format);
  if (maps.length === 0) return base;
  // a format of Excel lists its sections as positive, negative, zero, text
  const isSigned =
    first === 'value()>=0' || (first === 'value()>0' && (second === undefined || second === 'value()<0'));
  if (isSigned) return [...formats, base].join(';');
  return [
    ...maps.map(({ condition, format }) => `[${condition.replace(/\s|value\(\)/g, '')}]${format}`),
    base,
  ].join(';');
}

function pieceFormat(kind: string, { name, attributes, text }: DataStylePiece): string {
  const isLong = attributes['number:style'] === 'long';
  const twice = (sign: string) => (isLong ? sign + sign : sign);
  switch (name) {
    case 'number:text':
      return literal(kind, text);
    case 'number:number':
      return numberPattern(attributes);
    case 'number:scientific-number':
      return `${numberPattern({ 'number:min-integer-digits': '1', ...attributes })}E+${'0'.repeat(digits(attributes['number:min-exponent-digits'], 2))}`;
    case 'number:fraction': {
      const places = Math.max(1, digits(attributes['number:min-denominator-digits'], 1));
      const below = attributes['number:denominator-value'] ?? '?'.repeat(places);
      return `# ${'?'.repeat(places)}/${below}`;
    }
    case 'number:currency-symbol':
      return text.trim() === '' ? '' : `[$${text.trim()}]`;
    case 'number:text-content':
      return '@';
    case 'number:day':
      return twice('d');
    case 'number:day-of-week':
      return twice('ddd').slice(0, isLong ? 4 : 3);
    case 'number:month':
      return attributes['number:textual'] === 'true' ? (isLong ? 'mmmm' : 'mmm') : twice('m');
    case 'number:year':
      return isLong ? 'yyyy' : 'yy';
    case 'number:hours':
      return twice('h');
    case 'number:minutes':
      return twice('m');
    case 'number:seconds': {
      const places = digits(attributes['number:decimal-places'], 0);
      return twice('s') + (places > 0 ? `.${'0'.repeat(places)}` : '');
    }
    case 'number:am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

/** Decimal places and digits are a handful: a thousand of them is no format. */
const digits = (written: string | undefined, otherwise: number): number => {
  const count = Number(written ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, 15) : otherwise;
};

function numberPattern(attributes: Readonly<Record<string, string>>): string {
  const least = digits(attributes['number:min-integer-digits'], 0);
  const places = attributes['number:decimal-places'];
  const isGrouped = attributes['number:grouping'] === 'true';
  if (places === undefined && !isGrouped && least === 1) return 'General';
  const most = digits(places, 0);
  const needed = Math.min(most, digits(attributes['number:min-decimal-places'], most));
  const whole = isGrouped ? `#,${'0'.repeat(least).padStart(3, '#')}` : least === 0 ? '#' : '0'.repeat(least);
  const scale = Math.round(Math.log10(Number(attributes['number:display-factor'] ?? 1)) / 3);
  const decimals = most > 0 ? `.${'0'.repeat(needed)}${'#'.repeat(most - needed)}` : '';
  return whole + decimals + (scale > 0 && scale < 5 ? ','.repeat(scale) : '');
}

function literal(kind: string, text: string): string {
  if (text === '') return '';
  if (kind === 'number:percentage-style' && text.includes('%')) {
    const [before = '', after = ''] = text.split('%', 2);
    return `${literal('', before)}%${literal('', after)}`;
  }
  const isBare = /^(?:number:(?:date|time)-style)$/.test(kind) ? /^[-/: .,]*$/ : /^[-() ]*$/;
  return isBare.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}
