/**
 * The field of a question of a form of ours: instrument and item, which no column that was read by its header can be
 * called.
 * @example
 * formField('parents', 'ease'); // => 'parents#ease'
 */
export const formField = (instrument: string, item: string): string => `${instrument}#${item}`;

/** The instrument and the item that a field names; `undefined` for the field of any other column. */
export function itemOfField(
  field: string,
): { readonly instrument: string; readonly item: string } | undefined {
  const [, instrument, item] = /^([^#]+)#(.+)$/su.exec(field) ?? [];
  return instrument === undefined || item === undefined ? undefined : { instrument, item };
}
