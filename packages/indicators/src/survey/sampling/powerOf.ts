import { openShare } from '../openShare.ts';
import type { PowerOptions } from './PowerOptions.ts';

/** The tail in which a test rejects, and the power that it shall have. */
export function powerOf(options: PowerOptions): { readonly tail: number; readonly power: number } {
  const alpha = openShare(options.alpha ?? 0.05, 'alpha');
  const power = openShare(options.power ?? 0.8, 'power');
  return { tail: options.alternative === 'one-sided' ? alpha : alpha / 2, power };
}
