/** Measures of the pie, in CSS pixels, made for 17 cm. */
export const pieGeometry = {
  width: 680,
  radius: 92,
  /** From the edge of the pie to the bend of a line to its label, and on to the label. */
  bend: 12,
  reach: 30,
  /** Between a line and its label. */
  gap: 6,
  size: 10.5,
  leading: 13.5,
  /** Between two labels. */
  apart: 9,
  margin: 10,
  /** A label takes no more lines than this; the table has it whole. */
  lines: 3,
} as const;
