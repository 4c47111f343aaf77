import type { Messages } from '../issue/Messages.ts';

/** Words of what edits refuse, and of what they bring about. */
export const editMessages: Messages = {
  'edit/id-taken': {
    fr: '« {id} » ({kind}) n’a pas été enregistré : cet identifiant est déjà pris. Choisissez-en un autre.',
    en: '“{id}” ({kind}) was not recorded: this id is already taken. Choose another one.',
  },
  'edit/id-malformed': {
    fr: '« {id} » ({kind}) n’a pas été enregistré : un identifiant commence par une lettre ou un chiffre, sans accent, puis peut contenir « . _ ~ - », 128 signes en tout. Raccourcissez-le, ou remplacez ce qui n’y entre pas.',
    en: '“{id}” ({kind}) was not recorded: an id starts with an unaccented letter or digit and may then hold “. _ ~ -”, 128 characters in all. Shorten it, or replace what does not fit.',
  },
  'edit/id-twice': {
    fr: 'Après cette modification, plusieurs éléments portent l’identifiant « {id} ». Donnez-en un autre à l’un d’eux.',
    en: 'After this edit several things bear the id “{id}”. Give one of them another.',
  },
  'edit/not-found': {
    fr: 'Rien n’a été modifié : ce dossier ne contient pas « {id} » ({kind}). Vérifiez l’identifiant.',
    en: 'Nothing was changed: this dossier does not hold “{id}” ({kind}). Check the id.',
  },
  'edit/ambiguous': {
    fr: 'Rien n’a été modifié : {count} éléments ({kind}) portent l’identifiant « {id} », on ne sait pas lequel est visé. Donnez d’abord à chacun le sien.',
    en: 'Nothing was changed: {count} things ({kind}) bear the id “{id}”, and it cannot be told which is meant. First give each its own.',
  },
  'edit/group-missing': {
    fr: 'Rien n’a été modifié : le dossier n’a pas encore de partie « {group} », et « {needed} » ne s’invente pas. Donnez-le d’abord avec changeDossier.',
    en: 'Nothing was changed: the dossier has no part “{group}” yet, and “{needed}” cannot be made up. Give it first with changeDossier.',
  },
  'edit/other-list': {
    fr: '« {id} » ({kind}) n’a pas été déplacé : « {beside} » n’est pas dans la même liste. Choisissez un voisin de cette liste.',
    en: '“{id}” ({kind}) was not moved: “{beside}” is not in the same list. Choose a neighbour in that list.',
  },
  'edit/observation-recorded': {
    fr: 'La valeur enregistrée « {id} » n’a pas été touchée : une valeur ne se change ni ne s’efface. Ajoutez-en une qui la révise, avec le motif.',
    en: 'The recorded value “{id}” was not touched: a value is never changed or erased. Add one that revises it, with the reason.',
  },
  'edit/has-observations': {
    fr: '« {id} » ({kind}) n’a pas été retiré : nombre de valeurs enregistrées qui le citent : {count}. Une valeur ne s’efface pas ; gardez-le, et retirez-le plutôt des lignes et des plans où il ne sert plus.',
    en: '“{id}” ({kind}) was not removed: number of recorded values that cite it: {count}. A value is never erased; keep it, and take it out of the rows and plans that no longer need it.',
  },
  'edit/id-recorded': {
    fr: '« {id} » ({kind}) garde son identifiant : nombre de valeurs enregistrées qui le citent : {count}. Ce qui est enregistré ne se réécrit pas ; changez plutôt son nom ou son numéro.',
    en: '“{id}” ({kind}) keeps its id: number of recorded values that cite it: {count}. What is recorded is not rewritten; change its name or its number instead.',
  },
  'edit/has-agreed': {
    fr: '« {id} » n’a pas été retiré : cette organisation a convenu de « {by} », et cela reste. Gardez-la, et retirez-lui plutôt ses rôles.',
    en: '“{id}” was not removed: this organisation agreed to “{by}”, and that stands. Keep it, and take its roles away instead.',
  },
  'edit/link-exists': {
    fr: '« {from} » et « {to} » n’ont pas été reliés : le lien « {link} » le fait déjà. Modifiez celui-ci.',
    en: '“{from}” and “{to}” were not connected: the link “{link}” does so already. Change that one.',
  },
  'edit/link-closes-loop': {
    fr: 'Le lien « {id} » ferme une boucle : {path}. Si ce retour est voulu, dites-le avec « loop » ; sinon, retirez un des liens.',
    en: 'The link “{id}” closes a loop: {path}. If this feedback is meant, say so with “loop”; otherwise remove one of the links.',
  },
  'edit/broken-reference': {
    fr: 'Après cette modification, « {from} » renvoie à « {to} », qui n’existe pas ({expected} attendu). Ajoutez-le, ou retirez le renvoi.',
    en: 'After this edit “{from}” points to “{to}”, which does not exist (expected: {expected}). Add it, or take the reference away.',
  },
  'edit/does-not-apply': {
    fr: 'Rien n’a été modifié : « {id} » n’est plus dans l’état d’où part cette modification. Rejouez-la sur le dossier d’où elle vient.',
    en: 'Nothing was changed: “{id}” is no longer in the state that this change starts from. Apply it to the dossier that it came from.',
  },
  'edit/revises-nothing': {
    fr: 'La valeur « {id} » n’a pas été ajoutée : elle révise « {revises} », qui n’existe pas. Vérifiez l’identifiant de la valeur révisée.',
    en: 'The value “{id}” was not added: it revises “{revises}”, which does not exist. Check the id of the revised value.',
  },
  'edit/revision-without-reason': {
    fr: 'La valeur « {id} » n’a pas été ajoutée : elle révise « {revises} » sans dire pourquoi. Donnez le motif.',
    en: 'The value “{id}” was not added: it revises “{revises}” without saying why. Give the reason.',
  },
  'edit/agreed-part-frozen': {
    fr: '« {id} » ({kind}) fait partie de ce qui a été convenu dans « {agreement} », version {version} du {date:day}, et n’y correspondrait plus. Ce qui a été convenu change par une révision datée et motivée : reviseAgreement.',
    en: '“{id}” ({kind}) is part of what was agreed in “{agreement}”, version {version} of {date:day}, and would no longer be as agreed. What was agreed changes by a revision with date and reason: reviseAgreement.',
  },
  'edit/agreement-history': {
    fr: 'Une version figée de « {agreement} » serait perdue ou modifiée. Ce qui a été figé reste ; ce qui est convenu change par une révision datée et motivée : reviseAgreement.',
    en: 'A frozen version of “{agreement}” would be lost or changed. What was frozen stays; what was agreed changes by a revision with date and reason: reviseAgreement.',
  },
  'edit/already-frozen': {
    fr: '« {agreement} » n’a pas été figé : sa version {version} du {date:day} l’est déjà. Changez-la par une révision datée et motivée : reviseAgreement.',
    en: '“{agreement}” was not frozen: its version {version} of {date:day} is already. Change it by a revision with date and reason: reviseAgreement.',
  },
  'edit/nothing-to-freeze': {
    fr: '« {agreement} » n’a pas été figé : ni énoncé, ni cadre avec des lignes. Dites d’abord sur quoi porte l’accord.',
    en: '“{agreement}” was not frozen: it has neither a statement nor a frame with rows. First say what was agreed.',
  },
  'edit/not-frozen': {
    fr: '« {agreement} » n’a pas été révisé : rien n’y est encore figé. Changez le dossier directement, puis figez l’accord : freezeAgreement.',
    en: '“{agreement}” was not revised: nothing in it is frozen yet. Change the dossier directly, then freeze the agreement: freezeAgreement.',
  },
  'edit/no-reason': {
    fr: '« {agreement} » n’a pas été révisé : il manque le motif. Dites pourquoi ce qui a été convenu change.',
    en: '“{agreement}” was not revised: the reason is missing. Say why what was agreed changes.',
  },
  'edit/revised-before-frozen': {
    fr: '« {agreement} » n’a pas été révisé : le {date:day} précède sa dernière version, du {last:day}. Donnez la date de la révision.',
    en: '“{agreement}” was not revised: {date:day} comes before its last version, of {last:day}. Give the date of the revision.',
  },
  'edit/nothing-revised': {
    fr: '« {agreement} » n’a pas été révisé : tout y est comme dans la dernière version. Une révision change un objectif, un indicateur ou une cible.',
    en: '“{agreement}” was not revised: everything in it is as in the last version. A revision changes an aim, an indicator or a target.',
  },
};
