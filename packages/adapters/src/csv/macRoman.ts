/** Letters of bytes 0x80 to 0xFF in the encoding of old Macintoshes. Source: WHATWG Encoding, index macintosh. */
const letters =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** The text of bytes in the encoding of old Macintoshes, in which Excel for Mac long wrote CSV. */
export function fromMacRoman(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (letters[byte - 0x80] ?? ''),
  ).join('');
}

const isSmall = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a;

/**
 * Whether bytes are in the encoding of old Macintoshes rather than windows-1252: where accented letters stand inside
 * words. é, è, ê, à, ç of a Macintosh are bytes that windows-1252 leaves empty or uses for signs that follow no small
 * letter; é, è, à, ç of windows-1252 are capitals and signs of a Macintosh. Where both occur, or none, it is not said.
 */
export function isMacRoman(bytes: Uint8Array): boolean {
  let mac = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const [before, after] = [isSmall(bytes[at - 1]), isSmall(bytes[at + 1])];
    // à to þ without ÷, beside a small letter: windows-1252
    if (byte >= 0xe0 && byte !== 0xf7 && (before || after)) return false;
    // ç è ê ù, empty there; after a small letter also à é, which are ˆ and Ž there
    if ((byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) && (before || after)) mac = true;
    if ((byte === 0x88 || byte === 0x8e) && before) mac = true;
  }
  return mac;
}
