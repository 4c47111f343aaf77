/** The type of {@link present}: what may be undefined becomes optional. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields that say something: a result leaves out what does not apply, and an infinite bound is none. */
export function present<T extends object>(fields: T): Present<T> {
  const found: Partial<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && (typeof value !== 'number' || Number.isFinite(value))) found[key] = value;
  }
  return found as Present<T>;
}
