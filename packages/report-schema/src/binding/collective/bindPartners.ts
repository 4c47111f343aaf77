import type { Binder } from '../Binder.ts';
import { boundTable, entityTable } from '../boundTable.ts';
import { namesOf } from '../namedBy.ts';
import { joined } from '../textCells.ts';
import { backboneWords } from './collectiveWords.data.ts';

/** The members of the initiative; parents with citizens among them. */
export const bindPartners: Binder = ({ collective }) =>
  entityTable(collective?.partners, '/collective/partners', ({ name, kind, level, sector, role }) => ({
    name,
    kind,
    level,
    sector,
    role,
  }));

/** Who supports the initiative, with which functions, with how many full-time equivalents. */
export const bindBackbone: Binder = ({ collective, organisations }) => {
  const backbone = collective?.backbone;
  if (!backbone) return undefined;
  const { organisation: id, functions, fte } = backbone;
  const at = organisations.findIndex((organisation) => organisation.id === id);
  return boundTable([
    {
      id,
      cells: {
        organisation: namesOf(organisations, [id]) ?? id,
        functions: joined(functions.map((name) => backboneWords.get(name) ?? name)),
        fte,
      },
      pointers: ['/collective/backbone', ...(at < 0 ? [] : [`/organisations/${at}`])],
    },
  ]);
};
