// The days of the calendar as a pattern, for readers and schemas that cannot call `isIsoDay`; a test compares the two.

const month28 = '(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])';
const month30 = '(0[13-9]|1[0-2])-(29|30)';
const month31 = '(0[13578]|1[02])-31';
const leapYear = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';

/** The days from the year 0001 to 9999, 29 February in leap years only: what `isIsoDay` accepts. */
export const dayPattern = new RegExp(
  `^(?!0000)(\\d{4}-(${month28}|${month30}|${month31})|${leapYear}-02-29)$`,
);
