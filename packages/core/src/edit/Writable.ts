/** A model as it may be written on inside an edit: the same fields, none of them read-only. */
export type Writable<Model> = Model extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Model extends object
    ? { -readonly [Field in keyof Model]: Writable<Model[Field]> }
    : Model;
