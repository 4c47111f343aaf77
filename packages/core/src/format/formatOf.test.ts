import { expect, test } from 'vitest';
import * as z from 'zod';
import { formatOf } from './formatOf.ts';

interface Model {
  readonly id: string;
  readonly tags: readonly string[];
  readonly note?: string;
}

test('a format that fits its model compiles and parses', () => {
  const format = formatOf<Model>()(
    z.strictObject({
      id: z.string(),
      tags: z.array(z.string()).default([]),
      note: z.string().exactOptional(),
    }),
  );
  expect(format.parse({ id: 'a' })).toEqual({ id: 'a', tags: [] });
});

test('a missing, an extra or a wrongly typed field does not compile', () => {
  const id = z.string();
  const tags = z.array(z.string());
  const note = z.string().exactOptional();
  const formats = [
    // @ts-expect-error the optional field is missing
    formatOf<Model>()(z.strictObject({ id, tags })),
    // @ts-expect-error the model has no such field
    formatOf<Model>()(z.strictObject({ id, tags, note, extra: z.string().exactOptional() })),
    // @ts-expect-error the type is another
    formatOf<Model>()(z.strictObject({ id: z.number(), tags, note })),
    // @ts-expect-error what the model requires may be absent
    formatOf<Model>()(z.strictObject({ id: id.exactOptional(), tags, note })),
  ];
  expect(formats).toHaveLength(4);
});
