/** A number of people who were asked, where it is one. */
export const peopleAsked = (asked: number | undefined): number | undefined =>
  asked !== undefined && asked >= 0 && Number.isFinite(asked) ? asked : undefined;
