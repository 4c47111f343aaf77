import { type Dossier, dossierVersion, type Portfolio, type Words } from '@jalon/core';
import { parseDossier, parsePortfolio, serialiseDossier, serialisePortfolio } from '@jalon/core/format';
import { documentKind } from '../files/documentKind.ts';
import { parsed } from '../files/parsed.ts';

/** A document with its kind. */
export type AnyDocument =
  | { readonly kind: 'dossier'; readonly document: Dossier }
  | { readonly kind: 'portfolio'; readonly document: Portfolio };

/** Our own documents, as one of the formats that files are converted between. */
export const jalonFormat = {
  id: 'jalon',
  name: { fr: `Jalon ${dossierVersion}`, en: `Jalon ${dossierVersion}` } satisfies Words,

  /** Whether a text is one of our documents: an object with our version. */
  recognises: (head: string): boolean => /^\uFEFF?\s*\{/.test(head) && /"jalon"\s*:\s*"\d+\.\d+"/.test(head),

  /**
   * A document of ours.
   * @throws a {@link CannotGoOn} where it is none, or a register, which nothing leaves
   */
  read(text: string, path: string): AnyDocument {
    return documentKind(text) === 'portfolio'
      ? { kind: 'portfolio', document: parsed(parsePortfolio(text), path) }
      : { kind: 'dossier', document: parsed(parseDossier(text), path) };
  },

  write: (any: AnyDocument): string =>
    any.kind === 'portfolio' ? serialisePortfolio(any.document) : serialiseDossier(any.document),
};
