/**
 * spreadsheet
 * @module
 */
export {};
