/**
 * format
 * @module
 */
export {};
