import type { Messages } from '@jalon/core';

/** The words of what stops the reading of an XML document. */
export const xmlMessages = {
  'xml/malformed': {
    fr: 'Ce n’est pas du XML bien formé, ou le fichier est coupé : {detail}. La lecture s’arrête ici ; ce qui précède est lu.',
    en: 'This is not well-formed XML, or the file is cut off: {detail}. Reading stops here; what comes before is read.',
  },
  'xml/entity': {
    fr: '« {detail} » ne peut pas être écrit tel quel en XML : un « & » s’y écrit « &amp; », et seuls « &amp; », « &lt; », « &gt; », « &quot; » et « &apos; » ont un nom. La lecture s’arrête ici ; ce qui précède est lu.',
    en: '“{detail}” cannot be written as it is in XML: an “&” is written “&amp;”, and only “&amp;”, “&lt;”, “&gt;”, “&quot;” and “&apos;” have a name. Reading stops here; what comes before is read.',
  },
  'xml/doctype': {
    fr: 'Le fichier contient une déclaration DOCTYPE, qui peut le faire gonfler ou aller chercher autre chose : il n’est pas lu. Les fichiers d’échange n’en ont pas besoin, elle peut être retirée.',
    en: 'The file holds a DOCTYPE declaration, which can make it swell or fetch something else: it is not read. Exchange files do not need one, it can be taken out.',
  },
  'xml/too-deep': {
    fr: 'Des éléments sont emboîtés sur plus de {detail} niveaux : la lecture s’arrête ici.',
    en: 'Elements are nested more than {detail} levels deep: reading stops here.',
  },
  'xml/too-large': {
    fr: 'Un seul élément est plus grand que la limite ({detail}) : la lecture s’arrête ici. La limite peut être relevée.',
    en: 'One single element is larger than the limit ({detail}): reading stops here. The limit can be raised.',
  },
  'xml/encoding': {
    fr: 'Le fichier est lu en « {detail} », d’après sa première ligne ou faute d’indication, mais les octets qui suivent n’en sont pas, ou cet encodage est inconnu. Enregistrez-le en UTF-8, ou corrigez sa première ligne.',
    en: 'The file is read in “{detail}”, by its first line or for want of a word on it, but the bytes from here on are not of it, or nobody knows that encoding. Save it as UTF-8, or mend its first line.',
  },
  'xml/empty': {
    fr: 'Le fichier ne contient aucun élément XML.',
    en: 'The file holds no XML element.',
  },
} satisfies Messages;
