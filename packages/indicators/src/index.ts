/**
 * Every computation of impact evaluation, named, versioned and explained.
 * @module
 */
export type { ActualValue, ExpectedValue, Progress, ProgressFigure } from './progress/Progress.ts';
export type { Rating } from './rating/Rating.ts';
export type { Coverage, MethodId, Reason, Result, Trace, TraceStep } from './result/Result.ts';
