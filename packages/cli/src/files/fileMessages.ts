import type { Messages } from '@jalon/core';

/** Words of what can go wrong with a file. */
export const fileMessages: Messages = {
  'file/missing': {
    fr: 'Le fichier « {path} » n’existe pas : vérifiez le nom et le répertoire.',
    en: 'There is no file “{path}”: check its name and folder.',
  },
  'file/is-a-folder': {
    fr: '« {path} » est un répertoire, on attendait un fichier.',
    en: '“{path}” is a folder, a file was expected.',
  },
  'file/empty-folder': {
    fr: 'Le répertoire « {path} » ne contient aucun fichier.',
    en: 'The folder “{path}” holds no file.',
  },
  'file/too-many': {
    fr: 'Le répertoire « {path} » contient plus de {entries} fichiers et répertoires, ou plus de {megabytes} Mo : donnez-en un plus petit.',
    en: 'The folder “{path}” holds more than {entries} files and folders, or more than {megabytes} MB: give a smaller one.',
  },
  'file/not-allowed': {
    fr: 'Le fichier « {path} » ne peut pas être lu : les droits manquent.',
    en: 'The file “{path}” cannot be read: permission is missing.',
  },
  'file/unreadable': {
    fr: 'Le fichier « {path} » ne peut pas être lu : {problem}.',
    en: 'The file “{path}” cannot be read: {problem}.',
  },
  'file/cannot-write': {
    fr: 'Rien n’a été écrit dans « {path} » : {problem}.',
    en: 'Nothing was written to “{path}”: {problem}.',
  },
  'file/exists': {
    fr: 'Le fichier « {path} » existe déjà et rien n’a été écrit : choisissez un autre nom, ou ajoutez --force pour le remplacer.',
    en: 'The file “{path}” exists already and nothing was written: choose another name, or add --force to replace it.',
  },
  'file/own-input': {
    fr: 'Rien n’a été écrit dans « {path} » : c’est l’un des fichiers lus. Choisissez un autre nom.',
    en: 'Nothing was written to “{path}”: it is one of the files read. Choose another name.',
  },
  'file/not-json': {
    fr: '« {path} » n’est pas un texte JSON : {problem}.',
    en: '“{path}” is no JSON text: {problem}.',
  },
};
