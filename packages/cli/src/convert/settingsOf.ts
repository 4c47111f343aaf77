import { InvalidArgumentError } from 'commander';

/** Options of a format as data, whatever their names: `a.b=c` is the option `b` of `a`. */
interface Settings {
  readonly [name: string]: string | Settings;
}

/**
 * The options that were set one by one.
 * @param assignments each `name=value`, where dots lead into an option that holds several
 * @throws an InvalidArgumentError of commander for what is no assignment
 */
export function settingsOf(assignments: readonly string[]): Settings {
  let settings = new Map<string, unknown>();
  for (const assignment of assignments) {
    const [, path, value] = /^([A-Za-z][\w.]*)=([\s\S]*)$/.exec(assignment) ?? [];
    if (path === undefined || value === undefined) throw new InvalidArgumentError(`'${assignment}'`);
    settings = withSetting(settings, path.split('.'), value);
  }
  return plain(settings);
}

function withSetting(
  settings: ReadonlyMap<string, unknown>,
  [name = '', ...rest]: readonly string[],
  value: string,
): Map<string, unknown> {
  const own = settings.get(name);
  const inner = own instanceof Map ? (own as ReadonlyMap<string, unknown>) : new Map<string, unknown>();
  return new Map(settings).set(name, rest.length === 0 ? value : withSetting(inner, rest, value));
}

const plain = (settings: ReadonlyMap<string, unknown>): Settings =>
  Object.fromEntries(
    [...settings].map(([name, value]) => [name, value instanceof Map ? plain(value) : String(value)]),
  );
