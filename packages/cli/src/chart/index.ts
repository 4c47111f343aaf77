/**
 * The door of @jalon/adapters/chart, under the name of the command line.
 * @module
 */
export { progressChart } from '@jalon/adapters/chart';
