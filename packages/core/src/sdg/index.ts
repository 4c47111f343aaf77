/**
 * The Sustainable Development Goals that a result serves, as people write them.
 * @module
 */
export { isSdgTarget } from './isSdgTarget.ts';
export { parseSdgs } from './parseSdgs.ts';
export { sdgMessages } from './sdgMessages.ts';
