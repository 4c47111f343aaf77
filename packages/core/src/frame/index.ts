/**
 * How traditions show the results: rows that point at statements.
 * @module
 */

export { type BuildFrameOptions, type BuiltFrame, buildFrame } from './buildFrame.ts';
export type { Frame, FrameRow, FrameRowRole, FrameTemplate } from './Frame.ts';
export type { FrameCell, FrameLine, FrameTable, FrameTableRow } from './FrameTable.ts';
export type {
  ColumnSource,
  ColumnTemplate,
  FrameTemplateDefinition,
  RowTemplate,
} from './FrameTemplateDefinition.ts';
export { type FindFrameGapsOptions, findFrameGaps } from './findFrameGaps.ts';
export { type AppliedFrame, applyFrame } from './foreign/applyFrame.ts';
export type { FrameReading } from './foreign/FrameReading.ts';
export type { FigureSketch, FrameSketch, FrameSketchRow, IndicatorSketch } from './foreign/FrameSketch.ts';
export type { ReadFrameOptions } from './foreign/ReadFrameOptions.ts';
export { readFrame } from './foreign/readFrame.ts';
export { frameMessages } from './frameMessages.ts';
export { frameTemplates } from './frameTemplates.data.ts';
export {
  type GridMarker,
  type GridPartner,
  type MarkerGrid,
  markerGrid,
  type RatingCounts,
} from './markerGrid.ts';
export type { LostPart, NotCarried } from './NotCarried.ts';
export { type PathwayChange, type PathwayLane, type PathwayLanes, pathwayLanes } from './pathwayLanes.ts';
export { restoreResults } from './restoreResults.ts';
export type { FrameWords } from './rowWord.ts';
export { type TabulateFrameOptions, tabulateFrame } from './tabulateFrame.ts';
