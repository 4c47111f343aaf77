/** What an attribute for yes or no says; `undefined` where it says neither. Source: XML Schema 1.0 part 2, “boolean”. */
export function readIatiBoolean(written: string | undefined): boolean | undefined {
  const text = written?.trim();
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : undefined;
}
