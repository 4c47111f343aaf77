import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { explainCalls } from '../explain/fixtures/explainCalls.ts';
import { progressCalls } from './fixtures/progressCalls.ts';
import { progress } from './progress.ts';

test('whatever progress is asked, levels and days included, every number in its result is one', () => {
  fc.assert(
    fc.property(progressCalls['progress'] ?? fc.constant([]), (args) => {
      try {
        JSON.stringify(progress(...(args as Parameters<typeof progress>)), (key, found) => {
          if (typeof found === 'number') expect(Number.isFinite(found), key).toBe(true);
          return found;
        });
      } catch (error) {
        if (!isJalonError(error)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});

test('whatever it found is said in whole sentences', () => {
  fc.assert(
    fc.property(explainCalls['explain'] ?? fc.constant([]), (args) => {
      let text: string;
      try {
        text = explain(...(args as Parameters<typeof explain>));
      } catch (error) {
        // a day that is none, which only a result made by hand holds
        if (isJalonError(error)) return;
        throw error;
      }
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|NaN|Infinity|[{}]/);
    }),
    { numRuns: 500 },
  );
});
