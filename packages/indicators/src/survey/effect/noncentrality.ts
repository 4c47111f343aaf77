import { noncentralTCdf } from '../../distribution/noncentralTCdf.ts';
import { normalQuantile } from '../../distribution/normalQuantile.ts';

/** A noncentrality, and how far the probability there lies above the one that is sought, as a normal score. */
interface Point {
  readonly at: number;
  readonly excess: number;
}

/** The score of a probability that rounding has made 0 or 1. */
const furthest = 40;

/**
 * The noncentrality under which t lies at or below what was found with the given probability: an end of the exact interval
 * of a standardised difference. The probability falls from 1 to 0 as the noncentrality rises, and its normal score falls
 * nearly along a line; so the place is enclosed, and the enclosure narrowed along the line between its ends.
 * Source: Steiger, Fouladi, Noncentrality interval estimation (1997); search: Dowell, Jarratt, BIT 11 (1971) 168–174.
 */
export function noncentrality(
  t: number,
  df: number,
  probability: number,
  cdf: typeof noncentralTCdf = noncentralTCdf,
): number | undefined {
  const reach = 4 * Math.sqrt(1 + (t * t) / (2 * df));
  const sought = score(probability);
  const start = walk(-reach, (excess) => excess < 0);
  const end = walk(reach, (excess) => excess > 0);
  if (!start || !end) return undefined;
  let [low, high] = [start.at, end.at];
  let [last, before] = [start, end];
  for (let round = 0; round < 60; round += 1) {
    const step = ((before.at - last.at) * last.excess) / (last.excess - before.excess);
    // the line through the last two places, unless it leaves the enclosure
    const isInside = last.at + step > low && last.at + step < high;
    const next = point(isInside ? last.at + step : (low + high) / 2);
    if (!next) return undefined;
    if (next.excess > 0) low = next.at;
    else high = next.at;
    [last, before] = [next, last];
    if (Math.abs(last.at - before.at) <= 1e-12 * (reach + Math.abs(t))) break;
  }
  return last.at;

  /** Ever further from t, until the probability is on the side that it shall be on. */
  function walk(by: number, isShort: (excess: number) => boolean): Point | undefined {
    let end = point(t + by);
    for (let step = by; end && isShort(end.excess); step *= 2) end = point(end.at + step);
    return end;
  }

  function point(at: number): Point | undefined {
    const found = cdf(t, df, at);
    return found === undefined ? undefined : { at, excess: score(found) - sought };
  }
}

const score = (probability: number): number =>
  normalQuantile(probability) ?? (2 * probability - 1) * furthest;
