/** What was found under a field, with its path: `indicators[].name` names the same field of every item. */
export interface FoundField {
  readonly raw: unknown;
  readonly path: string;
}

/** Where fields are looked up: an item of a list first, then what surrounds it. */
export interface FieldScope {
  readonly data: unknown;
  /** Before the names of its fields: `''`, or `indicators[].`. */
  readonly prefix: string;
  /** Number of the item, from 1. */
  readonly number?: number;
}

/**
 * What stands under a field: under its whole name, else step by step through its dots, else the same in what surrounds
 * the item. `.` is the item itself, `@number` its number.
 * @param scopes from the innermost to the outermost
 * @returns `undefined` where there is no such field; one that holds nothing is found
 */
export function lookUpField(scopes: readonly FieldScope[], field: string): FoundField | undefined {
  const [inner] = scopes;
  if (field === '.' && inner?.number !== undefined)
    return { raw: inner.data, path: inner.prefix.slice(0, -1) };
  if (field === '@number' && inner?.number !== undefined) return { raw: inner.number, path: '' };
  for (const { data, prefix } of scopes) {
    const found = within(data, field);
    if (found) return { raw: found.raw, path: prefix + field };
  }
  return undefined;
}

function within(data: unknown, field: string): { readonly raw: unknown } | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  if (Object.hasOwn(data, field)) {
    const raw = (data as Readonly<Record<string, unknown>>)[field];
    return raw === undefined ? undefined : { raw };
  }
  for (let dot = field.indexOf('.'); dot !== -1; dot = field.indexOf('.', dot + 1)) {
    const group = within(data, field.slice(0, dot));
    const found = group && within(group.raw, field.slice(dot + 1));
    if (found) return found;
  }
  return undefined;
}
