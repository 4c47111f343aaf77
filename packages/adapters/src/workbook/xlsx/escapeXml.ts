const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in a quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '');
}

/** A text as it stands between two tags; what XML forbids there must have been taken out before. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}
