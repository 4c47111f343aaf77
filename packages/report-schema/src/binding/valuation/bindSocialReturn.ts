import type { SocialReturnAnswer } from '../../schema/Answers.ts';
import type { Binder } from '../Binder.ts';

/** The ratio as it was published, with what it becomes in each case of its sensitivity. Nothing is computed here. */
export const bindSocialReturn: Binder = ({ valuation }) => {
  if (!valuation) return undefined;
  const { kind: basis, publishedRatio: ratio } = valuation;
  // a case without its ratio is a plan, not an analysis
  const cases = valuation.sensitivity.flatMap(({ id, description, ratio }, index) =>
    ratio === undefined ? [] : [{ entry: { id, description, ratio }, index }],
  );
  if (ratio === undefined && cases.length === 0) return undefined;
  const answer: SocialReturnAnswer = {
    ...(ratio !== undefined && { ratio }),
    basis,
    sensitivity: cases.map(({ entry }) => entry),
  };
  return {
    answer,
    origins: [
      ...(ratio === undefined ? [] : [{ path: '/ratio', pointer: '/valuation/publishedRatio' }]),
      { path: '/basis', pointer: '/valuation/kind' },
      ...cases.map(({ index }, at) => ({
        path: `/sensitivity/${at}`,
        pointer: `/valuation/sensitivity/${index}`,
      })),
    ],
  };
};
