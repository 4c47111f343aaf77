/**
 * Guides that name questions or tools for each stage of an evaluation.
 * @module
 */
import type { FinishedKind } from '../FinishRecords.ts';
import { nameStages } from './nameStages.ts';

/** A guide by stages: a tool or a question per row, the stage over it. */
export const stageGuideKind: FinishedKind = {
  kind: 'stage-guide',
  fields: {
    code: 'text',
    stage: 'text',
    'stage.question': 'lines',
    tool: 'text',
    'tool.use': 'text',
    'tool.url': 'text',
    'tool.licence': 'text',
    comment: 'text',
  },
  needs: [
    ['tool', 'stage.question'],
    ['tool.use', 'tool.url', 'stage'],
  ],
  names: ['tool', 'stage.question', 'stage'],
  headings: ['stage'],
  finish: nameStages,
};
