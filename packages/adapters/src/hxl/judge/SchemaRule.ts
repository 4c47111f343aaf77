import type { Severity } from '@jalon/core';
import type { TagPattern } from './TagPattern.ts';

/** One rule of a schema. */
export interface SchemaRule {
  readonly patterns: readonly TagPattern[];
  /** The patterns as written. */
  readonly tag: string;
  readonly severity: Severity;
  /** What the schema says to whoever breaks it; `''` where it says nothing. */
  readonly text: string;
  readonly datatype?: 'date' | 'number' | 'text' | 'url' | 'email' | 'phone';
  readonly isConsistent: boolean;
  readonly isRequired: boolean;
  readonly min?: string;
  readonly max?: string;
  readonly regex?: RegExp;
  readonly values?: readonly string[];
  readonly isCaseSensitive: boolean;
  readonly isTidy: boolean;
  readonly isUnique: boolean;
  /** The columns whose cells together stand once only. */
  readonly key?: readonly TagPattern[];
  readonly hasOutliers: boolean;
  /** Demands that are not judged here, as written. */
  readonly unjudged: readonly string[];
}
