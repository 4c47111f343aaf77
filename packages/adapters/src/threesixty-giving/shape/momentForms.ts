import { isIsoDay } from '@jalon/core';

const moment =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** Whether a text is a moment with its zone, as the standard wants it (RFC 3339). */
export const isMoment = (text: string): boolean => isIsoDay(moment.exec(text)?.[1] ?? '');

/** Whether a text has the form of a day, which need not exist. */
export const hasDayForm = (text: string): boolean =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);

/** Whether a text is a year, or a month of one. */
export const isYearOrMonth = (text: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text);

/** The day of a text that is one, or a moment: as it is written there, whatever the zone. */
export const dayIn = (text: string): string | undefined =>
  isIsoDay(text) ? text : isMoment(text) ? text.slice(0, 10) : undefined;

/** Whether a text is the address of something (RFC 3986), with its scheme. */
export const isAddress = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i.test(text);
