import type { TemplatePart } from '../archive/TemplatePart.ts';
import { childOf, walkElements } from '../xml/findElements.ts';
import type { XmlElement } from '../xml/XmlElement.ts';

/** A stretch of a paragraph in one script. */
export interface DrawnRun {
  readonly run: XmlElement;
  /** The element that holds its text. */
  readonly holder: XmlElement;
  readonly text: string;
}

/** The paragraphs of a drawing, stretch by stretch. */
export const paragraphsOf = ({ root }: TemplatePart): readonly (readonly DrawnRun[])[] =>
  [...walkElements(root)]
    .filter(({ name }) => name === 'p')
    .map(({ children }) =>
      children.flatMap((run) => {
        const holder = childOf(run, 't');
        return holder ? [{ run, holder, text: holder.text }] : [];
      }),
    );
