/**
 * Parts of an Office file as XML that is changed in places, so that every other character stays.
 * @module
 */

/** An attribute as it was read, its value without escapes. */
export interface XmlAttribute {
  /** With its prefix, for example `r:id`. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly value: string;
}

/** An element with the places of its tags in the text it was read from. */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  /** With its colon, `''` where there is none: `x:`. */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly in it, without escapes. */
  readonly text: string;
  /** Where its first tag begins. */
  readonly start: number;
  /** Just past its first tag. */
  readonly openEnd: number;
  /** Where its last tag begins; `openEnd` of an element written as one tag. */
  readonly closeStart: number;
  /** Just past its last tag. */
  readonly end: number;
}
