import type { Dossier } from '../dossier/Dossier.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import { formatMessages } from './formatMessages.ts';
import { parseDossier } from './parseDossier.ts';

/** The part of the Standard Schema specification (version 1) that a format offers to other libraries. */
export interface StandardFormat<Model> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'jalon';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Model; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };
    readonly types?: { readonly input: unknown; readonly output: Model };
  };
}

/**
 * The dossier format as a Standard Schema, for libraries that take one (form, routing and validation libraries).
 * @example
 * ```ts
 * import { dossierFormat } from '@jalon/core/format';
 * const outcome = dossierFormat['~standard'].validate({ jalon: '1.0', id: 'demo' });
 * outcome.issues?.map(({ path }) => path); // => [['title']]
 * ```
 */
export const dossierFormat: StandardFormat<Dossier> = {
  '~standard': {
    version: 1,
    vendor: 'jalon',
    validate(source) {
      const { value, issues } = parseDossier(source);
      if (value) return { value };
      return {
        issues: issues.map((issue) => ({
          message: formatIssue(issue, 'en', formatMessages),
          path: issue.at?.in === 'dossier' ? (issue.at.pointer ?? '').split('/').slice(1) : [],
        })),
      };
    },
  },
};
