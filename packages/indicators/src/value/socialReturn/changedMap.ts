import { JalonError } from '@jalon/core';
import type { MapChange } from './MapChange.ts';
import type { OutcomeValue, ValueMap } from './ValueMap.ts';

/** The first line of a value map with an id. */
export function lineOf(map: ValueMap, id: string): OutcomeValue {
  const line = map.outcomes.find((outcome) => outcome.id === id);
  if (!line) throw new JalonError('unknown-id', `no outcome “${id}” in the value map`, { found: id });
  return line;
}

/** A value map with some assumptions set otherwise; of lines with one id the first is changed. */
export function changedMap(map: ValueMap, changes: readonly MapChange[]): ValueMap {
  let { outcomes } = map;
  for (const { outcome, parameter, value } of changes) {
    const line = lineOf({ ...map, outcomes }, outcome);
    const changed: OutcomeValue = { ...line, [parameter]: value };
    outcomes = outcomes.map((each) => (each === line ? changed : each));
  }
  return { ...map, outcomes };
}
