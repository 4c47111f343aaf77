/** An object with one field set, or taken away where it is undefined; the order of its other fields stays. */
export function withField<T extends object>(value: T, field: string, now: unknown): T {
  if (now !== undefined) return { ...value, [field]: now };
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field)) as T;
}
