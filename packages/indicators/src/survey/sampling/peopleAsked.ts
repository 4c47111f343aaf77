/** A number of people who were asked, where it is one. */
export const peopleAsked = (asked = Number.NaN): number | undefined =>
  asked >= 0 && Number.isFinite(asked) ? asked : undefined;
