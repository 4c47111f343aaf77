import type { Named, SdmxDefinitions } from './SdmxDefinitions.ts';
import type { SdmxHeader } from './sdmxHeader.ts';

/**
 * Makes the reading of what a row belongs to: `AGENCY:ID(1.0.0)`, with its name behind it or in a column of its own. Its
 * short code is the id alone; of the key of a series, the first part is the dataflow.
 */
export function sdmxStructures(
  { structure, structureName, hasSeriesKey }: SdmxHeader,
  definitions: SdmxDefinitions,
): (cells: readonly string[]) => Named {
  const known = new Map<string, Named>();
  return (cells) => {
    const cell = (cells[structure] ?? '').trim();
    const written = hasSeriesKey ? (cell.split('.', 1)[0] ?? cell) : cell;
    const found = known.get(written);
    if (found) return found;
    const [, full = written, code = written, label] =
      /^((?:[^:]*:)?([^:(]+)(?:\([^)]*\))?)(?:: ?(.*))?$/s.exec(written) ?? [];
    const name = label ?? (cells[structureName ?? -1] ?? '').trim();
    const own = { code: code.trim(), ...(name === '' ? {} : { name }) };
    known.set(written, own);
    definitions.structure({ ...own, code: full });
    return own;
  };
}
