/** The type of {@link present}: what may be undefined becomes optional. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The fields that say something: a result leaves out what does not apply, and an infinite bound is none.
 * @param into fresh fields to put them into; what says nothing any more is taken out
 */
export function present<T extends object>(fields: T, into: object = {}): Present<T> {
  const found = into as Partial<T>;
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && (typeof value !== 'number' || Number.isFinite(value))) found[key] = value;
    else delete found[key];
  }
  return found as unknown as Present<T>;
}
