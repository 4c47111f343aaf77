import type * as z from 'zod';

/** The output with its own lists read-only; what is nested has a format of its own, tied to its model there. */
type Outcome<Output> = { readonly [K in keyof Output]: ReadonlyList<Output[K]> };
type ReadonlyList<T> = T extends (infer Item)[] ? readonly Item[] : T;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** `unknown` where a format's output is exactly the model; else a type that names what differs. */
type Exactly<Model, Output> = [Outcome<Output>] extends [Model]
  ? [Model] extends [Outcome<Output>]
    ? [Exclude<KeysOf<Model>, KeysOf<Output>>] extends [never]
      ? [Exclude<KeysOf<Output>, KeysOf<Model>>] extends [never]
        ? unknown
        : { 'fields that the model does not have': Exclude<KeysOf<Output>, KeysOf<Model>> }
      : { 'fields that the format lacks': Exclude<KeysOf<Model>, KeysOf<Output>> }
    : { 'the model is wider than the format': Model }
  : { 'the format is wider than the model': Outcome<Output> };

/**
 * Ties a format to its model: a missing, an extra or a wrongly typed field does not compile, and the declaration names
 * the model instead of spelling the whole format out.
 */
export const formatOf =
  <Model>() =>
  <Format extends z.ZodType>(format: Format & Exactly<Model, z.output<Format>>): z.ZodType<Model> =>
    format as unknown as z.ZodType<Model>;
