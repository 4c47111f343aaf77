import { type Dossier, type Extensions, sameJson } from '@jalon/core';
import { instrumentIn } from './write/instrumentIn.ts';
import { toXlsFormTables } from './write/toXlsFormTables.ts';

/** Of each entity of a dossier’s instruments: what of its extensions comes back. */
const known = new WeakMap<object, ReadonlyMap<object, Extensions | undefined>>();

/**
 * Whether the extensions of an instrument, an item or a scale pass through a form. Most stand in rows and columns, others as
 * JSON in one cell, which may be too small for them: only trying tells.
 */
export function survivesForm(entity: { readonly extensions?: Extensions }, dossier: Dossier): boolean {
  if (entity.extensions === undefined) return true;
  const found = known.get(dossier) ?? extensionsBack(dossier);
  known.set(dossier, found);
  return sameJson(entity.extensions, found.get(entity));
}

function extensionsBack({ instruments }: Dossier): ReadonlyMap<object, Extensions | undefined> {
  const back = new Map<object, Extensions | undefined>();
  for (const instrument of instruments) {
    const read = instrumentIn(toXlsFormTables(instrument).tables);
    back.set(instrument, read?.extensions);
    for (const [at, item] of instrument.items.entries()) back.set(item, read?.items[at]?.extensions);
    const written = instrument.scales.filter(({ options }) => options.length > 0);
    for (const [at, scale] of written.entries()) back.set(scale, read?.scales[at]?.extensions);
  }
  return back;
}
