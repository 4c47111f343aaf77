/**
 * The version that an activity says it is of: stores of activities of many publishers write it there, with or without a
 * prefix, and none at the root.
 */
export function statedVersion(attributes: Iterable<readonly [string, string]>): string | undefined {
  for (const [name, value] of attributes) if (/^(?:[^:]+:)?version$/.test(name)) return value.trim();
  return undefined;
}
