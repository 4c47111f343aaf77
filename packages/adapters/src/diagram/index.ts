/**
 * Draws the figures of a report that show how one thing leads to another.
 * @module
 */
export { theoryOfChangeDiagram } from './theoryOfChangeDiagram.ts';
