import { confidenceOf } from '../interval/confidenceOf.ts';

/** The z that a standard normal variable stays within with that confidence: 1.959963985 for 0.95. */
export const twoSidedZ = (confidence = 0.95): number => confidenceOf({ confidence }).z;
