/**
 * How the finite population correction is written. `without-replacement`: the variance of a proportion in a sample drawn
 * without replacement, (N − n) / (N − 1). `sampling-fraction`: 1 − n / N, where the variance of the population is taken with
 * N − 1. Source: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, sections 2.6 and 3.2.
 */
export type FinitePopulationForm = 'without-replacement' | 'sampling-fraction';
