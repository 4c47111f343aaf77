/**
 * csv
 * @module
 */
export {};
