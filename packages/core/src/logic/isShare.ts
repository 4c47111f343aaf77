/** Whether something is a number from 0 to 1. */
export const isShare = (value: number | undefined): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;
