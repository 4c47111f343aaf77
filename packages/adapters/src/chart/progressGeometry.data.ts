/** Widths of the columns of the progress chart, in CSS pixels, made for 17 cm. */
export const progressColumns = {
  label: 222,
  plot: 232,
  /** Between the plot and the figures. */
  gap: 10,
  value: 66,
  beforeRating: 18,
  rating: 132,
} as const;

/** From the plot to the right end of the figures, to the ratings, and to the end of the picture. */
export const progressPlaces = {
  value: progressColumns.plot + progressColumns.gap + progressColumns.value,
  rating: progressColumns.plot + progressColumns.gap + progressColumns.value + progressColumns.beforeRating,
} as const;

/** Width of the picture. */
export const chartWidth = progressColumns.label + progressPlaces.rating + progressColumns.rating;

/** Sizes and leading of text, in CSS pixels. */
export const type = { size: 10.5, small: 10, leading: 13.5 } as const;

/** Heights of the bars and of the strokes for what is expected, in CSS pixels. */
export const markHeights = { bar: 13, tick: 21 } as const;
