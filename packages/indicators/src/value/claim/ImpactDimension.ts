import type { ImpactDimensions } from '@jalon/core';

/** A part of the five dimensions of impact: how much has three. */
export type DimensionPart = keyof ImpactDimensions;

/** One of the five dimensions of impact. */
export type ImpactDimension = 'what' | 'who' | 'how-much' | 'contribution' | 'risk';

/** The five dimensions in their order, each with its parts. Source: Impact Management Project (Impact Frontiers). */
export const impactDimensions: readonly {
  readonly dimension: ImpactDimension;
  readonly parts: readonly DimensionPart[];
}[] = [
  { dimension: 'what', parts: ['what'] },
  { dimension: 'who', parts: ['who'] },
  { dimension: 'how-much', parts: ['scale', 'depth', 'duration'] },
  { dimension: 'contribution', parts: ['contribution'] },
  { dimension: 'risk', parts: ['risk'] },
];
