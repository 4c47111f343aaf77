import type { ExchangeFile } from '@jalon/adapters/exchange';

const text = (name: string, content: string): ExchangeFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const json = (name: string, content: unknown) => text(name, JSON.stringify(content));

const iati = `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" xmlns:own="urn:own">
  <iati-activity xml:lang="fr" default-currency="EUR" own:ref="a1" humanitarian="0">
    <iati-identifier>XX-FICT-7-12</iati-identifier>
    <reporting-org ref="XX-FICT-7" type="22"><narrative>Maison des Tilleuls</narrative></reporting-org>
    <title><narrative>Accueil du quartier</narrative><narrative xml:lang="en">Childcare</narrative></title>
    <description type="1"><narrative>Accueil des enfants.</narrative></description>
    <participating-org role="4" ref="XX-FICT-7" type="22"><narrative>Maison des Tilleuls</narrative></participating-org>
    <participating-org role="1" type="60"><narrative>Fondation de l’Aube</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2024-01-01"/>
    <activity-date type="3" iso-date="2025-12-31"/>
    <recipient-country code="BE" percentage="100"><narrative>Belgique</narrative></recipient-country>
    <location ref="L1"><name><narrative>Molenbeek</narrative></name></location>
    <sector vocabulary="1" code="11240" percentage="100"/>
    <budget type="1" status="2">
      <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
      <value currency="EUR" value-date="2024-01-01">45000.50</value>
    </budget>
    <result type="2" aggregation-status="1">
      <title><narrative>Les parents soufflent</narrative></title>
      <description><narrative>À la maison.</narrative></description>
      <indicator measure="1" ascending="1" aggregation-status="0">
        <title><narrative>Parents qui ont repris une formation</narrative></title>
        <description><narrative>Parents distincts.</narrative></description>
        <reference vocabulary="99" code="P1" indicator-uri="https://example.org/p1"/>
        <baseline year="2023" iso-date="2023-12-31" value="10"><comment><narrative>Relevé</narrative></comment></baseline>
        <period>
          <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
          <target value="20"><comment><narrative>Convenu</narrative></comment></target>
          <actual value="12">
            <location ref="L1"/><dimension name="sex" value="female"/>
            <comment><narrative>Registre</narrative></comment>
            <document-link url="https://example.org/d" format="text/html"><title><narrative>Bilan</narrative></title><category code="A01"/></document-link>
          </actual>
          <actual value="à voir"><dimension name="sex" value="male"/></actual>
        </period>
      </indicator>
      <own:note>à garder</own:note>
    </result>
  </iati-activity>
</iati-activities>`;

const at = (kind: string, n: number) => `https://example.org/${kind}/${n}`;
const context = [
  'https://ontology.commonapproach.org/contexts/cidsContext.jsonld',
  { own: 'https://example.org/own#' },
];

