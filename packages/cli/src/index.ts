/**
 * jalon
 * @module
 */
export * from '@jalon/core';
