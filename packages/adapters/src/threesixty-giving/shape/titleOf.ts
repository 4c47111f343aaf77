import type { Path } from './GivingPackage.ts';
import { fieldOf, type Shape } from './GrantShape.ts';
import { grantShape, packageShape } from './grantShape.data.ts';

/**
 * The way to a value as spreadsheets head its column: titles with colons between them, the place in a list where it is
 * not the first.
 * @param path from the package: `['grants', 0, 'recipientOrganization', 0, 'name']`
 */
export function titleOf(path: Path): string {
  const isGrant = path[0] === 'grants' && path.length > 1;
  return titleIn(isGrant ? grantShape : packageShape, isGrant ? path.slice(2) : path);
}

/** The same, from a part whose structure is known. */
export function titleIn(from: Shape, path: Path): string {
  const parts: string[] = [];
  let shape: Shape | undefined = from;
  for (const part of path) {
    if (typeof part === 'number') {
      if (part > 0) parts.push(String(part));
      shape = shape?.is === 'list' ? shape.of : shape;
      continue;
    }
    shape = shape?.is === 'object' ? fieldOf(shape, part) : undefined;
    parts.push(shape?.title ?? part);
  }
  return parts.join(':');
}
