import type { Dossier } from '../../dossier/Dossier.ts';
import type { Instrument } from '../../instrument/Instrument.ts';
import type { Wave } from '../../instrument/Wave.ts';

/** Two rounds of one instrument that are compared, the earlier one first. */
export interface ComparedWaves {
  readonly instrument: Instrument;
  readonly before: Wave;
  readonly after: Wave;
}

/** Every pair of rounds that a dossier compares; a round that is compared with none, or with one that is not there, is left out. */
export function* comparedWaves({ instruments }: Pick<Dossier, 'instruments'>): Generator<ComparedWaves> {
  const waves = new Map(instruments.flatMap(({ waves: own = [] }) => own).map((wave) => [wave.id, wave]));
  for (const instrument of instruments) {
    for (const after of instrument.waves ?? []) {
      const before = waves.get(after.comparedWith ?? '');
      if (before && before !== after) yield { instrument, before, after };
    }
  }
}
