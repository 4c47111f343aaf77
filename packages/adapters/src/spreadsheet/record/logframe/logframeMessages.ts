import type { Messages } from '@jalon/core';

/** What reading logical frameworks can say. */
export const logframeMessages = {
  'sheet/figure-unclear': {
    fr: '« {text} » : rien ne dit avec certitude ce que ces chiffres sont, référence ou cible. Le texte a été gardé tel quel. On attendait par exemple « référence : 12 (2024) ; cible : 18 (2026) ».',
    en: '“{text}”: nothing says for certain what these figures are, baseline or target. The text was kept as it is. Expected was for example “baseline: 12 (2024); target: 18 (2026)”.',
  },
  'sheet/indicator-without-name': {
    fr: '« {text} » donne des chiffres sans dire ce qui est mesuré : le texte entier sert de nom à l’indicateur.',
    en: '“{text}” gives figures and does not say what is measured: the whole text serves as the name of the indicator.',
  },
  'sheet/chain-statement-open': {
    fr: 'La cellule contient {count} énoncés : rien ne dit auquel d’entre eux « {text} » contribue.',
    en: 'The cell holds {count} statements: nothing says to which of them “{text}” contributes.',
  },
  'sheet/aspect-level-assumed': {
    fr: 'La colonne {column} (« {header} ») ne dit pas de quel niveau elle parle : elle a été lue avec la colonne « {level} » à sa gauche.',
    en: 'Column {column} (“{header}”) does not say which level it is about: it was read with the column “{level}” on its left.',
  },
} as const satisfies Messages;
