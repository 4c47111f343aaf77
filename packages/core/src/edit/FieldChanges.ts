/**
 * New values for some fields of a model. An optional field is taken away with `undefined`.
 * @typeParam Model what is changed
 * @typeParam Kept fields that have an edit of their own
 */
export type FieldChanges<Model, Kept extends keyof Model = never> = {
  readonly [Field in Exclude<keyof Model, Kept>]?:
    | Model[Field]
    // biome-ignore lint/complexity/noBannedTypes: the one test that tells an optional field from one that may be undefined
    | ({} extends Pick<Model, Field> ? undefined : never);
};
