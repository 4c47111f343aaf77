import type { Issue } from '@jalon/core';
import type { iatiSchemaMessages } from './iatiSchemaMessages.ts';

/** One thing that a schema says against a file. */
export interface SchemaViolation {
  readonly code: keyof typeof iatiSchemaMessages;
  readonly params: Issue['params'];
}

type Hit = Readonly<Record<string, string>>;

/** The sentences of libxml2, by what they say. */
const sentences: readonly (readonly [RegExp, (hit: Hit) => SchemaViolation])[] = [
  [
    /^This element is not expected\. Expected is (?:one of )?\( (?<expected>.*) \)$/,
    ({ element = '', expected = '' }) =>
      listed(expected) === ''
        ? violation('misplaced', { element })
        : violation('unexpected', { element, expected: listed(expected) }),
  ],
  [/^This element is not expected$/, ({ element = '' }) => violation('misplaced', { element })],
  [
    /^Missing child element\(s\)\. Expected is (?:one of )?\( (?<expected>.*) \)$/,
    ({ element = '', expected = '' }) => violation('incomplete', { element, expected: listed(expected) }),
  ],
  [
    /^The attribute '(?<missing>.*)' is required but missing$/,
    ({ element = '', missing = '' }) => violation('attribute-missing', { element, attribute: missing }),
  ],
  [
    /^The attribute '(?<unknown>.*)' is not allowed$/,
    ({ element = '', unknown = '' }) => violation('attribute-unknown', { element, attribute: unknown }),
  ],
  [
    /^'(?<value>.*)' is not a valid value of the (?:\w+ )*type '(?<type>.*)'$/s,
    ({ element = '', attribute, value = '', type = '' }) =>
      violation('value', { element: whole(element, attribute), value, expected: type }),
  ],
  [
    /^(?:Character content other than whitespace|Character content|Text content) is not allowed/,
    ({ element = '' }) => violation('text', { element }),
  ],
];

const violation = (what: string, params: Issue['params']): SchemaViolation => ({
  code: `iati/schema-${what}` as SchemaViolation['code'],
  params,
});

const whole = (element: string, attribute: string | undefined): string =>
  attribute === undefined ? element : `${element}/@${attribute}`;

/** Names as they are listed, without what stands for elements of other namespaces. */
const listed = (names: string): string =>
  names
    .split(', ')
    .map((name) => name.replace(/\*$/, ''))
    .filter((name) => name !== '##other')
    .join(' | ');

/**
 * What a sentence of libxml2 says, so that it can be said in two languages; one that is not known is shown as it is.
 */
export function schemaViolation(message: string): SchemaViolation {
  const said = message.trim().replace(/\.$/, '');
  const about = /^Element '(?<element>[^']*)'(?:, attribute '(?<attribute>[^']*)')?: (?<rest>.*)$/s.exec(
    said,
  );
  const { element = '?', attribute, rest = said } = about?.groups ?? {};
  for (const [form, read] of sentences) {
    const hit = form.exec(rest);
    if (hit) return read({ element, ...(attribute === undefined ? {} : { attribute }), ...hit.groups });
  }
  return violation('other', { element: whole(element, attribute), detail: rest });
}
