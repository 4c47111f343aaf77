import { expect, test } from 'vitest';
import { staleMirrors } from '../scripts/mirror.mjs';

test('the doors of jalon mirror every name of the doors behind them (pnpm mirror --write)', () => {
  expect(staleMirrors().map(({ path }: { path: string }) => path)).toEqual([]);
});
