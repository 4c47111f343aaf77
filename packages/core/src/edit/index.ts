/**
 * edit
 * @module
 */
export {};
