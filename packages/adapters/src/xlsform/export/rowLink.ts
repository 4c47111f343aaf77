/** What a row of an export says of its place among the others. */
export interface RowLink {
  /** Its number among the rows of its table. */
  readonly index?: string;
  /** Its key, of ODK. */
  readonly key?: string;
  readonly parentIndex?: string;
  readonly parentTable?: string;
  readonly parentKey?: string;
  /** The submission that it is, or that it belongs to. */
  readonly uuid?: string;
  readonly id?: string;
}

/** Columns that only the table of a repeat has. */
export const isLinkColumn = (header: string): boolean =>
  /^(?:_parent_index|_parent_table_name|_submission__(?:id|uuid)|PARENT_KEY)$/i.test(header);

/** Reads how the rows of a table are linked, by its headers; Kobo counts the parents of submissions as -1. */
export function linkReader(headers: readonly string[]): (texts: readonly string[]) => RowLink {
  const places = new Map(headers.map((header, at) => [header.toLowerCase(), at]));
  const reader = (...names: readonly string[]) => {
    const columns = names.flatMap((name) => places.get(name) ?? []);
    return (texts: readonly string[]) => columns.map((at) => texts[at] ?? '').find((text) => text !== '');
  };
  const text = {
    key: reader('key'),
    parentTable: reader('_parent_table_name'),
    parentKey: reader('parent_key'),
    uuid: reader('_submission__uuid', '_uuid'),
  };
  const counted = {
    index: reader('_index'),
    parentIndex: reader('_parent_index'),
    id: reader('_submission__id', '_id'),
  };
  return (texts) => {
    const link = [
      ...Object.entries(text).map(([name, read]) => [name, read(texts)] as const),
      // other programs write a count with decimals
      ...Object.entries(counted).map(([name, read]) => [name, read(texts)?.replace(/\.0+$/, '')] as const),
    ];
    return Object.fromEntries(link.filter(([, found]) => found !== undefined && !/^-\d/.test(found)));
  };
}
