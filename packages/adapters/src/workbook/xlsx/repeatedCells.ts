import type { Cell } from '../Workbook.ts';
import { type XlsxSetting, xlsxCell } from './xlsxCell.ts';

/** The cells of a workbook that hold a shared text or a number alone: those that say the same in one style are one object. */
export interface RepeatedCells {
  /** @param index of the text among those that cells share */
  ofText(style: number, index: number): Cell | undefined;
  ofNumber(style: number, number: number): Cell | undefined;
}

/** Cells that are kept of one style; a column of remarks or amounts returns to few of them. */
const most = 20_000;

const known = new WeakMap<XlsxSetting, RepeatedCells>();

/** The repeated cells of a workbook, whichever of its sheets or parts of a sheet is read. */
export function repeatedCells(setting: XlsxSetting): RepeatedCells {
  const found = known.get(setting) ?? makeCells(setting);
  known.set(setting, found);
  return found;
}

function makeCells(setting: XlsxSetting): RepeatedCells {
  const remembered = (make: (style: number, key: number) => Cell | undefined) => {
    const styles: Map<number, Cell | undefined>[] = [];
    return (style: number, key: number) => {
      styles[style + 1] ??= new Map();
      const cells = styles[style + 1] as Map<number, Cell | undefined>;
      const before = cells.get(key);
      if (before) return before;
      const cell = make(style, key);
      if (cells.size < most) cells.set(key, cell);
      return cell;
    };
  };
  return {
    ofText: remembered((style, index) => {
      const { text = null, struck } = setting.texts[index] ?? {};
      return xlsxCell({ value: text, style: setting.styles[style], formula: undefined, struck }, setting);
    }),
    ofNumber: remembered((place, number) => {
      const style = setting.styles[place];
      const value = style?.isDate ? setting.dateOf(number) : number;
      return xlsxCell({ value, style, formula: undefined }, setting);
    }),
  };
}
