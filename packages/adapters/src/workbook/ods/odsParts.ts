const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether the parts of an archive are those of an OpenDocument spreadsheet, by what it declares or else by its content. */
export function isOds(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const declared = parts.get('mimetype');
  if (declared) return textOf(declared, 200).startsWith(spreadsheet);
  return textOf(parts.get('content.xml'), 1_000_000).includes('<office:spreadsheet');
}

/** Whether an OpenDocument archive is locked with a password, as its manifest says. */
export function isEncryptedOds(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return textOf(parts.get('META-INF/manifest.xml'), 1_000_000).includes('encryption-data');
}

const textOf = (part: Uint8Array | undefined, reach: number): string =>
  part ? new TextDecoder().decode(part.subarray(0, reach)) : '';
