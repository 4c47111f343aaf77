import { byDateMethod } from './byDateMethod.ts';
import type { ProgressMethod } from './ProgressMethod.ts';
import { rubricMethod } from './rubricMethod.ts';
import { yesNoMethod } from './yesNoMethod.ts';

/** The methods beside the built-in ones that answer by themselves: for levels, days, yes and no. */
export const progressMethods: readonly ProgressMethod[] = [rubricMethod, byDateMethod, yesNoMethod];
