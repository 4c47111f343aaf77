import type { OrganisationIdentifier } from '@jalon/core';

/** Country or `X…`, then the register: `BE-BCE_KBO`, `XM-DAC`. Source: org-id.guide, list codes. */
const registered = /^([A-Z]{2}-[A-Z][A-Z0-9_]*)-(.+)$/s;

/** The register and the number in it that an organisation is referred to by; `iati` where the reference names no register. */
export function identifierOf(ref: string): OrganisationIdentifier {
  const [, scheme, id] = registered.exec(ref) ?? [];
  return scheme === undefined || id === undefined ? { scheme: 'iati', id: ref } : { scheme, id };
}
