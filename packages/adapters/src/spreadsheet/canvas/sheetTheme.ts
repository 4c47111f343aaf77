import type { CellStyle, Color } from 'hucre';

const rgb = (hex: string): Color => ({ rgb: hex });
const fillOf = (hex: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: rgb(hex),
  bgColor: rgb(hex),
});
const line = { style: 'thin', color: rgb('C9D3D8') } as const;
const border = { top: line, right: line, bottom: line, left: line };
const font = { name: 'Calibri', size: 11 };

/** How the cells of our workbooks look; a number format is added by who knows the unit. */
export const sheetTheme = {
  title: { font: { ...font, size: 16, bold: true, color: rgb('14424F') }, alignment: { vertical: 'center' } },
  subtitle: { font: { ...font, size: 11, color: rgb('3C4A50') }, alignment: { vertical: 'center' } },
  remark: { font: { ...font, italic: true, color: rgb('5C6B72') }, alignment: { vertical: 'center' } },
  header: {
    font: { ...font, size: 10, bold: true, color: rgb('FFFFFF') },
    fill: fillOf('14424F'),
    border: {
      ...border,
      right: { style: 'thin', color: rgb('FFFFFF') },
      left: { style: 'thin', color: rgb('FFFFFF') },
    },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  section: {
    font: { ...font, bold: true, color: rgb('14424F') },
    fill: fillOf('DCE8EB'),
    border: { top: line, bottom: line },
    alignment: { horizontal: 'left', indent: 1, vertical: 'center' },
  },
  code: {
    font: { ...font, color: rgb('5C6B72') },
    border,
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  name: { font, border, alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true } },
  unit: {
    font: { ...font, size: 10, color: rgb('5C6B72') },
    border,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  aim: { font, border, alignment: { horizontal: 'right', vertical: 'center' } },
  value: { font, border, alignment: { horizontal: 'right', vertical: 'center', wrapText: true } },
  total: {
    font: { ...font, bold: true },
    border,
    fill: fillOf('EEF4F5'),
    alignment: { horizontal: 'right', vertical: 'center' },
  },
  figure: {
    font,
    border,
    fill: fillOf('EEF4F5'),
    alignment: { horizontal: 'right', vertical: 'center' },
  },
  mainFigure: {
    font: { ...font, bold: true },
    border,
    fill: fillOf('EEF4F5'),
    alignment: { horizontal: 'right', vertical: 'center' },
  },
  status: {
    font: { ...font, bold: true },
    border,
    alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true },
  },
  comment: {
    font: { ...font, size: 10, color: rgb('3C4A50') },
    border,
    alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true },
  },
  entry: {
    font,
    border,
    fill: fillOf('FFF8E1'),
    alignment: { horizontal: 'right', vertical: 'center', wrapText: true },
  },
  entryText: {
    font,
    border,
    fill: fillOf('FFF8E1'),
    alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true },
  },
  part: {
    font: { ...font, size: 10, color: rgb('3C4A50') },
    border,
    alignment: { horizontal: 'left', indent: 2, vertical: 'center', wrapText: true },
  },
  matrix: { font, border, alignment: { horizontal: 'left', indent: 1, vertical: 'top', wrapText: true } },
  level: {
    font: { ...font, bold: true, color: rgb('14424F') },
    border,
    fill: fillOf('DCE8EB'),
    alignment: { horizontal: 'left', indent: 1, vertical: 'top', wrapText: true },
  },
  totalLabel: {
    font: { ...font, bold: true },
    border,
    fill: fillOf('EEF4F5'),
    alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true },
  },
  question: {
    font: { ...font, bold: true },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  },
  answer: { font, alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true } },
  tick: { font: { ...font, size: 14 }, border, alignment: { horizontal: 'center', vertical: 'center' } },
  answerLine: { font, border: { bottom: line }, alignment: { horizontal: 'left', vertical: 'center' } },
  legendHead: {
    font: { ...font, bold: true, color: rgb('14424F') },
    border: { bottom: { style: 'medium', color: rgb('14424F') } },
  },
  legendTerm: {
    font: { ...font, bold: true },
    alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true },
  },
  legendText: { font, alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true } },
  listText: {
    font: { ...font, size: 10 },
    border,
    alignment: { horizontal: 'left', indent: 1, vertical: 'center', wrapText: true },
  },
  listNumber: {
    font: { ...font, size: 10 },
    border,
    alignment: { horizontal: 'right', vertical: 'center' },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What the cells of periods look like by what is in them, also after somebody typed: words for a gap, nothing yet. */
export const periodLooks = {
  gap: { font: { italic: true, color: rgb('8A969C') } },
  toCome: { fill: fillOf('FFF8E1') },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What the cells to fill in look like by what is in them: yellow until something is typed. */
export const entryLooks = {
  words: { font: { italic: true, color: rgb('3C4A50') }, fill: fillOf('FFFFFF') },
  filled: { fill: fillOf('FFFFFF') },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A line whose person does not want it used. */
export const refusedLook = {
  font: { color: rgb('8A969C'), strikethrough: true },
  fill: fillOf('EEEEEE'),
} as const satisfies CellStyle;

/** A style by its name. */
export type ThemeStyle = keyof typeof sheetTheme;

/** The look of a status: its own colour on a pale ground of it, always beside its words. */
export function statusStyle(colour: string): CellStyle {
  const hex = colour.replace('#', '').toUpperCase();
  return { font: { bold: true, color: rgb(hex) }, fill: fillOf(paler(hex)) };
}

/** A sixth of the colour, the rest white. */
function paler(hex: string): string {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(255 - (255 - value) / 7)
      .toString(16)
      .padStart(2, '0');
  };
  return `${part(0)}${part(2)}${part(4)}`.toUpperCase();
}
