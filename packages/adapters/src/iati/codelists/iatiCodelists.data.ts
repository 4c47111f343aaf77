// Written by scripts/codelists.ts. Source: International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03; licence CC BY 4.0.
import type { IatiCodelist } from './IatiCodelist.ts';

/** The code lists that are always at hand, by their name in the standard. */
export type ShortCodelistId =
  | 'ActivityDateType'
  | 'ActivityStatus'
  | 'DocumentCategory-category'
  | 'DocumentCategory'
  | 'GeographicExactness'
  | 'GeographicLocationClass'
  | 'GeographicLocationReach'
  | 'GeographicVocabulary'
  | 'IndicatorMeasure'
  | 'IndicatorVocabulary'
  | 'OrganisationRole'
  | 'ResultType'
  | 'ResultVocabulary'
  | 'TagVocabulary'
  | 'UNSDG-Goals'
  | 'Version';

/**
 * The shorter code lists of the IATI Standard by their names, at hand without loading. The long ones come from
 * `loadIatiCodelist`.
 * @example
 * ```ts
 * import { iatiCodelists } from '@jalon/adapters/iati';
 * iatiCodelists.IndicatorMeasure.codes.map(({ code }) => code); // => ['1', '2', '3', '4', '5']
 * iatiCodelists.ResultType.licence; // => 'CC BY 4.0'
 * ```
 */
