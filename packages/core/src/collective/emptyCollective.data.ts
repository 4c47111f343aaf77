import type { CollectiveInitiative } from './CollectiveInitiative.ts';

/** A collective initiative of which nothing is recorded yet. */
export const emptyCollective: CollectiveInitiative = {
  ratings: [],
  stances: [],
  trustRounds: [],
  sustain: [],
  cycle: [],
  guides: [],
  partners: [],
  partnerLinks: [],
};
