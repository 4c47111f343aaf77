/**
 * The door of @jalon/adapters/chart, under the name of the command line.
 * @module
 */
export { pieChart, progressChart } from '@jalon/adapters/chart';
