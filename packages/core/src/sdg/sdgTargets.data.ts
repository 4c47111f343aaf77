/**
 * How many targets each goal has, goals 1 to 17: the numbered ones (4.1 to 4.7), then the lettered ones (4.a to 4.c);
 * 169 in all. Source: UN resolution A/RES/70/1.
 */
export const sdgTargetCounts: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
];
