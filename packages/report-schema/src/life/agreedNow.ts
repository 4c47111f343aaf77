import type { Json, Report } from '@jalon/core';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { agreedPart } from './agreedPart.ts';

/** The items that are agreed beforehand, in the order of the schema. */
export const agreementItems = (schema: ReportSchema): readonly ReportItem[] =>
  itemsOf(schema).filter(({ phase }) => phase === 'agreement');

/** What a report says now of the items that are agreed beforehand, by item id. */
export const agreedNow = (
  schema: ReportSchema,
  { answers }: Pick<Report, 'answers'>,
): ReadonlyMap<string, Json> =>
  new Map(
    agreementItems(schema).flatMap((item): readonly (readonly [string, Json])[] => {
      const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
      return answer === undefined ? [] : [[item.id, agreedPart(item, answer)]];
    }),
  );
