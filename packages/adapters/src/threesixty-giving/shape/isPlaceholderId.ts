/**
 * Whether a text stands where an identifier belongs and tells nobody from anybody: `N/A`, `TBC`, `GB-CHC-Exempt`, a
 * register without a number.
 */
export function isPlaceholderId(id: string): boolean {
  const british = /^\s*gb[\s_-]*(?:chc|coh|sc|nic)(?![a-z]{3})[\s:_-]*(.*)$/is.exec(id);
  if (british) return !/\d/.test(british[1] ?? '') || /exempt|none|pending|unknown/i.test(british[1] ?? '');
  return /^\s*(?:n\/?a|none|null|nil|exempt|pending|unknown|tb[ac]|-+|\?+)\s*$/i.test(id);
}
