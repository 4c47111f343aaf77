import { foldText } from '@jalon/core';

/** A name as it is compared: exports write `_`, `.` or `-` for the `/` of a path. */
export const plainName = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '_');

/** The last name of a path. */
export const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What is left of a name that was cut to fit a sheet, which holds 31 signs; `undefined` where it is whole. */
export const cutName = (sheet: string): string | undefined =>
  sheet.length >= 28 || sheet.includes('...') ? sheet.replace(/\.\.\.(?: ?\(\d+\))?$/, '') : undefined;
