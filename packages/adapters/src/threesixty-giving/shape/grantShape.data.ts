import type { LeafKind, LeafShape, ListShape, ObjectShape, Shape } from './GrantShape.ts';

const leaf = (is: LeafKind, title: string, more: Partial<LeafShape> = {}): LeafShape => ({
  is,
  title,
  ...more,
});
const text = (title: string): LeafShape => leaf('text', title);
const looseText = (title: string): LeafShape => leaf('text', title, { nullable: true });
const looseAddress = (title: string): LeafShape => leaf('address', title, { nullable: true });
const modified = /* @__PURE__ */ leaf('moment', 'Last Modified');
const currency = /* @__PURE__ */ leaf('text', 'Currency', { codes: 'currency' });
const object = (
  title: string,
  fields: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): ObjectShape => ({ is: 'object', title, fields, ...(required.length === 0 ? {} : { required }) });
const list = (of: ObjectShape, least?: number): ListShape => ({
  is: 'list',
  title: of.title,
  of,
  ...(least === undefined ? {} : { least }),
});

const location = (title: string): ObjectShape =>
  object(title, {
    id: text('Identifier'),
    name: looseText('Name'),
    // the schema lets its type be null, and its list of codes does not
    countryCode: leaf('text', 'Country Code', { codes: 'country' }),
    latitude: leaf('number', 'Latitude', { nullable: true }),
    longitude: leaf('number', 'Longitude', { nullable: true }),
    description: looseText('Description'),
    geoCode: looseText('Geographic Code'),
    geoCodeType: looseText('Geographic Code Type'),
    dateModified: modified,
  });

const organisation = (title: string): ObjectShape =>
  object(
    title,
    {
      id: text('Identifier'),
      name: text('Name'),
      department: text('Department'),
      contactName: text('Contact Name'),
      charityNumber: text('Charity Number'),
      companyNumber: text('Company Number'),
      streetAddress: text('Street Address'),
      addressLocality: text('City'),
      addressRegion: text('County'),
      addressCountry: text('Country'),
      postalCode: text('Postal Code'),
      telephone: text('Phone Number'),
      alternateName: text('Alternate Name'),
      email: text('Email'),
      description: text('Description'),
      organisationType: looseText('Organisation Type'),
      url: leaf('address', 'Web Address'),
      location: list(location('Location')),
      dateModified: modified,
    },
    ['id', 'name'],
  );

const classification = (title: string): ObjectShape =>
  object(title, {
    vocabulary: text('Vocabulary'),
    code: text('Code'),
    title: looseText('Title'),
    description: looseText('Description'),
    url: looseAddress('URL'),
    dateModified: modified,
  });

const event = (title: string): ObjectShape =>
  object(title, {
    title: text('Title'),
    startDate: leaf('partial-day', 'Start Date'),
    endDate: leaf('partial-day', 'End Date'),
    duration: leaf('number', 'Duration (months)', { least: 0 }),
    description: text('Description'),
    dateModified: modified,
  });

const transaction = (title: string): ObjectShape =>
  object(title, {
    id: text('Identifier'),
    transactionDate: leaf('day', 'Transaction Date'),
    currency,
    value: leaf('number', 'Value'),
    valueDate: leaf('day', 'Value Date', { nullable: true }),
    description: looseText('Description'),
    provider: looseText('Provider'),
    recipient: looseText('Recipient'),
    dateModified: modified,
  });

/** What a grant must hold whoever receives it; beside it stands exactly one kind of recipient. */
export const grantDemands = [
  'id',
  'title',
  'description',
  'currency',
  'amountAwarded',
  'awardDate',
  'fundingOrganization',
] as const;

/** A grant, with its fields in the order of the standard. Source: 360Giving Data Standard 1.4.3, grant schema. */
export const grantShape: ObjectShape = /* @__PURE__ */ (() =>
  object(
    'Grant',
    {
      id: text('Identifier'),
      title: text('Title'),
      description: text('Description'),
      currency,
      amountAppliedFor: leaf('number', 'Amount Applied For'),
      amountAwarded: leaf('number', 'Amount Awarded'),
      amountDisbursed: leaf('number', 'Amount Disbursed'),
      awardDate: leaf('day', 'Award Date'),
      url: leaf('address', 'URL'),
      plannedDates: list(event('Planned Dates')),
      actualDates: list(event('Actual Dates')),
      recipientIndividual: object('Recipient Ind', { id: text('Identifier'), name: text('Name') }, [
        'id',
        'name',
      ]),
      toIndividualsDetails: object('To Individuals Details', {
        primaryGrantReason: leaf('text', 'Primary Grant Reason', { codes: 'individual-reason' }),
        secondaryGrantReason: leaf('text', 'Secondary Grant Reason', { codes: 'individual-reason' }),
        grantPurpose: leaf('text', 'Grant Purpose', { codes: 'individual-purpose', many: true }),
      }),
      recipientOrganization: list(organisation('Recipient Org'), 1),
      beneficiaryLocation: list(location('Beneficiary Location')),
      fundingOrganization: list(organisation('Funding Org'), 1),
      grantProgramme: list(
        object('Grant Programme', {
          code: text('Code'),
          title: looseText('Title'),
          description: looseText('Description'),
          url: looseAddress('URL'),
          dateModified: modified,
        }),
      ),
      fromOpenCall: leaf('yes-no', 'From An Open Call?'),
      fundingType: list(classification('Funding Type')),
      classifications: list(classification('Classifications')),
      relatedDocument: list(
        object('Related Document', {
          id: text('Identifier'),
          title: looseText('Title'),
          url: looseAddress('Web Address'),
          description: looseText('Description'),
          documentType: looseText('Document Type'),
          dateModified: modified,
        }),
      ),
      applicationTransaction: list(transaction('Application Transaction')),
      commitmentTransaction: list(transaction('Commitment Transaction')),
      disbursementTransaction: list(transaction('Disbursement Transaction')),
      relatedActivity: leaf('text', 'Related Activity', { many: true }),
      dateModified: modified,
      dataSource: looseAddress('Data Source'),
      regrantType: leaf('text', 'For Regrant Type', { codes: 'regrant-type' }),
      locationScope: leaf('text', 'Location Scope', { codes: 'location-scope' }),
    },
    grantDemands,
  ))();

/** What a package says beside its grants. Source: 360Giving Data Standard 1.4.3, package schema. */
export const packageShape: ObjectShape = /* @__PURE__ */ (() =>
  object('Package', {
    version: text('Version'),
    extensions: leaf('text', 'Extensions', { many: true }),
    title: text('Title'),
    description: text('Description'),
    issued: leaf('day', 'Issued'),
    modified: leaf('day', 'Modified'),
    identifier: text('Identifier'),
    publisher: object(
      'Publisher',
      {
        identifier: text('Identifier'),
        name: text('Name'),
        website: leaf('address', 'Website'),
        logo: leaf('address', 'Logo'),
      },
      ['name'],
    ),
    downloadURL: leaf('address', 'Download URL'),
    accessURL: leaf('address', 'Access URL'),
    license: leaf('address', 'License'),
  }))();
