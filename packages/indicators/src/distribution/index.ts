/**
 * Probability distributions: tails, quantiles.
 * @module
 */
export { betaCdf } from './betaCdf.ts';
export { betaQuantile } from './betaQuantile.ts';
export { binomialCdf } from './binomialCdf.ts';
export { binomialPmf } from './binomialPmf.ts';
export { chiSquareQuantile } from './chiSquareQuantile.ts';
export { chiSquareSurvival } from './chiSquareSurvival.ts';
export { fSurvival } from './fSurvival.ts';
export { type HypergeometricDraw, hypergeometricPmf } from './hypergeometricPmf.ts';
export { logGamma } from './logGamma.ts';
export { noncentralTCdf } from './noncentralTCdf.ts';
export { normalCdf } from './normalCdf.ts';
export { normalQuantile } from './normalQuantile.ts';
export { normalTwoSidedP } from './normalTwoSidedP.ts';
export { tCdf } from './tCdf.ts';
export { tQuantile } from './tQuantile.ts';
export { tTwoSidedP } from './tTwoSidedP.ts';
