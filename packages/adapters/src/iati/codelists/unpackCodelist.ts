import type { IatiCode, IatiCodelist } from './IatiCodelist.ts';

/**
 * A long code list as it is kept: a line per code, which holds code, English and French name, and what is said of it
 * (`-` for withdrawn), parted by tabs. A code with a slash is of the category before it.
 */
export interface PackedCodelist extends Omit<IatiCodelist, 'codes'> {
  readonly lines: readonly string[];
}

/** A long code list, code by code. */
export const unpackCodelist = ({ lines, ...list }: PackedCodelist): IatiCodelist => ({
  ...list,
  codes: lines.map(unpackCode),
});

function unpackCode(line: string): IatiCode {
  const [code = '', en = '', fr = '', mark = ''] = line.split('\t');
  const slash = code.indexOf('/');
  return {
    code,
    ...(en === '' ? {} : { name: { en, ...(fr === '' ? {} : { fr }) } }),
    ...(slash === -1 ? {} : { category: code.slice(0, slash) }),
    ...(mark === '-' ? { withdrawn: true as const } : {}),
  };
}
