/** « 60 – Achats », « 606 Fournitures », « 7411 : État »: an account number before its name. */
const numbered = /^(\d{2,8}(?:[.\s]\d{1,3})*)\s*[.:)–—-]*\s+(?=[\p{L}«"])(.+)$/su;

/** The number of an account before its name, where it has one. */
export function splitAccount(text: string): { readonly code?: string; readonly name: string } {
  const [, code, name] = numbered.exec(text.trim()) ?? [];
  return code === undefined || name === undefined ? { name: text.trim() } : { code: code.trim(), name };
}
