import type { ClockTime } from './ClockTime.ts';

/** Digits at the head of a text that may be a time of the day. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  /** Which half of the day, where the clock has twelve hours. */
  readonly half?: 'a' | 'p';
  /** Whether something says that it is a time: `h`, `uur`, a colon, `pm`, « midi ». */
  readonly unit: boolean;
  /** Whether it is written `9.30`, which is a time only beside another one. */
  readonly dotted: boolean;
  /** How many characters it takes. */
  readonly length: number;
}

// hour, minute and half of the day by name; the longer ways to write a time come first
const ways: readonly RegExp[] = [
  /^(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))? ?(?<half>[ap])\.?m(?![\p{L}\d])\.?/iu,
  /^(?<hour>\d{1,2}):(?<minute>\d\d)(?: ?h| uur)?(?![\p{L}\d]|:\d)/iu,
  // 12h30, 12 h 30, and « 12h 30 » where nothing follows that could be counted
  /^(?<hour>\d{1,2})(?<gap> ?)(?:h(?:eures?)?|u(?:ur)?)(?:(?:\k<gap>|)(?<minute>\d\d)| (?<late>\d\d)(?= ?(?:[-–—:*|]|$)))?(?![\p{L}\d]| \d)/iu,
  /^(?<noon>midi|noon)(?![\p{L}\d]|-\p{L})/iu,
  /^(?<hour>\d{1,2})\.(?<dotted>\d\d)(?: uur)?(?![\p{L}\d]|\.\d)/iu,
  /^(?<bare>\d{1,2})(?![\p{L}\d.:]| ?h)/iu,
];

/** The digits at the head of a text, read as a time, whether the clock has such a time or not. */
export function clockAt(text: string): ClockReading | undefined {
  for (const way of ways) {
    const match = way.exec(text);
    if (!match) continue;
    const { hour, minute, late, dotted, bare, noon, half } = match.groups ?? {};
    return {
      hour: noon ? 12 : Number(hour ?? bare),
      minute: Number(minute ?? late ?? dotted ?? 0),
      ...(half && { half: half.toLowerCase() === 'p' ? 'p' : 'a' }),
      unit: dotted === undefined && bare === undefined,
      dotted: dotted !== undefined,
      length: match[0].length,
    };
  }
  return undefined;
}

/** The time that a clock shows; nothing for an hour or a minute that it does not have. */
export function clockOf({ hour, minute, half }: ClockReading): ClockTime | undefined {
  const twelve = half !== undefined;
  if (minute > 59 || hour > (twelve ? 12 : 23) || (twelve && hour === 0)) return undefined;
  const hours = twelve ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
