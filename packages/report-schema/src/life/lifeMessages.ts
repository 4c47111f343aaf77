import type { Messages } from '@jalon/core';

/** Words of what there is to say when answers are agreed, frozen, revised, signed off. */
export const lifeMessages: Messages = {
  'life/no-such-day': {
    fr: '« {day} » n’est pas un jour du calendrier ; il faut AAAA-MM-JJ.',
    en: '“{day}” is no day of the calendar; YYYY-MM-DD is needed.',
  },
  'life/nothing-to-freeze': {
    fr: 'Rien à figer : aucune rubrique convenue à l’avance n’a de réponse.',
    en: 'Nothing to freeze: no item that is agreed beforehand has an answer.',
  },
  'life/revision-without-reason': {
    fr: 'Ce qui a été convenu le {since:day} ne change que par une révision motivée ; il manque la raison.',
    en: 'What was agreed on {since:day} changes only by a reasoned revision; the reason is missing.',
  },
  'life/frozen-before': {
    fr: 'La révision porte la date du {day:day}, avant celle de la version en vigueur ({since:day}).',
    en: 'The revision is dated {day:day}, before the version that holds ({since:day}).',
  },
  'life/nothing-changed': {
    fr: 'Rien n’a changé depuis ce qui a été convenu le {since:day} : aucune version n’est ajoutée.',
    en: 'Nothing has changed since what was agreed on {since:day}: no version is added.',
  },
  'life/agreed-by-one-side': {
    fr: 'Un accord se conclut entre deux parties au moins ; organisations nommées : {count}.',
    en: 'An agreement takes two parties at least; organisations named: {count}.',
  },
  'life/step-not-allowed': {
    fr: 'Étape impossible : le rapport est à l’état « {state} », il ne peut pas passer à « {step} ».',
    en: 'This step cannot follow: the report is “{state}” and cannot become “{step}”.',
  },
  'life/step-out-of-order': {
    fr: 'L’étape « {step} » du {day:day} suit l’état « {state} », ce qui n’est pas prévu.',
    en: 'Step “{step}” of {day:day} follows the state “{state}”, which is not foreseen.',
  },
  'life/step-before-last': {
    fr: 'L’étape « {step} » porte la date du {day:day}, avant l’étape précédente ({since:day}).',
    en: 'Step “{step}” is dated {day:day}, before the step that precedes it ({since:day}).',
  },
  'life/changed-after-signing': {
    fr: 'Le rapport est à l’état « {state} » depuis le {day:day}, et des réponses ont changé depuis : {items}.',
    en: 'The report is “{state}” since {day:day}, and answers have changed since then: {items}.',
  },
};
