/** « AXE 1 – Pouvoir d’agir », « Axe : Santé », "Pillar 2. Learning", « Volet A – … »: a heading that calls itself an axis. */
const axis =
  /^(?:axe|pilier|volet|pillar|strand|eje|pijler)(?!\p{L})\s*(?:prioritaire|stratégique|strategic|estratégico)?\s*(?:n\s?[°º]\s*)?([0-9]{1,2}|[IVX]{1,4}|[A-Z])?(?!\p{L})\s*([:.)–—-]+\s*)?(?=\S)(.*)$/isu;

/** The number and the words of an axis; `undefined` for any other text. */
export function splitAxis(text: string): { readonly code?: string; readonly statement: string } | undefined {
  const [, code, sign, statement = ''] = axis.exec(text.trim()) ?? [];
  if (code !== code?.toUpperCase()) return undefined;
  if ((code === undefined && sign === undefined) || !/\p{L}{2}/u.test(statement)) return undefined;
  return { statement: statement.trim(), ...(code === undefined ? {} : { code }) };
}
