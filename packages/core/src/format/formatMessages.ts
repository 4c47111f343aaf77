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
  'format/not-a-portfolio': {
    fr: 'Ce document n’est pas un portefeuille Jalon : on attendait un objet avec « jalon », « id » et « title », on a trouvé {found}.',
    en: 'This document is not a Jalon portfolio: expected an object with “jalon”, “id” and “title”, found {found}.',
  },
  'format/not-a-register': {
    fr: 'Ce document n’est pas un registre Jalon : on attendait un objet avec « jalon », « id » et « title », on a trouvé {found}.',
    en: 'This document is not a Jalon register: expected an object with “jalon”, “id” and “title”, found {found}.',
  },
  'format/newer-major': {
    fr: 'Ce {document} est au format {found} ; cette version lit jusqu’au format {expected} : mettez Jalon à jour.',
    en: 'This {document} has format {found}; this version reads up to format {expected}: update Jalon.',
  },
  'format/migrated': {
    fr: 'Ce document était au format {found} : il a été lu comme au format {expected}, et sera écrit ainsi.',
    en: 'This document had format {found}: it was read as format {expected}, and will be written so.',
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
  'format/reserved-key': {
    fr: '« {field} » ne peut pas servir de clé : JavaScript réserve ce nom, et ce qui se trouve dessous serait perdu. Renommez la clé.',
    en: '“{field}” cannot be a key: JavaScript reserves this name, and what stands under it would be lost. Rename the key.',
  },
  'format/half-character': {
    fr: '« {field} » contient la moitié d’un caractère (un texte coupé au milieu d’un émoji ?) : il est gardé tel quel, mais d’autres programmes ne sauront pas le lire.',
    en: '“{field}” holds half a character (a text cut in the middle of an emoji?): it is kept as it is, but other programs will not be able to read it.',
  },
  'format/cycle': {
    fr: 'Ce qui se trouve ici se contient soi-même : un document ne peut pas l’écrire. On attendait des valeurs qui ont une fin.',
    en: 'What stands here contains itself: no document can write it down. Expected values that come to an end.',
  },
  'format/too-deep': {
    fr: 'Ce document est emboîté trop profondément pour être lu : on attendait au plus {expected} niveaux.',
    en: 'This document is nested too deeply to be read: expected at most {expected} levels.',
  },
  'format/too-many-faults': {
    fr: 'Une même liste de ce document contient trop de fautes pour les nommer toutes : est-ce le bon fichier ?',
    en: 'One list of this document has too many faults to name them all: is it the right file?',
  },
};
