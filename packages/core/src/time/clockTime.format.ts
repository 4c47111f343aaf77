import * as z from 'zod';

/** A time that a clock shows, hours in two digits. */
export const clockTimeFormat = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