const cids = [
  {
    '@type': 'cids:Organization',
    '@id': at('Organization', 1),
    'org:hasLegalName': 'Maison des Tilleuls',
    hasOutcome: [at('Outcome', 1)],
    hasProgram: at('Program', 1),
    hasActivity: at('Activity', 1),
    hasIndicator: [at('Indicator', 1)],
    'own:colour': 'green',
  },
  {
    '@type': 'cids:Activity',
    '@id': at('Activity', 1),
    hasName: 'Open evenings',
    hasDescription: 'The house is open twice a week.',
    canProduce: [at('Outcome', 1)],
  },
  {
    '@type': 'cids:Program',
    '@id': at('Program', 1),
    hasName: 'Accueil',
    hasDescription: 'Un lieu pour les familles.',
    forOrganization: at('Organization', 1),
    'own:colour': 'yellow',
  },
  {
    '@type': 'cids:Outcome',
    '@id': at('Outcome', 1),
    hasName: 'Parents rested',
    hasDescription: 'Parents find time.',
    forOrganization: at('Organization', 1),
    hasIndicator: at('Indicator', 1),
    hasStakeholderOutcome: at('StakeholderOutcome', 1),
    'own:colour': 'blue',
  },
  {
    '@type': 'cids:Stakeholder',
    '@id': at('Stakeholder', 1),
    hasName: 'Parents',
    hasDescription: 'Parents of the area.',
    forOrganization: at('Organization', 1),
    'own:colour': 'red',
  },
  {
    '@type': 'cids:StakeholderOutcome',
    '@id': at('StakeholderOutcome', 1),
    hasName: 'Parents rested',
    hasDescription: 'Parents find time.',
    isUnderserved: true,
    forStakeholder: at('Stakeholder', 1),
    forOutcome: at('Outcome', 1),
    hasImpactReport: at('ImpactReport', 1),
    'own:colour': 'pink',
  },
  {
    '@type': 'cids:ImpactReport',
    '@id': at('ImpactReport', 1),
    hasName: 'Report on rest',
    hasComment: 'Three parents in four have more time.',
    startedAtTime: '2024-01-01T00:00:00Z',
    endedAtTime: '2024-12-31T00:00:00Z',
    forOrganization: at('Organization', 1),
    forOutcome: at('Outcome', 1),
    hasImpactScale: {
      '@type': 'cids:ImpactScale',
      '@id': at('Scale', 1),
      hasDescription: '40 parents',
      'i72:value': { 'i72:hasNumericalValue': '40' },
    },
    hasImpactDepth: {
      '@type': 'cids:ImpactDepth',
      '@id': at('Depth', 1),
      hasDescription: 'Two evenings',
      'i72:value': { 'i72:hasNumericalValue': '2' },
    },
    'own:colour': 'grey',
  },
  {
    '@type': 'cids:Indicator',
    '@id': at('Indicator', 1),
    hasName: 'Parents with free evenings',
    hasDescription: 'Distinct parents.',
    'cids:unitDescription': 'parents',
    forOrganization: at('Organization', 1),
    forOutcome: [at('Outcome', 1)],
    hasBaseline: { '@type': 'i72:Measure', '@id': at('Measure', 1), 'i72:numerical_value': '10' },
    hasTarget: {
      '@type': 'cids:Target',
      '@id': at('Target', 1),
      hasName: 'By 2025',
      'i72:value': { '@type': 'i72:Measure', 'i72:numerical_value': '40' },
      startedAtTime: '2024-01-01',
      endedAtTime: '2025-12-31',
    },
    hasIndicatorReport: at('IndicatorReport', 1),
    'own:colour': 'white',
  },
  {
    '@type': 'cids:IndicatorReport',
    '@id': at('IndicatorReport', 1),
    hasName: 'Report 2024',
    forOrganization: at('Organization', 1),
    forIndicator: at('Indicator', 1),
    startedAtTime: '2024-01-01T00:00:00Z',
    endedAtTime: { '@type': 'xsd:dateTime', '@value': '2024-12-31T00:00:00Z' },
    'i72:value': { '@type': 'i72:Measure', '@id': at('Measure', 2), 'i72:hasNumericalValue': '25' },
    hasComment: 'From the register.',
    'own:colour': 'black',
  },
].map((node) => ({ '@context': context, ...node }));

const giving = {
  grants: [
    {
      id: '360G-tilleuls-1',
      title: 'Childcare',
      description: 'Places for children.',
      currency: 'GBP',
      amountAwarded: 12_000.5,
      awardDate: '2024-03-01',
      plannedDates: [{ startDate: '2024-04-01', endDate: '2025-03-31', duration: 12 }],
      recipientOrganization: [
        {
          id: 'GB-CHC-9999991',
          name: 'Lime Tree House',
          charityNumber: '9999991',
          url: 'https://example.org',
        },
      ],
      fundingOrganization: [{ id: 'GB-CHC-9999992', name: 'Dawn Foundation' }],
      grantProgramme: [{ code: 'EY', title: 'Early years', url: 'https://example.org/ey' }],
      fromOpenCall: 'Yes',
      'Own column': 'kept',
    },
  ],
};

const xlsform = `survey,type,name,label::Français (fr),label::English (en),required,own column
,begin_group,accueil,Accueil,Welcome,,
,select_one avis,satisfait,Êtes-vous satisfait ?,Are you content?,yes,x
,integer,enfants,Combien d’enfants ?,How many children?,,
,end_group,,,,,
choices,list_name,name,label::Français (fr),label::English (en),,
,avis,1,Pas du tout,Not at all,,
,avis,2,Tout à fait,Entirely,,
settings,form_title,form_id,version,,,
,Enquête aux parents,enquete,2024-01,,,
`;

const hxl = `Qui,Où,Quoi,Femmes,Hommes,Quand,Remarque
#org,#adm1,#sector,#affected+f,#affected+m,#date+reported,#comment
Maison des Tilleuls,Bruxelles,Petite enfance,12,3,2024-12-31,relevé
Fondation de l’Aube,Liège,Petite enfance,,4,2024-12-31,
`;

