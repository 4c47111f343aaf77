/**
 * chart
 * @module
 */
export {};
