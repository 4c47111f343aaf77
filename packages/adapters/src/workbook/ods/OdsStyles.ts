/**
 * OpenDocument workbooks, read into the cells of our port.
 * @module
 */

/** What a style says that a reading needs; absent where it leaves it to its parent. */
export interface OdsStyle {
  readonly parent?: string;
  /** Name of its data style, which is its number format. */
  readonly dataStyle?: string;
  readonly struck?: boolean;
  /** A table that is not shown, a column without width, a row without height. */
  readonly isHidden?: boolean;
}

/** The look of a cell, of itself or inherited. */
export interface CellLook {
  readonly format?: string;
  readonly struck: boolean;
}

/** The styles of a workbook by family (`table-cell`, `text` …) with name, and its number formats by name. */
export interface OdsStyles {
  readonly styles: Map<string, OdsStyle>;
  readonly formats: Map<string, string>;
}

/** Key of a style, whose name is unique in its family. */
export const styleKey = (family: string, name: string): string => `${family} ${name}`;

/** Styles inherit from styles; a file in which that never ends is cut off. */
const maxInheritance = 30;

/** What a style says of one thing, of itself or inherited. */
export function inheritedStyle<Key extends keyof OdsStyle>(
  { styles }: OdsStyles,
  family: string,
  name: string | undefined,
  key: Key,
): OdsStyle[Key] | undefined {
  let next = name;
  for (let level = 0; next !== undefined && level < maxInheritance; level += 1) {
    const style = styles.get(styleKey(family, next));
    if (style?.[key] !== undefined) return style[key];
    next = style?.parent;
  }
  return undefined;
}

/** Looks cells up by the name of their style, each style once. */
export function cellLooks(styles: OdsStyles): (name: string | undefined) => CellLook {
  const known = new Map<string | undefined, CellLook>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const format = styles.formats.get(inheritedStyle(styles, 'table-cell', name, 'dataStyle') ?? '');
    const look = {
      struck: inheritedStyle(styles, 'table-cell', name, 'struck') ?? false,
      ...(format === undefined || format === '' || format === 'General' ? {} : { format }),
    };
    known.set(name, look);
    return look;
  };
}