const openSdgData = `Year,Sex,Region,COMMENT_OBS,Own column,Value
2015,,,,a,10
2020,,,Estimation,b,14
2020,Female,,,c,8
2020,Female,Nord,,d,3.5
`;
const openSdgConfig = `indicator_name: Parents qui reprennent une formation
indicator_number: 4.3.1
computation_units: Parents
reporting_status: complete
auto_progress_calculation: true
progress_calculation_options:
  - base_year: 2015
    direction: positive
    target: 20
    target_year: 2030
own_setting: kept
`;

const dhis2Metadata = {
  indicatorTypes: [{ id: 'bWuNrMHEoZ0', name: 'Per cent', factor: 100, number: false }],
  organisationUnits: [{ id: 'DiszpKrYNg8', name: 'Maison des Tilleuls', ownField: 'kept' }],
  categories: [
    { id: 'cX5k9anHEHd', name: 'Sexe', categoryOptions: [{ id: 'apsOixVZlf1' }, { id: 'jRbMi0aBjYn' }] },
  ],
  categoryOptions: [
    { id: 'apsOixVZlf1', name: 'Femmes' },
    { id: 'jRbMi0aBjYn', name: 'Hommes' },
  ],
  categoryCombos: [
    {
      id: 'dPmavA0qloX',
      name: 'Sexe',
      categories: [{ id: 'cX5k9anHEHd' }],
      categoryOptionCombos: [{ id: 'pq2XI5kz2BY' }, { id: 'PT59n8BQbqM' }],
    },
  ],
  categoryOptionCombos: [
    {
      id: 'pq2XI5kz2BY',
      name: 'Femmes',
      categoryCombo: { id: 'dPmavA0qloX' },
      categoryOptions: [{ id: 'apsOixVZlf1' }],
    },
    {
      id: 'PT59n8BQbqM',
      name: 'Hommes',
      categoryCombo: { id: 'dPmavA0qloX' },
      categoryOptions: [{ id: 'jRbMi0aBjYn' }],
    },
  ],
  dataElements: [
    {
      id: 'f7n9E0hX8qk',
      code: 'INSCRITS',
      name: 'Inscrits',
      shortName: 'Inscrits',
      valueType: 'INTEGER',
      aggregationType: 'SUM',
      domainType: 'AGGREGATE',
      categoryCombo: { id: 'dPmavA0qloX' },
    },
    {
      id: 'Ix2HsbDMLea',
      code: 'PRESENTS',
      name: 'Présents',
      shortName: 'Présents',
      valueType: 'NUMBER',
      aggregationType: 'SUM',
      domainType: 'AGGREGATE',
    },
  ],
  indicators: [
    {
      id: 'ReUHfIn0pTQ',
      code: 'TAUX',
      name: 'Taux de présence',
      shortName: 'Taux',
      description: 'Présents parmi les inscrits.',
      numerator: '#{Ix2HsbDMLea}',
      numeratorDescription: 'Présents',
      denominator: '#{f7n9E0hX8qk}',
      denominatorDescription: 'Inscrits',
      indicatorType: { id: 'bWuNrMHEoZ0' },
      annualized: false,
      style: { color: '#FF0000' },
    },
  ],
};
const dhis2Values = {
  dataValues: [
    {
      dataElement: 'f7n9E0hX8qk',
      period: '202401',
      orgUnit: 'DiszpKrYNg8',
      categoryOptionCombo: 'pq2XI5kz2BY',
      value: '20',
      comment: 'relevé',
      followup: true,
    },
    { dataElement: 'Ix2HsbDMLea', period: '2024Q1', orgUnit: 'DiszpKrYNg8', value: '15.5', followup: false },
  ],
};

const sdmx = `STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE
dataflow,OWN:CHILDCARE(1.0),I,PLACES,BE,F,2023,12.5,A,PT
dataflow,OWN:CHILDCARE(1.0),I,PLACES,BE,M,2023,,M,PT
`;

/** Files as others make them, by format: small, but with something of every model that the format fills. */
export const foreign: Readonly<Record<string, readonly ExchangeFile[]>> = {
  iati: [text('activities.xml', iati)],
  cids: [json('impact.jsonld', cids)],
  '360giving': [json('grants.json', giving)],
  xlsform: [text('form.csv', xlsform)],
  hxl: [text('who-what-where.csv', hxl)],
  'open-sdg': [text('indicator_4-3-1.csv', openSdgData), text('4-3-1.yml', openSdgConfig)],
  dhis2: [json('metadata.json', dhis2Metadata), json('values.json', dhis2Values)],
  sdmx: [text('data.csv', sdmx)],
};
