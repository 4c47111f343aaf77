/**
 * check
 * @module
 */
export {};
