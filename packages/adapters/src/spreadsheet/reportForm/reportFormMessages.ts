import type { Messages } from '@jalon/core';

/** What the reading of a report that was filled in as a workbook can say. */
export const reportFormMessages = {
  'sheet/no-report-form': {
    fr: 'Ce classeur n’est pas un rapport à remplir fait par ce logiciel (feuilles : {sheets}) : ses colonnes cachées manquent ou ont été effacées.',
    en: 'This workbook is no report to fill in made by this software (sheets: {sheets}): its hidden columns are missing or were erased.',
  },
  'sheet/report-form-version': {
    fr: 'Ce classeur a été fait par une version plus récente du logiciel ({found}) : il n’a pas été lu.',
    en: 'This workbook was made by a newer version of the software ({found}): it was not read.',
  },
  'sheet/other-report-form': {
    fr: 'La feuille « {sheet} » vient d’un autre rapport à remplir ({found}, pas {expected}) : elle n’a pas été lue.',
    en: 'Sheet “{sheet}” comes from another report to fill in ({found}, not {expected}): it was not read.',
  },
  'sheet/report-question-missing': {
    fr: '« {item} » : le champ « {field} » n’est plus dans le classeur ; ce que le rapport disait est gardé.',
    en: '“{item}”: the field “{field}” is no longer in the workbook; what the report said is kept.',
  },
} as const satisfies Messages;
