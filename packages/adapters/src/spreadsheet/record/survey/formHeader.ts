/**
 * A header as some form software writes it: « id. ID de la réponse », "group_a/consent", "activities/shelter".
 * @param names all headers of the table: what stands before the stroke is a question where it has a column itself
 * @returns the header with its option behind `›`, and the name of the column without code and group
 */
export function formHeader(
  header: string,
  names: ReadonlySet<string>,
): { readonly header: string; readonly name: string } {
  const path = /^([^\s/]+(?:\/[^\s/]+)*)\/([^\s/]+)$/.exec(header);
  if (path) {
    const [, before = '', last = ''] = path;
    if (before.startsWith('http')) return { header, name: header };
    return names.has(before) ? { header: `${before} › ${last}`, name: before } : { header, name: last };
  }
  const coded = /^[A-Za-z_]\w*\.\s+(\S.*)$/su.exec(header);
  return { header, name: coded?.[1] ?? header };
}
