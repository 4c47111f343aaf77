import type { LocalizedText } from '@jalon/core';
import type { WriteExchangeOptions } from '../../carriage/ExchangeFormat.ts';
import type { KeptElement } from '../KeptElement.ts';

/** An organisation of which IATI wants to know more than a dossier says. */
export interface IatiOrganisation {
  /** Its identifier, for example `BE-BCE_KBO-0123456789`. */
  readonly ref?: string;
  /** Code of its type by the code list OrganisationType, for example `22` for a national association. */
  readonly type?: string;
  readonly name?: LocalizedText;
}

/** What an activity of IATI has to say and a dossier may not know. What the dossier brings goes before it. */
export interface WriteIatiOptions extends WriteExchangeOptions {
  /** Who publishes; what is missing of it is taken from the first implementer. */
  readonly reportingOrganisation?: IatiOrganisation;
  /** Who takes part and how, where the programme names nobody; `role` is a code of the list OrganisationRole. */
  readonly participatingOrganisation?: IatiOrganisation & { readonly role: string };
  /** The identifier of the activity; default the reference of the publisher, a hyphen, the id of the dossier. */
  readonly identifier?: string;
  /** Code of the list ActivityStatus, for example `2` while it runs. */
  readonly activityStatus?: string;
  /** What it is about, where the programme has no summary. */
  readonly description?: LocalizedText;
  /** The planned start, where the programme has neither start nor end. */
  readonly start?: string;
  /**
   * Further elements of the activity, which its rules ask for and a dossier does not have: `recipient-country`, `sector`. They
   * stand where the dossier brings none of the same name.
   */
  readonly elements?: readonly KeptElement[];
  /** The language of what does not say its own; default the first of the dossier. */
  readonly defaultLanguage?: string;
}
