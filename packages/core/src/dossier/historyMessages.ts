import type { Messages } from '../issue/Messages.ts';

/** Words of what `compareHistory` finds. */
export const historyMessages: Messages = {
  'history/observation-lost': {
    fr: 'La valeur enregistrée « {id} » a disparu : une valeur ne s’efface pas, elle se révise.',
    en: 'The recorded value “{id}” is gone: a value is never erased, it is revised.',
  },
  'history/observation-changed': {
    fr: 'La valeur enregistrée « {id} » a été modifiée : une correction est un nouvel enregistrement qui révise l’ancien.',
    en: 'The recorded value “{id}” was changed: a correction is a new record that revises the old one.',
  },
  'history/agreement-changed': {
    fr: 'Une version figée de « {id} » a disparu ou n’est plus la même : ce qui a été convenu change par une révision, jamais après coup.',
    en: 'A frozen version of “{id}” is gone or no longer the same: what was agreed changes by a revision, never afterwards.',
  },
};
