/**
 * Draws the figures of a report that compare quantities.
 * @module
 */
export { pieChart } from './pieChart.ts';
export { progressChart } from './progressChart.ts';
