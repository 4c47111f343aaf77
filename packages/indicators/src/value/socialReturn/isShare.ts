/** Whether a number is a share: from 0 to 1. */
export const isShare = (value: number): boolean => value >= 0 && value <= 1;
