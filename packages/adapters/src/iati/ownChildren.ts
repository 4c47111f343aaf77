import type { XmlElement } from '../xml/XmlElement.ts';

/** The children of an element without the blanks that only lay its elements out. */
export function ownChildren({ children }: XmlElement): readonly (XmlElement | string)[] {
  const isLaidOut =
    children.some((child) => typeof child !== 'string') &&
    children.every((child) => typeof child !== 'string' || child.trim() === '');
  return isLaidOut ? children.filter((child) => typeof child !== 'string') : children;
}
