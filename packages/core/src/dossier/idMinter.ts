import { freeId } from './freeId.ts';
import { idStem } from './idStem.ts';

/** Hands out readable ids, each once; see `mintId`, whose form they have. */
export type IdMinter = (kind: string, seed: string) => string;

/**
 * A minter that many ids can be asked of: `mintId` walks the whole dossier for each.
 * @param taken ids that are not to be given
 */
export function idMinter(taken: Iterable<string>): IdMinter {
  const known = new Set(taken);
  return (kind, seed) => {
    const id = freeId(idStem(kind, seed), known);
    known.add(id);
    return id;
  };
}
