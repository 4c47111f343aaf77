import { type IsoDay, periodCode } from '@jalon/core';

/** What a budget is called that has no words of its own: the code of its period. */
export const budgetLabel = (start: IsoDay, end: IsoDay): string => periodCode({ start, end });
