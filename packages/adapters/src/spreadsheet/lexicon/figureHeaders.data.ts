import type { WordList } from './Lexicon.ts';

/**
 * What stands over the columns of any table of figures, of which kind so ever, in French, English, Spanish and Dutch: the
 * lexicon of each kind, and the reading of long tables row by row, take these words from here.
 */
export const figureHeaders = {
  code: {
    fr: ['N°', 'Réf.', 'Code', 'Code indicateur', "Code de l'indicateur", 'N° indicateur', 'Numéro'],
    en: ['#', 'ID', 'No.', 'Code', 'Ref.', 'Indicator no.', 'Indicator ID', 'Indicator code'],
    es: ['N.º', 'Código', 'Código del indicador', 'Núm.'],
    nl: ['Nr.', 'Code', 'Indicatorcode', 'Nummer'],
  },
  'indicator.name': {
    fr: [
      'Indicateur',
      'Indicateurs',
      'Indicateur(s)',
      'Intitulé',
      "Intitulé de l'indicateur",
      "Nom de l'indicateur",
      "Libellé de l'indicateur",
      'Libellé',
      'IOV',
      'Indicateurs objectivement vérifiables',
      "Indicateurs d'évaluation",
      'Indicateur de suivi',
      'Indicateurs de suivi',
      'Indicateurs de résultat',
      'Indicateurs de réalisation',
    ],
    en: [
      'Indicator',
      'Indicators',
      'Indicator name',
      'Indicator title',
      'Indicator description',
      'OVI',
      'Objectively verifiable indicators',
      'Performance indicator',
      'KPI',
      'Measure',
    ],
    es: ['Indicador', 'Indicadores', 'Indicadores verificables objetivamente', 'Nombre del indicador', 'IOV'],
    nl: ['Indicator', 'Indicatoren', 'Naam indicator', 'Naam van de indicator'],
  },
  unit: {
    fr: ['Unité', 'Unités', 'Unité de mesure'],
    en: ['Unit', 'Units', 'Unit of measurement', 'Unit of measure', 'UoM'],
    es: ['Unidad', 'Unidad de medida'],
    nl: ['Eenheid', 'Meeteenheid'],
  },
  comment: {
    fr: ['Commentaire', 'Commentaires', 'Observations', 'Obs.', 'Remarque', 'Remarques', 'Perspectives'],
    en: ['Comment', 'Comments', 'Note', 'Notes', 'Remarks', 'Observations'],
    es: ['Observaciones', 'Comentario', 'Comentarios', 'Notas'],
    nl: ['Opmerking', 'Opmerkingen', 'Commentaar'],
  },
  organisation: {
    fr: ['Association', 'Structure', 'Organisme', 'ASBL', 'Porteur', 'Nom de la structure'],
    en: ['Organisation', 'Organization', 'Partner', 'Grantee'],
    es: ['Organización', 'Entidad'],
    nl: ['Organisatie', 'vzw'],
  },
  start: {
    fr: ['Début', 'Date de début', 'Du'],
    en: ['Start', 'Start date', 'From'],
    es: ['Inicio', 'Fecha de inicio'],
    nl: ['Begin', 'Start', 'Startdatum'],
  },
  end: {
    fr: ['Fin', 'Date de fin', 'Au'],
    en: ['End', 'End date', 'Until'],
    es: ['Fin', 'Fecha de fin'],
    nl: ['Einde', 'Einddatum'],
  },
  sex: {
    fr: ['Sexe'],
    en: ['Sex'],
    es: ['Sexo'],
    nl: ['Geslacht'],
  },
  gender: {
    fr: ['Genre'],
    en: ['Gender'],
    es: ['Género'],
    nl: ['Gender'],
  },
  age: {
    fr: ['Âge', 'Tranche d’âge', 'Groupe d’âge', 'Classe d’âge'],
    en: ['Age', 'Age group', 'Age band'],
    es: ['Edad', 'Grupo de edad'],
    nl: ['Leeftijd', 'Leeftijdsgroep'],
  },
  place: {
    fr: ['Territoire', 'Lieu', 'Commune', 'Région'],
    en: ['Location', 'Region', 'District'],
    es: ['Territorio', 'Región', 'Municipio'],
    nl: ['Gemeente', 'Regio'],
  },
} as const satisfies { readonly [field: string]: WordList };
