import { parseXml } from '../parseXml.ts';
import { builtinFormats } from './builtinFormats.data.ts';

/** What a style of cells says that a reading needs. */
export interface CellStyle {
  /** Number format; absent for General. */
  readonly format?: string;
  readonly struck: boolean;
  /** The numbers in it are days or hours. */
  readonly isDate: boolean;
}

/**
 * The styles of cells of an .xlsx, by their place in the list that cells refer to.
 * @param isDateFormat tells days and hours by their number format
 */
export function readCellStyles(
  part: Uint8Array | undefined,
  isDateFormat: (format: string) => boolean,
): readonly CellStyle[] {
  const formats = new Map<number, string>();
  const struck: boolean[] = [];
  const styles: CellStyle[] = [];
  // lists of the same elements stand elsewhere too, for conditional formats
  let list = '';
  const open = (prefixed: string, attributes: Readonly<Record<string, string>>) => {
    const name = prefixed.slice(prefixed.indexOf(':') + 1);
    if (/^(?:numFmts|fonts|cellXfs)$/.test(name)) list = name;
    else if (list === 'numFmts' && name === 'numFmt')
      formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    else if (list === 'fonts' && name === 'font') struck.push(false);
    else if (list === 'fonts' && name === 'strike') struck[struck.length - 1] = isOn(attributes['val']);
    else if (list === 'cellXfs' && name === 'xf') styles.push(styleOf(attributes));
  };
  const styleOf = (attributes: Readonly<Record<string, string>>): CellStyle => {
    const id = Number(attributes['numFmtId'] ?? 0);
    const format = formats.get(id) ?? builtinFormats[id];
    return {
      ...(format === undefined || format === '' || format === 'General' ? {} : { format }),
      struck: struck[Number(attributes['fontId'] ?? 0)] ?? false,
      isDate: format !== undefined && isDateFormat(format),
    };
  };
  const close = (name: string) => {
    if (name.slice(name.indexOf(':') + 1) === list) list = '';
  };
  if (part) parseXml(part, { open, close, text: () => undefined });
  return styles;
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false';
