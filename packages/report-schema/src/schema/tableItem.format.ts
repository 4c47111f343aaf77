import * as z from 'zod';
import { idFormat } from './answer.format.ts';
import { count, currency, natural, option, severity, words } from './itemFields.format.ts';
import type { TableItemColumn } from './TableItem.ts';

const base = {
  id: idFormat,
  title: words,
  help: words.exactOptional(),
  required: z.boolean().exactOptional(),
};

const plain = <const Kind extends string>(kind: Kind) => z.strictObject({ ...base, kind: z.literal(kind) });

const column: z.ZodType<TableItemColumn> = z.discriminatedUnion('kind', [
  plain('text').extend({ long: z.boolean().exactOptional(), maxCharacters: natural }),
  plain('number').extend({
    unit: z.string().min(1),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    decimals: natural,
  }),
  plain('money').extend({ currency: currency.exactOptional() }),
  plain('date'),
  plain('period'),
  plain('yes-no'),
  plain('choice').extend({ options: z.array(option).min(1), multiple: z.boolean().exactOptional() }),
]);

/** What a table has beside what every item has. */
export const tableFields = {
  columns: z.array(column).min(1),
  rows: z.array(option).min(1).exactOptional(),
  layout: z.enum(['table', 'records']).exactOptional(),
  rules: z.strictObject({ count, required: severity }).exactOptional(),
};

/** What a count by two choices has beside what every item has. */
export const crossTableFields = {
  of: z.strictObject({ item: idFormat, rows: idFormat, columns: idFormat }),
};
