/**
 * What IATI 2.03 lets stand in an element, in the order in which it must stand. Facts of the activity standard, written
 * down by hand.
 *
 * - `attributes`: names, `:type` where it is no plain string, `!` where it must be there.
 * - `children`: names, `:rule` where the rule has another name, then how often: `!` once, `?` at most once, `+` at least
 *   once, `*` any number.
 * - `content`: the type of the text of an element without children.
 * - `closed`: attributes of other namespaces may not stand there; `sealed`: their elements neither.
 */
export interface IatiRule {
  readonly attributes?: string;
  readonly children?: string;
  readonly content?: string;
  readonly closed?: boolean;
  readonly sealed?: boolean;
}

const place = 'location:result-location* dimension*';
const dated: IatiRule = { attributes: 'iso-date:date!' };
const coded: IatiRule = { attributes: 'code!' };
const texts: IatiRule = { children: 'narrative+' };
const plain: IatiRule = { content: 'string', closed: true, sealed: true };
const amount: IatiRule = { content: 'decimal', closed: true, sealed: true };
const party: IatiRule = { attributes: 'ref type', children: 'narrative*' };
const figure: IatiRule = {
  attributes: 'value',
  children: `${place} comment? document-link*`,
  closed: true,
};

/** The rules by name; those that an element of the same name has everywhere, and those of elements that differ by place. */
export const iatiOrder: Readonly<Record<string, IatiRule>> = {
  'iati-activities': {
    attributes: 'version! generated-datetime:dateTime linked-data-default:anyURI',
    children: 'iati-activity+',
  },
  'iati-activity': {
    attributes:
      'last-updated-datetime:dateTime default-currency humanitarian:boolean hierarchy:int linked-data-uri:anyURI budget-not-provided',
    children:
      'iati-identifier! reporting-org! title! description:activity-description+ participating-org+ other-identifier* ' +
      'activity-status! activity-date+ contact-info* activity-scope? recipient-country* recipient-region* location* ' +
      'sector* tag* country-budget-items? humanitarian-scope* policy-marker* collaboration-type? default-flow-type? ' +
      'default-finance-type? default-aid-type* default-tied-status? budget* planned-disbursement* capital-spend? ' +
      'transaction* document-link* related-activity* legacy-data* conditions? result* crs-add? fss?',
  },
  'iati-identifier': { content: 'string', sealed: true },
  narrative: { content: 'string', sealed: true },
  'reporting-org': { attributes: 'ref! type! secondary-reporter:boolean', children: 'narrative+' },
  title: texts,
  description: texts,
  'activity-description': { attributes: 'type', children: 'narrative+' },
  comment: texts,
  'participating-org': { attributes: 'ref type role! activity-id crs-channel-code', children: 'narrative*' },
  'other-identifier': { attributes: 'ref! type!', children: 'owner-org?' },
  'owner-org': { attributes: 'ref', children: 'narrative*' },
  'activity-status': coded,
  'activity-date': { attributes: 'type! iso-date:date!', children: 'narrative*' },
  'contact-info': {
    attributes: 'type',
    children:
      'organisation:title? department:title? person-name:title? job-title:title? telephone:narrative-plain* ' +
      'email:narrative-plain* website* mailing-address:title*',
  },
  'narrative-plain': { content: 'string', sealed: true },
  website: { content: 'anyURI', sealed: true },
  'activity-scope': coded,
  'recipient-country': { attributes: 'code! percentage:decimal', children: 'narrative*' },
  'recipient-region': {
    attributes: 'code! vocabulary vocabulary-uri:anyURI percentage:decimal',
    children: 'narrative*',
  },
  location: {
    attributes: 'ref',
    children:
      'location-reach? location-id* name:title? description:title? activity-description:title? administrative* ' +
      'point? exactness? location-class? feature-designation?',
  },
  'location-reach': coded,
  'location-id': { attributes: 'code! vocabulary!' },
  administrative: { attributes: 'code! vocabulary! level:nonNegativeInteger' },
  point: { attributes: 'srsName!', children: 'pos:plain!' },
  plain,
  amount,
  exactness: coded,
  'location-class': coded,
  'feature-designation': coded,
  sector: { attributes: 'vocabulary vocabulary-uri:anyURI code! percentage:decimal', children: 'narrative*' },
  tag: { attributes: 'code! vocabulary! vocabulary-uri:anyURI', children: 'narrative*' },
  'country-budget-items': { attributes: 'vocabulary!', children: 'budget-item+' },
  'budget-item': { attributes: 'code! percentage:decimal', children: 'description?' },
  'humanitarian-scope': {
    attributes: 'type! vocabulary! vocabulary-uri:anyURI code!',
    children: 'narrative*',
  },
  'policy-marker': {
    attributes: 'vocabulary vocabulary-uri:anyURI code! significance',
    children: 'narrative*',
  },
  'collaboration-type': coded,
  'default-flow-type': coded,
  'default-finance-type': coded,
  'default-aid-type': { attributes: 'code! vocabulary' },
  'default-tied-status': coded,
  budget: { attributes: 'type status', children: 'period-start! period-end! value!' },
  'planned-disbursement': {
    attributes: 'type',
    children: 'period-start! period-end? value! provider-org? receiver-org?',
  },
  'period-start': dated,
  'period-end': dated,
  value: { attributes: 'currency value-date:date!', content: 'decimal', sealed: true },
  'provider-org': { ...party, attributes: 'ref provider-activity-id type' },
  'receiver-org': { ...party, attributes: 'ref receiver-activity-id type' },
  'capital-spend': { attributes: 'percentage:decimal!' },
  transaction: {
    attributes: 'ref humanitarian:boolean',
    children:
      'transaction-type! transaction-date! value! description? provider-org? receiver-org? disbursement-channel? ' +
      'sector:transaction-sector* recipient-country:transaction-country? recipient-region:transaction-region? ' +
      'flow-type? finance-type? aid-type* tied-status?',
  },
  'transaction-type': coded,
  'transaction-date': dated,
  'disbursement-channel': coded,
  'transaction-sector': { attributes: 'vocabulary vocabulary-uri:anyURI code!', children: 'narrative*' },
  'transaction-country': { attributes: 'code!', children: 'narrative*' },
  'transaction-region': { attributes: 'code! vocabulary vocabulary-uri:anyURI', children: 'narrative*' },
  'flow-type': coded,
  'finance-type': coded,
  'aid-type': { attributes: 'code! vocabulary' },
  'tied-status': coded,
  'document-link': {
    attributes: 'url:anyURI! format!',
    children: 'title! description? category+ language* document-date?',
  },
  category: coded,
  language: coded,
  'document-date': dated,
  'related-activity': { attributes: 'ref! type!', closed: true },
  'legacy-data': { attributes: 'name! value! iati-equivalent:NMTOKEN', closed: true },
  conditions: { attributes: 'attached:boolean!', children: 'condition*' },
  condition: { attributes: 'type!', children: 'narrative+', closed: true },
  result: {
    attributes: 'type! aggregation-status:boolean',
    children: 'title! description? document-link* reference* indicator+',
  },
  reference: { attributes: 'code! vocabulary! vocabulary-uri:anyURI' },
  indicator: {
    attributes: 'measure! ascending:boolean aggregation-status:boolean',
    children: 'title! description? document-link* reference:indicator-reference* baseline* period*',
  },
  'indicator-reference': { attributes: 'vocabulary! code! indicator-uri:anyURI' },
  baseline: {
    attributes: 'iso-date:date year:positiveInteger! value',
    children: `${place} document-link* comment?`,
  },
  period: { children: 'period-start! period-end! target* actual*' },
  target: figure,
  actual: figure,
  'result-location': { attributes: 'ref' },
  dimension: { attributes: 'name value' },
  'crs-add': { children: 'other-flags* loan-terms? loan-status? channel-code:plain?' },
  'other-flags': { attributes: 'code! significance:boolean!' },
  'loan-terms': {
    attributes: 'rate-1:decimal rate-2:decimal',
    children: 'repayment-type? repayment-plan? commitment-date? repayment-first-date? repayment-final-date?',
  },
  'repayment-type': coded,
  'repayment-plan': coded,
  'commitment-date': dated,
  'repayment-first-date': dated,
  'repayment-final-date': dated,
  'loan-status': {
    attributes: 'year:decimal! currency value-date:date!',
    children:
      'interest-received:amount? principal-outstanding:amount? principal-arrears:amount? interest-arrears:amount?',
  },
  fss: {
    attributes: 'extraction-date:date! priority:boolean phaseout-year:decimal',
    children: 'forecast*',
  },
  forecast: { attributes: 'year:decimal! currency value-date:date', content: 'decimal', sealed: true },
};
