import type { Messages } from '@jalon/core';

/** What is said about values, where they stand and whom they are about. */
export const iatiValueMessages = {
  'iati/other-notation': {
    fr: '« {text} » n’est pas écrit comme un nombre simple : c’est lu comme {value}.',
    en: '“{text}” is not written as a plain number: it is read as {value}.',
  },
  'iati/percent-sign': {
    fr: '« {text} » porte un signe %, mais la mesure de l’indicateur n’est pas un pourcentage : le nombre est repris tel quel.',
    en: '“{text}” bears a % sign, but the measure of the indicator is no percentage: the number is taken as it is.',
  },
  'iati/gap-word': {
    fr: '« {text} » dit qu’il n’y a pas de valeur : c’est repris ainsi, jamais comme 0.',
    en: '“{text}” says that there is no value: it is taken so, never as 0.',
  },
  'iati/ambiguous': {
    fr: '« {text} » peut être deux nombres (milliers ou décimales) : aucun n’est choisi, le texte est gardé.',
    en: '“{text}” could be two numbers (thousands or decimals): none is chosen, the text is kept.',
  },
  'iati/yes-or-no': {
    fr: '« {text} » répond par oui ou non, mais la mesure de l’indicateur est un nombre : le texte est gardé, ce n’est pas une valeur.',
    en: '“{text}” answers yes or no, but the measure of the indicator is a number: the text is kept, it is no value.',
  },
  'iati/words': {
    fr: '« {text} » ne se lit pas comme une valeur de cet indicateur : le texte est gardé, ce n’est pas une valeur.',
    en: '“{text}” cannot be read as a value of this indicator: the text is kept, it is no value.',
  },
  'iati/percentage-as-fraction': {
    fr: 'Les pourcentages de cet indicateur vont de 0 à 1 (par exemple « {text} ») : sont-ils écrits comme des fractions ? Ils sont repris en pourcents.',
    en: 'The percentages of this indicator lie between 0 and 1 (for example “{text}”): are they written as fractions? They are taken as percent.',
  },
  'iati/percentage-mixed': {
    fr: 'Les pourcentages de cet indicateur sont tantôt au-dessus de 1, tantôt entre 0 et 1 (« {text} ») : sont-ils écrits de deux façons ? Ils sont repris en pourcents.',
    en: 'Some percentages of this indicator are above 1, some between 0 and 1 (“{text}”): are they written in two ways? They are taken as percent.',
  },
  'iati/percentage-beyond': {
    fr: 'Un pourcentage dépasse 100 : « {text} ».',
    en: 'A percentage is beyond 100: “{text}”.',
  },
  'iati/no-location-ref': {
    fr: 'Le lieu d’une valeur n’a pas de référence.',
    en: 'The place of a value has no reference.',
  },
  'iati/dangling-location': {
    fr: 'La valeur renvoie au lieu « {ref} », que l’activité ne décrit pas : la référence est gardée comme lieu.',
    en: 'The value refers to the place “{ref}”, which the activity does not describe: the reference is kept as the place.',
  },
  'iati/more-locations': {
    fr: 'La valeur porte sur plusieurs lieux : le premier est repris, les autres sont gardés à côté.',
    en: 'The value is about several places: the first is taken, the others are kept beside it.',
  },
  'iati/dimension-incomplete': {
    fr: 'Une ventilation n’a pas de nom ou de valeur (nom « {name} », valeur « {value} ») : elle est gardée telle quelle.',
    en: 'A breakdown has no name or no value (name “{name}”, value “{value}”): it is kept as it is.',
  },
  'iati/dimension-twice': {
    fr: 'La valeur est ventilée deux fois par « {name} » : la seconde (« {value} ») est gardée à côté.',
    en: 'The value is broken down twice by “{name}”: the second (“{value}”) is kept beside it.',
  },
} as const satisfies Messages;
