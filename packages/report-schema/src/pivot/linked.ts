import type { Inline } from '../document/Document.ts';

/** Words as a link to a report, where it can be read somewhere. */
export function linked(
  text: string,
  report: string,
  { hrefOf }: { readonly hrefOf?: (report: string) => string | undefined },
): Inline {
  const href = hrefOf?.(report);
  return href === undefined ? text : { kind: 'link', text, href };
}
