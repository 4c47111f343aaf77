import type { Observation } from '@jalon/core';

/** What computations read of an observation; a whole `Observation` fits, and so does `{ period, value: 12 }`. */
export type ObservedValue = Pick<Observation, 'period'> &
  Partial<
    Pick<
      Observation,
      | 'id'
      | 'value'
      | 'bounds'
      | 'uncertainty'
      | 'approximate'
      | 'state'
      | 'stage'
      | 'revises'
      | 'n'
      | 'denominator'
    >
  >;
