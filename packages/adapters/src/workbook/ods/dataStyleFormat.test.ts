import { describe, expect, test } from 'vitest';
import { type DataStylePiece, dataStyleFormat } from './dataStyleFormat.ts';

const piece = (name: string, attributes: Record<string, string> = {}, text = ''): DataStylePiece => ({
  name: name === 'elapsed' ? name : `number:${name}`,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`number:${key}`, value])),
  text,
});
const words = (text: string) => piece('text', {}, text);
const long = { style: 'long' };

describe('the number format of a data style', () => {
  test.each<[string, string, readonly DataStylePiece[]]>([
    ['General', 'number', [piece('number', { 'min-integer-digits': '1' })]],
    ['0.00', 'number', [piece('number', { 'decimal-places': '2', 'min-integer-digits': '1' })]],
    [
      '0.0##',
      'number',
      [piece('number', { 'decimal-places': '3', 'min-decimal-places': '1', 'min-integer-digits': '1' })],
    ],
    ['000', 'number', [piece('number', { 'decimal-places': '0', 'min-integer-digits': '3' })]],
    ['#.00', 'number', [piece('number', { 'decimal-places': '2', 'min-integer-digits': '0' })]],
    [
      '#,##0',
      'number',
      [piece('number', { 'decimal-places': '0', 'min-integer-digits': '1', grouping: 'true' })],
    ],
    [
      '#,000',
      'number',
      [piece('number', { 'decimal-places': '0', 'min-integer-digits': '3', grouping: 'true' })],
    ],
    [
      '0,,',
      'number',
      [piece('number', { 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': '1000000' })],
    ],
    [
      '0.000000000000000',
      'number',
      [piece('number', { 'decimal-places': '900000000', 'min-integer-digits': '1' })],
    ],
    [
      '0.00E+00',
      'number',
      [
        piece('scientific-number', {
          'decimal-places': '2',
          'min-integer-digits': '1',
          'min-exponent-digits': '2',
        }),
      ],
    ],
    ['# ?/?', 'number', [piece('fraction', { 'min-denominator-digits': '1' })]],
    ['# ??/12', 'number', [piece('fraction', { 'min-denominator-digits': '2', 'denominator-value': '12' })]],
    [
      '"env. "0',
      'number',
      [words('env. '), piece('number', { 'decimal-places': '0', 'min-integer-digits': '1' })],
    ],
    [
      '0%" (prov.)"',
      'percentage',
      [piece('number', { 'decimal-places': '0', 'min-integer-digits': '1' }), words('% (prov.)')],
    ],
    [
      '0" "%',
      'percentage',
      [piece('number', { 'decimal-places': '0', 'min-integer-digits': '1' }), words('\u00a0%')],
    ],
    [
      '#,##0.00 [$€]',
      'currency',
      [
        piece('number', { 'decimal-places': '2', 'min-integer-digits': '1', grouping: 'true' }),
        words(' '),
        piece('currency-symbol', { language: 'fr' }, '€'),
      ],
    ],
    [
      '0',
      'currency',
      [piece('number', { 'decimal-places': '0', 'min-integer-digits': '1' }), piece('currency-symbol')],
    ],
    [
      'dddd d mmmm yyyy',
      'date',
      [
        piece('day-of-week', long),
        words(' '),
        piece('day'),
        words(' '),
        piece('month', { ...long, textual: 'true' }),
        words(' '),
        piece('year', long),
      ],
    ],
    [
      'ddd dd/mmm-yy',
      'date',
      [
        piece('day-of-week'),
        words(' '),
        piece('day', long),
        words('/'),
        piece('month', { textual: 'true' }),
        words('-'),
        piece('year'),
      ],
    ],
    [
      'mm/yyyy" à "h:mm:ss.00 AM/PM',
      'date',
      [
        piece('month', long),
        words('/'),
        piece('year', long),
        words(' à '),
        piece('hours'),
        words(':'),
        piece('minutes', long),
        words(':'),
        piece('seconds', { ...long, 'decimal-places': '2' }),
        words(' '),
        piece('am-pm'),
      ],
    ],
    ['[hh]:mm', 'time', [piece('elapsed'), piece('hours', long), words(':'), piece('minutes', long)]],
    ['[mm]:ss', 'time', [piece('elapsed'), piece('minutes', long), words(':'), piece('seconds', long)]],
    ['@', 'text', [piece('text-content')]],
    ['', 'date', [piece('era'), words('')]],
  ])('%s', (format, kind, pieces) => {
    expect(dataStyleFormat(`number:${kind}-style`, pieces, []).replaceAll('\u00a0', ' ')).toBe(format);
  });

  test('its conditions become its sections', () => {
    const base = [piece('number', { 'decimal-places': '0', 'min-integer-digits': '1' })];
    const format = (...maps: readonly (readonly [string, string])[]) =>
      dataStyleFormat(
        'number:number-style',
        base,
        maps.map(([condition, other]) => ({ condition, format: other })),
      );
    expect(format(['value()>=0', '+0'])).toBe('+0;0');
    expect(format(['value() > 0', '+0'], ['value()<0', '-0'])).toBe('+0;-0;0');
    expect(format(['value()>0', '+0'])).toBe('+0;0');
    expect(format(['value()>=1000', '0.0,'])).toBe('[>=1000]0.0,;0');
  });
});
