import { describe, expect, test } from 'vitest';
import { accelerationFactor } from './accelerationFactor.ts';
import { requiredRate } from './requiredRate.ts';

describe('the rate that still leads to the target', () => {
  test('is what is missing over the time left, below 0 where the value has to fall', () => {
    expect(requiredRate({ actual: 21, target: 10, remaining: 2 })).toBe(-5.5);
    expect(requiredRate({ actual: 10, target: 10, remaining: 2 })).toBe(0);
  });

  test('has no answer when no time, or no end of it, is left', () => {
    for (const remaining of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(requiredRate({ actual: 1, target: 2, remaining })).toBeUndefined();
    }
    expect(requiredRate({ actual: -1e308, target: 1e308, remaining: 1 })).toBeUndefined();
  });
});

describe('how much faster it has to go', () => {
  test('twice as fast is a multiplier of 2', () => {
    expect(accelerationFactor({ observed: 2, required: 4 })).toEqual({
      multiplier: 2,
      gap: 2,
      onTrack: false,
    });
    expect(accelerationFactor({ observed: 4, required: 4 })).toEqual({
      multiplier: 1,
      gap: 0,
      onTrack: true,
    });
    expect(accelerationFactor({ observed: 4, required: 2 })).toEqual({
      multiplier: 0.5,
      gap: -2,
      onTrack: true,
    });
  });

  test('what stands still or goes back has to turn first', () => {
    expect(accelerationFactor({ observed: 0, required: 4 })).toEqual({ gap: 4, onTrack: false });
    expect(accelerationFactor({ observed: -1, required: 4 })).toEqual({ gap: 5, onTrack: false });
  });

  test('has no answer for what is no number', () => {
    expect(accelerationFactor({ observed: Number.NaN, required: 4 })).toBeUndefined();
    expect(accelerationFactor({ observed: 1, required: Number.POSITIVE_INFINITY })).toBeUndefined();
    expect(accelerationFactor({ observed: 5e-324, required: 1e308 })).toEqual({ gap: 1e308, onTrack: false });
  });
});
