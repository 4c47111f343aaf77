import * as z from 'zod';
import { idFormat } from './answer.format.ts';
import { dossierParts } from './Binding.ts';
import type { Condition } from './Condition.ts';
import { count, currency, natural, option, severity, words } from './itemFields.format.ts';
import type { ReportItem } from './ReportItem.ts';
import type { ReportSchema, ReportSection } from './ReportSchema.ts';
import { crossTableFields, tableFields } from './tableItem.format.ts';

const namespaced = z.templateLiteral([z.string().min(1), '/', z.string().min(1)]);
const pointer = z.templateLiteral(['/', z.string()]);

const compared = z.union([z.string(), z.number(), z.boolean()]);
const when: z.ZodType<Condition> = z.union([
  z.strictObject({ item: idFormat, is: compared }),
  z.strictObject({ item: idFormat, isNot: compared }),
  z.strictObject({ item: idFormat, atLeast: z.number() }),
  z.strictObject({ item: idFormat, answered: z.boolean() }),
]);

const base = {
  id: idFormat,
  title: words,
  help: words.exactOptional(),
  required: z.boolean().exactOptional(),
  binding: z.union([z.enum(dossierParts), namespaced, pointer]).exactOptional(),
  references: z
    .array(
      z.strictObject({
        vocabulary: z.union([z.enum(['iati', 'iris', 'sdg-indicator', 'gri']), namespaced]),
        code: z.string().min(1),
      }),
    )
    .exactOptional(),
  when: when.exactOptional(),
  phase: z.enum(['agreement', 'reporting']).exactOptional(),
};

const signs = z.strictObject({ positive: natural, negative: natural, severity }).exactOptional();

const plain = <const Kind extends string>(kind: Kind) => z.strictObject({ ...base, kind: z.literal(kind) });

const knownItem = z.discriminatedUnion('kind', [
  plain('text').extend({
    long: z.boolean().exactOptional(),
    maxCharacters: natural,
    maxWords: natural,
  }),
  plain('facts'),
  plain('at-a-glance'),
  plain('figure').extend({
    figure: z.union([z.enum(['theory-of-change', 'progress', 'pie']), namespaced]),
    of: z.strictObject({ item: idFormat, names: idFormat, sizes: idFormat.exactOptional() }).exactOptional(),
  }),
  plain('agreed-objective').extend({
    rules: z.strictObject({ bothSides: severity, beforehand: severity }).exactOptional(),
  }),
  plain('objectives').extend({
    rules: z
      .strictObject({ subObjectives: severity, expectedResults: severity, indicators: severity })
      .exactOptional(),
  }),
  plain('indicator-table').extend({ rules: z.strictObject({ count }).exactOptional() }),
  plain('list').extend({ rules: z.strictObject({ count, signs }).exactOptional() }),
  plain('dysfunctions').extend({
    rules: z.strictObject({ count, analysis: severity, unexplained: severity }).exactOptional(),
  }),
  plain('improvements').extend({ rules: z.strictObject({ count }).exactOptional() }),
  plain('partnership-review').extend({ rules: z.strictObject({ bothSides: severity }).exactOptional() }),
  plain('number').extend({
    unit: z.string().min(1),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    decimals: natural,
  }),
  plain('money').extend({
    currency: currency.exactOptional(),
  }),
  plain('date'),
  plain('period'),
  plain('yes-no'),
  plain('choice').extend({
    options: z.array(option).min(1),
    multiple: z.boolean().exactOptional(),
    other: words.exactOptional(),
    rules: z.strictObject({ count }).exactOptional(),
  }),
  plain('attachments').extend({
    mediaTypes: z
      .array(z.string().regex(/^[a-z]+\/([a-z0-9.+-]+|\*)$/))
      .min(1)
      .exactOptional(),
    maxBytes: natural,
    rules: z.strictObject({ count }).exactOptional(),
  }),
  plain('free-section').extend({ maxWords: natural }),
  plain('table').extend(tableFields),
  plain('cross-table').extend(crossTableFields),
  plain('budget').extend({
    currency: currency.exactOptional(),
    rules: z.strictObject({ count, balance: severity, dueDate: severity }).exactOptional(),
  }),
  plain('quotes').extend({ rules: z.strictObject({ count }).exactOptional() }),
  plain('key-figures').extend({ rules: z.strictObject({ count, provenance: severity }).exactOptional() }),
  plain('social-return').extend({ rules: z.strictObject({ sensitivity: severity }).exactOptional() }),
  plain('computed').extend({ formula: z.string().min(1), unit: z.string().min(1) }),
]);

const customItem = z.strictObject({
  ...base,
  kind: namespaced,
  settings: z.record(z.string(), z.unknown()).exactOptional(),
});

/** A user's own kind holds a slash, ours never does: the kind decides by which form an item is read. */
export const itemFormat: z.ZodType<ReportItem> = z.unknown().transform((value, context) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const format: z.ZodType<ReportItem> =
    typeof kind === 'string' && kind.includes('/') ? customItem : knownItem;
  const parsed = format.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: value } as never);
  return z.NEVER;
});

/** A semantic version. */
export const versionFormat: z.ZodType<string> = z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/);

const formatWith = (item: z.ZodType<ReportItem>): z.ZodType<ReportSchema> => {
  const section: z.ZodType<ReportSection> = z.strictObject({
    id: idFormat,
    title: words,
    intro: words.exactOptional(),
    items: z.array(item),
  });
  return z.strictObject({
    id: idFormat,
    version: versionFormat,
    basedOn: z.strictObject({ id: idFormat, version: versionFormat }).exactOptional(),
    renamed: z.array(z.strictObject({ from: idFormat, to: idFormat })).exactOptional(),
    title: words,
    description: words.exactOptional(),
    source: words,
    cover: z.array(item).exactOptional(),
    sections: z.array(section).min(1),
  });
};

/** A report schema read from JSON. */
export const reportSchemaFormat: z.ZodType<ReportSchema> = formatWith(itemFormat);

/** The same form where each kind of item is an alternative, as JSON Schema can say it. */
export const reportSchemaAlternatives = (): z.ZodType<ReportSchema> =>
  formatWith(z.union([knownItem, customItem]));
