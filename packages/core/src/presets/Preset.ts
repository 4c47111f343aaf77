import type { Words } from '../text/LocalizedText.ts';

/** A ready-made part to start from. What is taken from it is the user's to change. */
export interface Preset<Content> {
  readonly id: string;
  /** What the preset is called. */
  readonly title: Words;
  /** Where the idea comes from; the wording is ours. */
  readonly source: string;
  readonly content: readonly Content[];
}
