/** « 1.2 Nombre de … », « Ind. 3 : … »: a number in front of an indicator is its code. */
export function codedName(name: string): { readonly code?: string; readonly text: string } {
  const found =
    /^\s*((?:ind(?:icateur|icator|\.)?\s*)?\d+(?:\.\d+)+|ind(?:\.|icateur|icator)?\s*\d+(?:\.\d+)*)\s*[.:)\-–]*\s+(.+)$/isu.exec(
      name,
    );
  return found?.[1] && found[2] ? { code: found[1].trim(), text: found[2].trim() } : { text: name };
}
