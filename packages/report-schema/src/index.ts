/**
 * A funder's report as versioned data, and the neutral document tree that it becomes.
 * @module
 */
export type {
  Block,
  Cell,
  Column,
  Document,
  Drawing,
  Figure,
  FigureData,
  Inline,
  ProgressBar,
  ProgressFigureData,
  Table,
  TheoryOfChangeFigure,
  Tone,
} from './document/Document.ts';
