/**
 * Ready-made parts to start from, each with its source: indicators, steps of a plan, a programme without its data.
 * @module
 */
export { socialLinkDurability } from './indicatorPresets.data.ts';
export type { Preset } from './Preset.ts';
export { aoc5, vises3 } from './planPresets.data.ts';
export { programmeTemplateOf } from './programmeTemplateOf.ts';
export { support3 } from './supportPresets.data.ts';
