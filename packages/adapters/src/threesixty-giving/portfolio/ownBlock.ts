import type { Fields } from '../shape/GivingPackage.ts';
import { isFields, isList, ownField } from '../shape/GivingPackage.ts';

/** The extension in which a portfolio keeps what a file says beyond the models. */
const givingNamespace = '360giving';

/** The field of a file in which we keep what the standard has no field for; the standard allows further fields. */
export const ownName = 'jalon';

/** What stands in that field: the id in the portfolio, and the fields that the rest of the file would not give back. */
export interface OwnBlock {
  readonly id?: string;
  readonly fields: Fields;
  /** Fields that the rest of the file would give, and the portfolio does not have. */
  readonly without: readonly string[];
}

/** What stands in our field of an object of a file, whoever wrote it. */
export function ownBlockOf(fields: Fields): OwnBlock {
  const block = ownField(fields, ownName);
  if (!isFields(block)) return { fields: {}, without: [] };
  const [id, own, without] = ['id', 'fields', 'without'].map((name) => ownField(block, name));
  return {
    ...(typeof id === 'string' && isId(id) ? { id } : {}),
    fields: isFields(own) ? own : {},
    without: isList(without) ? without.filter((name) => typeof name === 'string') : [],
  };
}

/** Whether a text can be the id of an entity. */
export const isId = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/.test(text);

/** An object without some of its fields. */
export const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** What the extension of an entity keeps of a file; nothing where it is no object. */
export function keptFields(entity: { readonly extensions?: Readonly<Record<string, unknown>> }): Fields {
  const { extensions } = entity;
  const kept =
    extensions && Object.hasOwn(extensions, givingNamespace) ? extensions[givingNamespace] : undefined;
  return isFields(kept) ? kept : {};
}

/** The extensions of an entity with what a file says beyond the models; none where that is nothing. */
export const extensionsOf = (kept: Fields): { readonly extensions?: { readonly [name: string]: Fields } } =>
  Object.keys(kept).length === 0 ? {} : { extensions: { [givingNamespace]: kept } };
