/**
 * Language-neutral worked examples, run against the library.
 * @module
 */
export { bindings } from './bindings/index.ts';
export { type ConformanceReport, type MethodReport, runVectors, type VectorFailure } from './runVectors.ts';
export type { Binding, Vector } from './Vector.ts';
export { vectorMessages, vectorsOf } from './vectorsOf.ts';
