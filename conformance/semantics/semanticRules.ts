import type { SemanticRule } from './SemanticRule.ts';

/** What every number means, chapter by chapter. */
export const semanticRules: readonly SemanticRule[] = [];
