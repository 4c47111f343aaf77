import type { Messages } from '@jalon/core';

/** What reading frames, lists, registers or accounts can say. */
export const frameMessages = {
  'sheet/level-word-decided': {
    fr: 'Selon les traditions, « {word} » désigne {levels} : les autres niveaux de ce cadre en font {level}.',
    en: 'In one tradition or another, “{word}” stands for {levels}: the other levels of this frame make it {level}.',
  },
  'sheet/level-word-ambiguous': {
    fr: '« {word} » peut désigner {levels} et rien dans ce cadre ne tranche : le niveau est laissé ouvert, à préciser.',
    en: '“{word}” may stand for {levels}, and nothing in this frame decides it: the level is left open, please say which.',
  },
  'sheet/amounts-in-thousands': {
    fr: 'Les montants sont donnés en milliers ({found}) : ils ont été multipliés par 1 000.',
    en: 'The amounts are given in thousands ({found}): they were multiplied by 1,000.',
  },
  'sheet/balance-does-not-match': {
    fr: 'Le résultat déclaré est {declared}, la différence entre produits et charges est {computed}.',
    en: 'The declared result is {declared}, the difference between income and expenses is {computed}.',
  },
  'sheet/score-does-not-match': {
    fr: 'Le score indiqué est {declared} ; probabilité {likelihood} × gravité {severity} donne {computed}.',
    en: 'The score given is {declared}; likelihood {likelihood} × severity {severity} gives {computed}.',
  },
  'sheet/gap-does-not-match': {
    fr: 'L’écart déclaré est {declared}, la différence entre réalisé et prévu est {computed}.',
    en: 'The declared gap is {declared}, the difference between actual and planned is {computed}.',
  },
  'sheet/share-does-not-match': {
    fr: 'Le pourcentage déclaré est {declared} % ; le réalisé est {spent} % du prévu, soit un écart de {gap} %.',
    en: 'The declared percentage is {declared}%; the actual is {spent}% of what was planned, a gap of {gap}%.',
  },
  'sheet/same-organisation': {
    fr: '« {name} » semble être la même organisation que « {other} » de la ligne {first}, écrite autrement.',
    en: '“{name}” seems to be the same organisation as “{other}” in row {first}, written differently.',
  },
  'sheet/organisation-differs': {
    fr: '« {name} » est décrite par « {found} » ici et par « {other} » à la ligne {first}.',
    en: '“{name}” is described by “{found}” here, and by “{other}” in row {first}.',
  },
} as const satisfies Messages;
