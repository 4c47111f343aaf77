import type { Words } from '@jalon/core';

/** What the parser says, with what it names taken out, in words of ours. */
export const parserWords: Readonly<Record<string, Words>> = {
  'unclosed tag': { fr: 'la balise « {name} » n’est pas fermée', en: 'the tag “{name}” is not closed' },
  'unexpected close tag': {
    fr: 'cette balise en ferme une autre que la dernière ouverte',
    en: 'this tag closes another than the last one that was opened',
  },
  'unmatched closing tag': {
    fr: 'la balise « {name} » se ferme sans avoir été ouverte',
    en: 'the tag “{name}” closes without having been opened',
  },
  'disallowed character': { fr: 'un signe que XML n’admet pas', en: 'a sign that XML does not allow' },
  'malformed character entity': {
    fr: 'un numéro de signe que XML n’admet pas (« &#…; »)',
    en: 'a number of a sign that XML does not allow (“&#…;”)',
  },
  'disallowed character in tag name': {
    fr: 'un signe qui n’a pas sa place dans le nom d’une balise (un « < » s’écrit « &lt; »)',
    en: 'a sign that has no place in the name of a tag (a “<” is written “&lt;”)',
  },
  'disallowed character in attribute name': {
    fr: 'un signe qui n’a pas sa place dans le nom d’un attribut, ou un attribut sans valeur',
    en: 'a sign that has no place in the name of an attribute, or an attribute without a value',
  },
  'duplicate attribute': {
    fr: 'l’attribut « {name} » est écrit deux fois dans une balise',
    en: 'the attribute “{name}” stands twice in one tag',
  },
  'attribute without value': { fr: 'un attribut sans valeur', en: 'an attribute without a value' },
  'unquoted attribute value': {
    fr: 'une valeur d’attribut sans guillemets',
    en: 'a value of an attribute without quotation marks',
  },
  'no whitespace between attributes': {
    fr: 'deux attributs sans espace entre eux',
    en: 'two attributes without a blank between them',
  },
  'text data outside of root node': {
    fr: 'du texte hors de l’élément qui contient tout',
    en: 'text outside the element that holds all',
  },
  'documents may contain only one root': {
    fr: 'un second élément à côté de celui qui contient tout',
    en: 'a second element beside the one that holds all',
  },
  'an XML declaration must be at the start of the document': {
    fr: 'la déclaration « <?xml … ?> » n’est pas tout au début du fichier (une ligne vide devant elle suffit)',
    en: 'the declaration “<?xml … ?>” is not at the very start of the file (an empty line before it is enough)',
  },
  'unexpected end': {
    fr: 'le fichier s’arrête au milieu d’une balise ou d’un commentaire',
    en: 'the file ends in the middle of a tag or a comment',
  },
};
