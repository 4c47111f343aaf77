import type { Messages } from '../issue/Messages.ts';

/** Words of what parsing a document can find. */
export const formatMessages: Messages = {
  'format/not-json': {
    fr: 'Ce texte n’est pas du JSON : {problem}.',
    en: 'This text is not JSON: {problem}.',
  },
  'format/not-a-dossier': {
    fr: 'Ce document n’est pas un dossier Jalon : on attendait un objet avec « jalon », « id » et « title », on a trouvé {found}.',
    en: 'This document is not a Jalon dossier: expected an object with “jalon”, “id” and “title”, found {found}.',
  },
  'format/newer-major': {
    fr: 'Ce dossier est au format {found} ; cette version lit jusqu’au format {expected} : mettez Jalon à jour.',
    en: 'This dossier has format {found}; this version reads up to format {expected}: update Jalon.',
  },
  'format/unknown-kept': {
    fr: 'Le champ « {field} » vient d’un format plus récent ({found}) : il est gardé tel quel et ne sera pas lu.',
    en: 'The field “{field}” comes from a newer format ({found}): it is kept as it is and will not be read.',
  },
  'format/missing': {
    fr: 'Il manque « {field} » ({expected}).',
    en: '“{field}” is missing ({expected}).',
  },
  'format/wrong-type': {
    fr: '« {field} » devrait être {expected}, on a trouvé {found}.',
    en: '“{field}” should be {expected}, found {found}.',
  },
  'format/unknown-key': {
    fr: '« {field} » n’est pas un champ connu ici : faute de frappe ? Ce que vous ajoutez se range sous « extensions ».',
    en: '“{field}” is not a known field here: a typo? What you add belongs under “extensions”.',
  },
  'format/invalid-value': {
    fr: '« {field} » vaut {found}, on attendait {expected}.',
    en: '“{field}” is {found}, expected {expected}.',
  },
  'format/too-deep': {
    fr: 'Ce document est emboîté trop profondément pour être lu.',
    en: 'This document is nested too deeply to be read.',
  },
};
