import type { GapState, ValueState } from '@jalon/core';
import { type Rating, reasons } from '@jalon/indicators';
import * as z from 'zod';
import { dayFormat, idFormat, textFormat } from './answer.format.ts';
import type { IndicatorRow } from './IndicatorRow.ts';

/** Every code of a closed list: one that is missing does not compile. */
const codes = <Code extends string>(all: { readonly [C in Code]: true }) =>
  z.enum(Object.keys(all) as Code[]);

const gap = codes<GapState>({
  pending: true,
  'not-available': true,
  'not-collected': true,
  'not-communicated': true,
  'not-applicable': true,
  'dont-know': true,
  refused: true,
  suppressed: true,
  unreadable: true,
});

const rating = codes<Rating>({
  'on-track': true,
  'at-risk': true,
  'off-track': true,
  regressing: true,
  'too-early': true,
  pending: true,
  unknown: true,
  'achieved-early': true,
  achieved: true,
  'nearly-achieved': true,
  'partly-achieved': true,
  'not-achieved': true,
  regressed: true,
  'within-uncertainty': true,
});

const reason = z.enum(reasons);

const state = codes<Exclude<ValueState, 'reported'>>({
  estimated: true,
  interpolated: true,
  'carried-forward': true,
  imputed: true,
});

const number = z.number().exactOptional();
const day = dayFormat.exactOptional();
const yes = z.boolean().exactOptional();

/** One indicator as a report tells it. */
export const indicatorRowFormat: z.ZodType<IndicatorRow> = z.strictObject({
  id: idFormat,
  code: z.string().exactOptional(),
  name: textFormat,
  unit: z.string(),
  unitLabel: textFormat.exactOptional(),
  baseline: z.strictObject({ value: z.number(), date: day }).exactOptional(),
  baselineLabel: textFormat.exactOptional(),
  before: z.strictObject({ value: z.number(), date: day }).exactOptional(),
  target: z.strictObject({ value: number, date: day, min: number, max: number }).exactOptional(),
  targetLabel: textFormat.exactOptional(),
  actual: z
    .strictObject({
      value: z.number(),
      date: day,
      min: number,
      max: number,
      atLeast: yes,
      provisional: yes,
      approximate: yes,
      states: z.array(state).exactOptional(),
      n: z.int().min(0).exactOptional(),
    })
    .exactOptional(),
  actualLabel: textFormat.exactOptional(),
  gap: gap.exactOptional(),
  figures: z
    .strictObject({
      method: z.string().exactOptional(),
      value: number,
      standing: z
        .strictObject({
          state: z.enum(['kept', 'lost', 'restored']),
          periodsInside: z.int().min(0),
          periods: z.int().min(0),
        })
        .exactOptional(),
      gain: number,
      distanceTravelled: number,
      achievementOfTarget: number,
      expected: number,
      expectedShare: number,
      rating: rating.exactOptional(),
      reason: reason.exactOptional(),
      coverage: z.strictObject({ observed: z.int().min(0), expected: z.int().min(0) }).exactOptional(),
    })
    .exactOptional(),
  comment: textFormat.exactOptional(),
});
