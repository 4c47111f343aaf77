import { createDossier } from '../dossier/createDossier.ts';
import { mintId } from '../dossier/mintId.ts';

/** Hands out readable ids, each once; see `mintId`, whose form they have. */
export type IdMinter = (kind: string, seed: string) => string;

/**
 * A minter that many ids can be asked of: `mintId` walks the whole dossier for each.
 * @param taken ids that are not to be given; every id that is handed out is added
 */
export function idMinter(taken: Set<string>): IdMinter {
  const bare = createDossier({ id: '-', title: '' });
  return (kind, seed) => {
    const stem = mintId(bare, kind, seed);
    let id = stem;
    for (let n = 2; taken.has(id); n++) {
      const suffix = `-${n}`;
      id = stem.slice(0, 128 - suffix.length) + suffix;
    }
    taken.add(id);
    return id;
  };
}
