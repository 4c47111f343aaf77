/** A calendar day, `YYYY-MM-DD`, for example `2024-06-30`. It has no time and no time zone that could move it. */
export type IsoDay = string;
