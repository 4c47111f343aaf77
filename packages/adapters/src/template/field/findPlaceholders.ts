/** A mark in a text of the template that asks for a value, or that opens or closes a list. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly kind: 'value' | 'opening' | 'closing';
  /** For example `organisation.name`. */
  readonly field: string;
}

/** The placeholders in a text, in their order: `{{organisation.name}}`, `{{#indicators}}`, `{{/indicators}}`. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap((found): readonly Placeholder[] => {
    const asked = (found[1] ?? '').trim();
    const kind = asked.startsWith('#') ? 'opening' : asked.startsWith('/') ? 'closing' : 'value';
    const field = kind === 'value' ? asked : asked.slice(1).trim();
    return field === '' ? [] : [{ start: found.index, end: found.index + found[0].length, kind, field }];
  });
}
