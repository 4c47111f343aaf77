/** What rounding alone may add to a number of people. */
const noise = 1e-9;

/** The next whole number of people; 30.000000000000004 are 30. */
export function wholeUp(exact: number): number {
  const nearest = Math.round(exact);
  return (Math.abs(exact - nearest) < noise ? nearest : Math.ceil(exact)) + 0;
}
