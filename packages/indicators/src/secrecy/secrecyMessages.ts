import type { Messages } from '@jalon/core';

/** Words of what protecting a table has to say. */
export const secrecyMessages: Messages = {
  'secrecy/internal': {
    fr: 'Usage interne : aucun chiffre n’est retenu pour le secret, ce tableau ne doit pas sortir.',
    en: 'Internal use: no figure is withheld for secrecy, this table must not leave the house.',
  },
  'secrecy/withheld': {
    fr: 'Chiffres retenus pour que personne ne soit reconnu : {count}.',
    en: 'Figures withheld so that nobody is recognised: {count}.',
  },
  'secrecy/imprecise': {
    fr: 'Pourcentages non donnés, car ils portent sur moins de {minimum} : {count}.',
    en: 'Percentages not given because they are of fewer than {minimum}: {count}.',
  },
  'secrecy/already-published': {
    fr: 'Chiffres retenus que ce qui a déjà été publié permet de retrouver : {count}.',
    en: 'Withheld figures that can be found from what was published before: {count}.',
  },
  'secrecy/small-change': {
    fr: 'Effectifs qui diffèrent de {most} personnes ou moins de ce qui a déjà été publié : {count} ; l’écart peut désigner quelqu’un.',
    en: 'Counts that differ by {most} people or fewer from what was published before: {count}; the difference may point to somebody.',
  },
  'secrecy/rounded': {
    fr: 'Les effectifs sont arrondis chacun au multiple de {base} le plus proche : les parts peuvent ne pas faire exactement leur total.',
    en: 'Counts are each rounded to the nearest multiple of {base}: parts may not make exactly their total.',
  },
};
