import type { CellStyle } from 'hucre';
import { sheetTheme, type ThemeStyle } from './sheetTheme.ts';

/** The looks of one sheet: each is put together once, however many cells have it. It lives inside one call. */
export class CellStyles {
  readonly #locked = new Map<ThemeStyle, Map<string, CellStyle>>();
  readonly #open = new Map<ThemeStyle, Map<string, CellStyle>>();

  /**
   * A style of the theme with a number format, the same object for the same three.
   * @param format `''` for none
   * @param isOpen whether it can be written in although the sheet is protected
   */
  of(name: ThemeStyle, format: string, isOpen: boolean): CellStyle {
    const looks = isOpen ? this.#open : this.#locked;
    return looks.get(name)?.get(format) ?? add(looks, name, format, isOpen);
  }
}

function add(
  looks: Map<ThemeStyle, Map<string, CellStyle>>,
  name: ThemeStyle,
  format: string,
  isOpen: boolean,
): CellStyle {
  const style: CellStyle = {
    ...sheetTheme[name],
    ...(format === '' ? {} : { numFmt: format }),
    ...(isOpen ? { protection: { locked: false } } : {}),
  };
  const formats = looks.get(name) ?? new Map<string, CellStyle>();
  looks.set(name, formats.set(format, style));
  return style;
}
