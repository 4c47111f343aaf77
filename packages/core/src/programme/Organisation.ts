import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** The identifier of an organisation in a public register. Source: org-id.guide, IATI organisation identifiers. */
export interface OrganisationIdentifier {
  /** Code of the register, for example `BE-BCE_KBO` or `FR-RNA`. */
  readonly scheme: string;
  readonly id: string;
}

/** A legal entity: an association, a foundation, a public body. */
export interface Organisation {
  readonly id: string;
  /** The name it goes by. */
  readonly name: LocalizedText;
  /** Other names under which it was met, as written. */
  readonly alsoKnownAs?: readonly string[];
  /** Legal form as written: `ASBL`, `vzw`, `association loi 1901`. */
  readonly legalForm?: string;
  /** What kind of organisation it is, in the words of whoever keeps the list: `crèche`, `maison de quartier`. */
  readonly type?: LocalizedText;
  /** Where it works. */
  readonly territory?: LocalizedText;
  /** Under which numbers public registers know it. */
  readonly identifiers?: readonly OrganisationIdentifier[];
  readonly extensions?: Extensions;
}
