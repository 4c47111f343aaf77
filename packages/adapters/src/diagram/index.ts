/**
 * diagram
 * @module
 */
export {};
