/**
 * What a value stands for in time. `increment`: what happened in the period; `running-total`: everything since the
 * start; `snapshot`: the state at a moment; `ratio`: numerator over denominator about the same people.
 */
export type Basis = 'increment' | 'running-total' | 'snapshot' | 'ratio';
