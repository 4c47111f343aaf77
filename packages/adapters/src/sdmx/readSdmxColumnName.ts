/**
 * The cells of a header: `REF_AREA`, `REF_AREA: Reference area`, as the BIS and UNICEF write it `REF_AREA:Reference area`,
 * with brackets behind the id where a cell holds several values, `CONTACT[].NAME[]`, or several languages, `NOTE[en;fr]`.
 */
export function readSdmxColumnName(header: string): {
  readonly id: string;
  readonly name?: string;
  /** What stands in the last brackets. */
  readonly several?: string;
} {
  const [, written = '', name] = /^((?:\[[^[\]]*\]|[^:])*)(?::\s*(.*))?$/s.exec(header) ?? [];
  const several = /\[([^[\]]*)\]$/.exec(written)?.[1];
  return {
    id: written.replace(/\[[^[\]]*\]/g, '').trim(),
    ...(name === undefined || name === '' ? {} : { name }),
    ...(several === undefined ? {} : { several }),
  };
}