export const iatiCodelists: { readonly [Id in ShortCodelistId]: IatiCodelist } = {
  ActivityDateType: {
    id: 'ActivityDateType',
    name: { en: 'Activity Date Type' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Planned start', fr: 'Début prévu' } },
      { code: '2', name: { en: 'Actual start', fr: 'Début réel' } },
      { code: '3', name: { en: 'Planned End', fr: 'Fin prévue' } },
      { code: '4', name: { en: 'Actual end', fr: 'Fin réelle' } },
    ],
  },
  ActivityStatus: {
    id: 'ActivityStatus',
    name: { en: 'Activity Status' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Pipeline/identification', fr: 'Planification' } },
      { code: '2', name: { en: 'Implementation', fr: 'Actif' } },
      { code: '3', name: { en: 'Finalisation', fr: 'Finalisation' } },
      { code: '4', name: { en: 'Closed', fr: 'Fermé' } },
      { code: '5', name: { en: 'Cancelled', fr: 'Annulé' } },
      { code: '6', name: { en: 'Suspended', fr: 'Suspendu' } },
    ],
  },
  'DocumentCategory-category': {
    id: 'DocumentCategory-category',
    name: { en: 'Document Category (category)' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: 'A', name: { en: 'Activity Level' } },
      { code: 'B', name: { en: 'Organisation Level' } },
    ],
  },
  DocumentCategory: {
    id: 'DocumentCategory',
    name: { en: 'Document Category', fr: 'Catégorie du document' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      {
        code: 'A01',
        name: {
          en: 'Pre- and post-project impact appraisal',
          fr: "Évaluation de l'incidence avant et après le projet",
        },
        category: 'A',
      },
      {
        code: 'A02',
        name: { en: 'Objectives / Purpose of activity', fr: "Objectifs/raison d'être de l'activité" },
        category: 'A',
      },
      {
        code: 'A03',
        name: { en: 'Intended ultimate beneficiaries', fr: 'Bénéficiaires finaux visés' },
        category: 'A',
      },
      { code: 'A04', name: { en: 'Conditions', fr: 'Conditions' }, category: 'A' },
      { code: 'A05', name: { en: 'Budget', fr: 'Budget' }, category: 'A' },
      {
        code: 'A06',
        name: { en: 'Summary information about contract', fr: 'Renseignements sommaires sur le contrat' },
        category: 'A',
      },
      {
        code: 'A07',
        name: {
          en: 'Review of project performance and evaluation',
          fr: 'Examen du rendement du projet et évaluation',
        },
        category: 'A',
      },
      {
        code: 'A08',
        name: { en: 'Results, outcomes and outputs', fr: 'Résultats et extrants' },
        category: 'A',
      },
      {
        code: 'A09',
        name: {
          en: 'Memorandum of understanding (If agreed by all parties)',
          fr: "Protocole d'entente (s'il y a entente entre toutes les parties)",
        },
        category: 'A',
      },
      { code: 'A10', name: { en: 'Tender', fr: 'Appel d’offres' }, category: 'A' },
      { code: 'A11', name: { en: 'Contract', fr: 'Contrat' }, category: 'A' },
      { code: 'A12', name: { en: 'Activity web page', fr: "Page Web sur l'activité" }, category: 'A' },
      { code: 'B01', name: { en: 'Annual report', fr: 'Rapport annuel' }, category: 'B' },
      {
        code: 'B02',
        name: { en: 'Institutional Strategy paper', fr: 'Stratégie organisationnelle' },
        category: 'B',
      },
      { code: 'B03', name: { en: 'Country strategy paper', fr: 'Stratégie-pays' }, category: 'B' },
      {
        code: 'B04',
        name: { en: 'Aid Allocation Policy', fr: "Politique sur la répartition de l'aide" },
        category: 'B',
      },
      {
        code: 'B05',
        name: { en: 'Procurement Policy and Procedure', fr: "Politique et procédure d'approvisionnement" },
        category: 'B',
      },
      {
        code: 'B06',
        name: { en: 'Institutional Audit Report', fr: "Rapport de vérification de l'organisation" },
        category: 'B',
      },
      {
        code: 'B07',
        name: { en: 'Country Audit Report', fr: 'Rapport de vérification du pays' },
        category: 'B',
      },
      { code: 'B08', name: { en: 'Exclusions Policy', fr: 'Politique sur les exclusions' }, category: 'B' },
      {
        code: 'B09',
        name: { en: 'Institutional Evaluation Report', fr: "Rapport d'évaluation de l'organisation" },
        category: 'B',
      },
      {
        code: 'B10',
        name: { en: 'Country Evaluation Report', fr: "Rapport d'évaluation nationale" },
        category: 'B',
      },
      { code: 'B11', name: { en: 'Sector strategy', fr: 'Stratégie sectorielle' }, category: 'B' },
      { code: 'B12', name: { en: 'Thematic strategy', fr: 'Stratégie thématique' }, category: 'B' },
      {
        code: 'B13',
        name: { en: 'Country-level Memorandum of Understanding', fr: "Protocole d'entente national" },
        category: 'B',
      },
      { code: 'B14', name: { en: 'Evaluations policy', fr: 'Politique sur les évaluations' }, category: 'B' },
      { code: 'B15', name: { en: 'General Terms and Conditions', fr: 'Modalités générales' }, category: 'B' },
      {
        code: 'B16',
        name: { en: 'Organisation web page', fr: "Page Web sur l'organisation" },
        category: 'B',
      },
      {
        code: 'B17',
        name: { en: 'Country/Region web page', fr: 'Page Web sur le pays/la région' },
        category: 'B',
      },
      { code: 'B18', name: { en: 'Sector web page', fr: 'Page Web sur le secteur' }, category: 'B' },
    ],
  },
  GeographicExactness: {
    id: 'GeographicExactness',
    name: { en: 'Geographic Exactness', fr: 'Exactitude géographique' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Exact', fr: 'Exact' } },
      { code: '2', name: { en: 'Approximate', fr: 'Approximatif' } },
    ],
  },
  GeographicLocationClass: {
    id: 'GeographicLocationClass',
    name: { en: 'Geographic Location Class', fr: 'Catégorie du lieu géographique' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Administrative Region', fr: 'Région administrative' } },
      { code: '2', name: { en: 'Populated Place', fr: 'Lieu habité' } },
      { code: '3', name: { en: 'Structure', fr: 'Structure' } },
      { code: '4', name: { en: 'Other Topographical Feature', fr: 'Autre élément topographique' } },
    ],
  },
  GeographicLocationReach: {
    id: 'GeographicLocationReach',
    name: { en: 'Geographic Location Reach', fr: 'Caractéristiques du lieu' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Activity', fr: 'Activité' } },
      { code: '2', name: { en: 'Intended Beneficiaries', fr: 'Bénéficiaires visés' } },
    ],
  },
  GeographicVocabulary: {
    id: 'GeographicVocabulary',
    name: { en: 'Geographic Vocabulary' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      {
        code: 'A1',
        name: { en: 'Global Admininistrative Unit Layers', fr: 'Global Administrative Unit Layers' },
      },
      {
        code: 'A2',
        name: {
          en: 'UN Second Administrative Level Boundary Project',
          fr: 'UN Second Administrative Level Boundary Project',
        },
      },
      { code: 'A3', name: { en: 'Global Administrative Areas', fr: 'Global Administrative Areas' } },
      { code: 'A4', name: { en: 'ISO Country (3166-1 alpha-2)', fr: 'Pays ISO (3166-1 alpha-2)' } },
      { code: 'G1', name: { en: 'Geonames', fr: 'Geonames' } },
      { code: 'G2', name: { en: 'OpenStreetMap', fr: 'OpenStreetMap' } },
    ],
  },
  IndicatorMeasure: {
    id: 'IndicatorMeasure',
    name: { en: 'Indicator Measure' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Unit', fr: 'Unité' } },
      { code: '2', name: { en: 'Percentage', fr: 'Pourcentage' } },
      { code: '3', name: { en: 'Nominal', fr: 'Nominal' } },
      { code: '4', name: { en: 'Ordinal', fr: 'Ordinal' } },
      { code: '5', name: { en: 'Qualitative', fr: 'Qualitatif' } },
    ],
  },
  IndicatorVocabulary: {
    id: 'IndicatorVocabulary',
    name: { en: 'Indicator Vocabulary' },
    isComplete: false,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'WHO Registry' } },
      { code: '2', name: { en: 'Sphere Handbook' } },
      { code: '3', name: { en: 'US Foreign Assistance Framework' } },
      { code: '4', name: { en: 'World Bank World Development Indicators' } },
      { code: '5', name: { en: 'UN Millennium Development Goals Indicators' } },
      { code: '6', name: { en: 'UNOCHA Humanitarian Response Indicators' } },
      { code: '7', name: { en: 'HIV/AIDS Indicator Registry' } },
      { code: '8', name: { en: 'Harmonized Indicators for Private Sector (HIPSO)' } },
      { code: '9', name: { en: 'UN Sustainable Development Goals (SDG) Indicators' } },
      { code: '99', name: { en: 'Reporting Organisation' } },
    ],
  },
  OrganisationRole: {
    id: 'OrganisationRole',
    name: { en: 'Organisation Role' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Funding', fr: 'Financement' } },
      { code: '2', name: { en: 'Accountable', fr: 'Responsabilité' } },
      { code: '3', name: { en: 'Extending', fr: 'Octroi' } },
      { code: '4', name: { en: 'Implementing', fr: 'Mise en œuvre' } },
    ],
  },
  ResultType: {
    id: 'ResultType',
    name: { en: 'Result Type' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Output', fr: 'Extrant' } },
      { code: '2', name: { en: 'Outcome', fr: 'Effet' } },
      { code: '3', name: { en: 'Impact', fr: 'Impact' } },
      { code: '9', name: { en: 'Other', fr: 'Autre' } },
    ],
  },
  ResultVocabulary: {
    id: 'ResultVocabulary',
    name: { en: 'Result Vocabulary' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [{ code: '99', name: { en: 'Reporting Organisation', fr: 'Organisation déclarante' } }],
  },
  TagVocabulary: {
    id: 'TagVocabulary',
    name: { en: 'Tag Vocabulary' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1', name: { en: 'Agrovoc' } },
      { code: '2', name: { en: 'UN Sustainable Development Goals (SDG)' } },
      { code: '3', name: { en: 'UN Sustainable Development Goals (SDG) Targets' } },
      { code: '4', name: { en: 'Team Europe Initiatives' } },
      { code: '5', name: { en: 'Global Food and Nutrition Security (GFNS) Preparedness Plan (PP)' } },
      { code: '99', name: { en: 'Reporting Organisation' } },
    ],
  },
  'UNSDG-Goals': {
    id: 'UNSDG-Goals',
    name: { en: 'UN Sustainable Development Goals (SDG)' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      {
        code: '1',
        name: {
          en: 'Goal 1. End poverty in all its forms everywhere',
          fr: 'Objectif 1. Éliminer la pauvreté sous toutes ses formes et partout dans le monde',
        },
      },
      {
        code: '2',
        name: {
          en: 'Goal 2. End hunger, achieve food security and improved nutrition and promote sustainable agriculture',
          fr: 'Objectif 2. Éliminer la faim, assurer la sécurité alimentaire, améliorer la nutrition et promouvoir l’agriculture durable',
        },
      },
      {
        code: '3',
        name: {
          en: 'Goal 3. Ensure healthy lives and promote well-being for all at all ages',
          fr: 'Objectif 3. Permettre à tous de vivre en bonne santé et promouvoir le bien-être de tous à tout âge',
        },
      },
      {
        code: '4',
        name: {
          en: 'Goal 4. Ensure inclusive and equitable quality education and promote lifelong learning opportunities for all',
          fr: 'Objectif 4. Assurer à tous une éducation équitable, inclusive et de qualité et des possibilités d’apprentissage tout au long de la vie',
        },
      },
      {
        code: '5',
        name: {
          en: 'Goal 5. Achieve gender equality and empower all women and girls',
          fr: 'Objectif 5. Parvenir à l’égalité des sexes et autonomiser toutes les femmes et les filles',
        },
      },
      {
        code: '6',
        name: {
          en: 'Goal 6. Ensure availability and sustainable management of water and sanitation for all',
          fr: 'Objectif 6. Garantir l’accès de tous à des services d’alimentation en eau et d’assainissement gérés de façon durable',
        },
      },
      {
        code: '7',
        name: {
          en: 'Goal 7. Ensure access to affordable, reliable, sustainable and modern energy for all',
          fr: 'Objectif 7. Garantir l’accès de tous à des services énergétiques fiables, durables et modernes, à un coût abordable',
        },
      },
      {
        code: '8',
        name: {
          en: 'Goal 8. Promote sustained, inclusive and sustainable economic growth, full and productive employment and decent work for all',
          fr: 'Objectif 8. Promouvoir une croissance économique soutenue, partagée et durable, le plein emploi productif et un travail décent pour tous',
        },
      },
      {
        code: '9',
        name: {
          en: 'Goal 9. Build resilient infrastructure, promote inclusive and sustainable industrialization and foster innovation',
          fr: 'Objectif 9. Bâtir une infrastructure résiliente, promouvoir une industrialisation durable qui profite à tous et encourager l’innovation',
        },
      },
      {
        code: '10',
        name: {
          en: 'Goal 10. Reduce inequality within and among countries',
          fr: 'Objectif 10. Réduire les inégalités dans les pays et d’un pays à l’autre',
        },
      },
      {
        code: '11',
        name: {
          en: 'Goal 11. Make cities and human settlements inclusive, safe, resilient and sustainable',
          fr: 'Objectif 11. Faire en sorte que les villes et les établissements humains soient ouverts à tous, sûrs, résilients et durables',
        },
      },
      {
        code: '12',
        name: {
          en: 'Goal 12. Ensure sustainable consumption and production patterns',
          fr: 'Objectif 12. Établir des modes de consommation et de production durables',
        },
      },
      {
        code: '13',
        name: {
          en: 'Goal 13. Take urgent action to combat climate change and its impacts',
          fr: 'Objectif 13. Prendre d’urgence des mesures pour lutter contre les changements climatiques et leurs répercussions',
        },
      },
      {
        code: '14',
        name: {
          en: 'Goal 14. Conserve and sustainably use the oceans, seas and marine resources for sustainable development',
          fr: 'Objectif 14. Conserver et exploiter de manière durable les océans, les mers et les ressources marines aux fins du développement durable',
        },
      },
      {
        code: '15',
        name: {
          en: 'Goal 15. Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage forests, combat desertification, and halt and reverse land degradation and halt biodiversity loss',
          fr: 'Objectif 15. Préserver et restaurer les écosystèmes terrestres, en veillant à les exploiter de façon durable, gérer durablement les forêts, lutter contre la désertification, enrayer et inverser le processus de dégradation des terres et mettre fin à l’appauvrissement de la biodiversité',
        },
      },
      {
        code: '16',
        name: {
          en: 'Goal 16. Promote peaceful and inclusive societies for sustainable development, provide access to justice for all and build effective, accountable and inclusive institutions at all levels',
          fr: 'Objectif 16. Promouvoir l’avènement de sociétés pacifiques et inclusives aux fins du développement durable, assurer l’accès de tous à la justice et mettre en place, à tous les niveaux, des institutions efficaces, responsables et ouvertes à tous',
        },
      },
      {
        code: '17',
        name: {
          en: 'Goal 17. Strengthen the means of implementation and revitalize the Global Partnership for Sustainable Development',
          fr: 'Objectif 17. Renforcer les moyens de mettre en œuvre le Partenariat mondial pour le développement durable et le revitaliser',
        },
      },
    ],
  },
  Version: {
    id: 'Version',
    name: { en: 'Version' },
    isComplete: true,
    source: 'International Aid Transparency Initiative (IATI), code lists of the IATI Standard 2.03',
    licence: 'CC BY 4.0',
    codes: [
      { code: '1.01' },
      { code: '1.02' },
      { code: '1.03' },
      { code: '1.04' },
      { code: '1.05' },
      { code: '2.01' },
      { code: '2.02' },
      { code: '2.03' },
    ],
  },
};
