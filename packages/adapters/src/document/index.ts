/**
 * document
 * @module
 */
export {};
