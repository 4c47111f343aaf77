import type { SurveyQuestion } from './SurveyQuestion.ts';

/** A code beyond this is a number of something else. */
const largestLevel = 1e9;

/** The level of each answer of a scale, highest is best, or `undefined` for those outside it. */
export type ScaleLevels = ReadonlyMap<string, number | undefined>;

/**
 * The levels of a scale: the codes themselves where all are numbers, else their place from 1 on. A scale that is offered
 * from the favourable end to the unfavourable one is counted from the other end; a reversed question is turned.
 */
export function scaleLevels({
  options = [],
  reversed = false,
}: Pick<SurveyQuestion, 'options' | 'reversed'>): ScaleLevels {
  const inside = options.filter(({ tone }) => tone !== 'outside');
  const areNumbers = inside.every(({ code }) => code.trim() !== '' && Math.abs(Number(code)) < largestLevel);
  const isFromTheTop = inside[0]?.tone === 'favourable' && inside.at(-1)?.tone === 'unfavourable';
  const ordered = isFromTheTop ? inside.toReversed() : inside;
  const levels = new Map(
    ordered.map(({ code }, place) => [code, areNumbers ? Number(code) : place + 1] as const),
  );
  const [lowest, highest] = [Math.min(...levels.values()), Math.max(...levels.values())];
  return new Map<string, number | undefined>([
    ...options.map(({ code }) => [code, undefined] as const),
    ...[...levels].map(([code, level]) => [code, reversed ? lowest + highest - level : level] as const),
  ]);
}
