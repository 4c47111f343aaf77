import type { Stakeholder } from '../../programme/Stakeholder.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { textIn } from '../../text/textIn.ts';
import type { IdGiver } from './idGiver.ts';
import { wordsKey } from './wordsKey.ts';

/** The actors of the lanes, each once. */
export interface ActorCollection {
  /** Id of the actor of a name; none where no name stands. */
  readonly idOf: (name: LocalizedText, carried?: string) => string | undefined;
  readonly all: () => readonly Stakeholder[];
}

/** Gathers the actors that a frame names. */
export function collectActors({ idFor, foreign }: IdGiver): ActorCollection {
  const actors = new Map<string, Stakeholder>();
  return {
    idOf: (name, carried) => {
      const words = wordsKey(name);
      if (carried === undefined && words === '') return undefined;
      const key = carried === undefined ? `words ${words}` : `id ${carried}`;
      const known = actors.get(key);
      if (known) return known.id;
      const id = idFor('stakeholder', textIn(name, 'fr'), carried);
      actors.set(key, { id, name, ...foreign(carried) });
      return id;
    },
    all: () => [...actors.values()],
  };
}
