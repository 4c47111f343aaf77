/**
 * Registers of effects, wanted or not.
 * @module
 */
import { degrees } from '../degrees.data.ts';
import type { RecordKind } from '../RecordKind.ts';
import { effectSigns } from './effectSigns.data.ts';
import { intentions } from './intentions.data.ts';

/** A register of effects: an effect per row, for whom, for better or worse, how we know. */
export const impactsKind: RecordKind = {
  kind: 'impact-register',
  fields: {
    code: 'text',
    effect: 'text',
    'effect.for': 'text',
    'effect.sign': 'choice',
    'effect.intended': 'choice',
    people: 'figure',
    intensity: 'degree',
    duration: 'text',
    evidence: 'list',
    sdg: 'list',
    comment: 'text',
  },
  needs: [
    ['effect'],
    ['effect.sign', 'effect.intended', 'intensity', 'people'],
    ['effect.sign', 'effect.intended', 'effect.for', 'evidence'],
  ],
  names: ['effect'],
  choices: { 'effect.sign': effectSigns, 'effect.intended': intentions, intensity: degrees },
};
