/**
 * Prefixes of the contexts of CIDS 3.2.1. Source: Common Impact Data Standard, Common Approach to Impact Measurement,
 * whose ontology states CC BY-SA 4.0.
 */
export const prefixes = {
  act: 'http://ontology.eil.utoronto.ca/tove/activity#',
  adms: 'http://www.w3.org/ns/adms#',
  cc: 'http://creativecommons.org/ns#',
  cids: 'https://ontology.commonapproach.org/cids#',
  cwrc: 'http://sparql.cwrc.ca/ontologies/cwrc#',
  dash: 'http://datashapes.org/dash#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.geonames.org/ontology/ontology_v3.1.rdf#',
  graphql: 'http://datashapes.org/graphql#',
  i72: 'http://ontology.eil.utoronto.ca/ISO21972/iso21972#',
  ic: 'http://ontology.eil.utoronto.ca/tove/icontact#',
  iso5087: 'https://standards.iso.org/iso-iec/5087/-1/ed-1/en/ontology/GenericProperties/',
  oep: 'http://www.w3.org/2001/sw/BestPractices/OEP/SimplePartWhole/part.owl#',
  org: 'http://ontology.eil.utoronto.ca/tove/organization#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  rel: 'http://purl.org/vocab/relationship/',
  sch: 'http://schema.org/',
  sem: 'http://marklogic.com/semantics#',
  sff: 'https://ontology.commonapproach.org/sff#',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  sur: 'http://ontology.eil.utoronto.ca/tove/survey#',
  swa: 'http://topbraid.org/swa#',
  terms: 'http://purl.org/dc/terms/',
  time: 'http://www.w3.org/2006/time#',
  tosh: 'http://topbraid.org/tosh#',
  vann: 'http://purl.org/vocab/vann/',
  wgs84: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  xdmp: 'http://marklogic.com/xdmp#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const satisfies Readonly<Record<string, string>>;

/** Terms of one namespace whose values are of one type: prefix, type, names. */
export type TermRow = readonly [prefix: keyof typeof prefixes, type: string, names: string];

/** Terms of the CIDS context. */
export const cidsTerms: readonly TermRow[] = [
  ['act', '@id', 'forActivity'],
  [
    'cids',
    '@id',
    'belongsToTier benefitsFrom canEnable canProduce definedBy forCharacteristic forIndicator forOrganization forOutcome forStakeholder forTheme fromPerspectiveOf hasAccess hasActivity hasAddress hasBaseline hasBeneficialStakeholder hasCharacteristic hasCharacteristicReport hasCode hasContact hasContributingStakeholder hasCounterfactual hasHowMuch hasImpactDepth hasImpactDuration hasImpactModel hasImpactReport hasImpactRisk hasImpactScale hasIndicator hasIndicatorReport hasInput hasOutcome hasOutput hasPerson hasProgram hasService hasStakeholder hasStakeholderOutcome hasThreshold produces relatesTo usedByIndicator usesOutput',
  ],
  [
    'cids',
    'xsd:string',
    'addressCountry addressLocality addressRegion extendedAddress hasCatchmentArea hasComment hasDescription hasExpectation hasImportance hasMitigation hasPurpose hasReportedImpact hasType intendedImpact postalCode postOfficeBoxNumber streetAddress unitDescription',
  ],
  ['cids', 'xsd:anyURI', 'hasSpecification hasWebAddress'],
  ['cids', 'xsd:boolean', 'isUnderserved'],
  ['foaf', 'xsd:string', 'familyName givenName'],
  ['i72', 'xsd:string', 'hasNumericalValue symbol'],
  ['i72', '@id', 'unit_of_measure value'],
  ['ic', 'xsd:string', 'hasEmail'],
  ['org', '@id', 'hasID hasRole issuedBy'],
  ['org', 'xsd:string', 'hasIdentifier hasLegalName hasName'],
  ['org', 'owl:Thing', 'hasLegalStatus'],
  ['org', 'xsd:nonNegativeInteger', 'numberOfEmployees'],
  ['prov', 'xsd:dateTime', 'endedAtTime startedAtTime'],
  ['sch', 'xsd:string', 'description'],
];

/** Terms of the context of the Social Finance Fund, which stands behind that of CIDS and changes what `hasComment` means. */
export const sffTerms: readonly TermRow[] = [
  [
    'sff',
    '@id',
    'hasOrganizationProfile hasManagementTeamProfile hasBoardProfile sectorServed localityServed provinceTerritoryServed organizationType hasFundingStatus hasFundingState hasEDGProfile forEDG hasPrimaryContact primaryPopulationServed forFunderId',
  ],
  ['sff', 'xsd:dateTime', 'reportedDate'],
  ['sff', 'xsd:string', 'forFunder hasComment'],
  ['sff', 'xsd:nonNegativeInteger', 'hasTeamSize hasEDGSize hasSize'],
];

/** Terms that the contexts of version 2 added, under which reports tell their period and their figure. */
export const formerTerms: readonly TermRow[] = [
  ['i72', 'xsd:string', 'numerical_value'],
  ['time', '@id', 'hasTime hasBeginning hasEnd'],
  ['time', 'xsd:dateTimeStamp', 'inXSDDateTimeStamp'],
  ['time', 'xsd:dateTime', 'inXSDDateTime'],
  ['time', 'xsd:date', 'inXSDDate'],
  ['time', 'xsd:string', 'year month day'],
];

/** Addresses under which the contexts are published; they are never fetched. */
export const contextAddress = 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld';

/** The namespace of our own terms. */
export const jalonNamespace = 'urn:jalon:exchange#';
