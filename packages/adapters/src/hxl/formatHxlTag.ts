import type { HxlTag } from './parseHxlTag.ts';

/**
 * A hashtag with its attributes as text.
 * @returns `''` for a column without a hashtag
 * @example
 * ```ts
 * import { formatHxlTag } from '@jalon/adapters/hxl';
 * formatHxlTag({ tag: '#affected', attributes: ['children', 'f'] }); // => '#affected+children+f'
 * ```
 */
export const formatHxlTag = ({ tag, attributes }: HxlTag): string =>
  tag === '' ? '' : [tag, ...attributes].join('+');
