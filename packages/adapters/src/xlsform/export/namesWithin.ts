/** A header and what stands behind each `/` in it, the longest first: labels of groups may stand before a label. */
export function namesWithin(header: string): readonly string[] {
  const parts = [header];
  for (let at = header.indexOf('/'); at !== -1; at = header.indexOf('/', at + 1))
    parts.push(header.slice(at + 1));
  return parts;
}
