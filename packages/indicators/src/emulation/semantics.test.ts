import { describe, expect, test } from 'vitest';
import { emulate } from './emulate.ts';
import { type EmulationProfile, emulationProfiles } from './emulationProfiles.ts';

const profiles = Object.keys(emulationProfiles) as EmulationProfile[];

describe('an emulation', () => {
  test('is there for ten figures of six systems, and no other', () => {
    expect([...profiles].sort()).toEqual([
      'akvo.percent_accomplishment',
      'akvo.public_ui',
      'akvo.report_progress',
      'hikaya.end_of_program',
      'hikaya.period',
      'monitool.clamped',
      'results-framework-ts',
      'tola.percent_met',
      'tola.scope(-1/0/1)',
      'unicef_prp.progress_percentage_x100',
    ]);
  });

  test('is no result: it has neither method nor status, only what is shown and its number', () => {
    const cases = [
      { baseline: 100, target: 50, actual: 75 },
      { baseline: 0, target: 0, actual: 0 },
      { target: 10 },
      {},
    ];
    for (const profile of profiles) {
      for (const figures of cases) {
        const found = emulate(profile, figures);
        expect(['shown', 'value'].filter((key) => key in found)).toEqual(Object.keys(found));
        expect(typeof found.shown).toBe('string');
        if ('value' in found) expect(Number.isFinite(found.value)).toBe(true);
      }
    }
  });
});
