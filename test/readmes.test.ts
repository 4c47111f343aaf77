import { describe, expect, test } from 'vitest';
import { readmeTables } from '../scripts/readmes.mjs';

describe('the README of a package lists its exports (pnpm readmes --write)', () => {
  for (const { file, wanted, written } of readmeTables()) {
    test(file, () => {
      expect(written).toBe(wanted);
    });
  }
});
