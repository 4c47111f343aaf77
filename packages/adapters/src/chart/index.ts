/**
 * Draws the figures of a report that compare quantities.
 * @module
 */
export { progressChart } from './progressChart.ts';
