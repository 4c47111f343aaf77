import { formatHxlTag } from '../formatHxlTag.ts';
import { parseHxlTag } from '../parseHxlTag.ts';

/** A hashtag with one attribute more, in the order that hashtags are compared in. */
export function withAttribute(tag: string, attribute: string): string {
  const parsed = parseHxlTag(`${tag}+${attribute}`);
  return parsed ? formatHxlTag(parsed) : '';
}
