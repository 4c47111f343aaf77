/** Whether a text is an IRI with a host, which no context changes. */
export function isAbsolute(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && text.startsWith('//', colon + 1);
}
