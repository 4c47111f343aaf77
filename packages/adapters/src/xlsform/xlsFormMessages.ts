import type { Messages } from '@jalon/core';

/** What the reading and writing of forms and of answers to them can say. */
export const xlsFormMessages = {
  'xlsform/not-a-form': {
    fr: 'On a trouvé un fichier sans questions. Un XLSForm a une feuille « survey » avec les colonnes « type » et « name » ; chez Kobo, un objet « content » avec « survey ».',
    en: 'Found a file without questions. An XLSForm has a sheet “survey” with the columns “type” and “name”; in Kobo, an object “content” with “survey”.',
  },
  'xlsform/broken-json': {
    fr: 'Ce JSON est incomplet ou abîmé. Exportez-le à nouveau.',
    en: 'This JSON is incomplete or damaged. Export it again.',
  },
  'xlsform/too-large': {
    fr: 'Le fichier dépasse {size} Mo : ce n’est pas un formulaire, ou il faut l’enregistrer en .xlsx.',
    en: 'The file is larger than {size} MB: it is no form, or has to be saved as .xlsx.',
  },
  'xlsform/formula-without-result': {
    fr: 'Formules de la feuille « {sheet} » dont le fichier ne contient pas le résultat : {count}. Ces cellules sont lues comme vides. Ouvrez le fichier dans un tableur et enregistrez-le.',
    en: 'Formulas of the sheet “{sheet}” whose result is not in the file: {count}. These cells are read as empty. Open the file in a spreadsheet program and save it.',
  },
  'xlsform/no-survey-sheet': {
    fr: 'La feuille « {sheet} » a été lue comme celle des questions. Le standard attend une feuille nommée « survey ».',
    en: 'The sheet “{sheet}” was read as that of the questions. The standard expects a sheet named “survey”.',
  },
  'xlsform/no-questions': {
    fr: 'La feuille « {sheet} » ne pose aucune question.',
    en: 'The sheet “{sheet}” puts no question.',
  },
  'xlsform/missing-column': {
    fr: 'Il manque la colonne « {column} » dans la feuille « {sheet} ».',
    en: 'The column “{column}” is missing from the sheet “{sheet}”.',
  },
  'xlsform/unknown-header': {
    fr: 'Le standard ne connaît pas la colonne « {header} ». Elle est gardée telle quelle.',
    en: 'The standard does not know the column “{header}”. It is kept as it is.',
  },
  'xlsform/cells-without-header': {
    fr: 'Cellules de la feuille « {sheet} » remplies sous aucun en-tête : {count}. Elles ne sont pas lues.',
    en: 'Cells of the sheet “{sheet}” that are filled below no header: {count}. They are not read.',
  },
  'xlsform/header-twice': {
    fr: 'La colonne « {header} » existe déjà sous ce nom ou sous un autre. La première valeur de chaque ligne est prise.',
    en: 'The column “{header}” is there already, under this name or another. The first value of each row is taken.',
  },
  'xlsform/unknown-language': {
    fr: 'La langue « {language} » n’est pas reconnue ; ses textes sont gardés sous « {tag} ». Écrivez par exemple « label::Français (fr) ».',
    en: 'The language “{language}” is not known; its texts are kept as “{tag}”. Write for example “label::French (fr)”.',
  },
  'xlsform/no-type': {
    fr: 'Cette ligne n’a pas de type : elle n’est pas lue comme une question.',
    en: 'This row has no type: it is not read as a question.',
  },
  'xlsform/unknown-type': {
    fr: 'Le type « {type} » n’existe pas dans le standard. La question est lue comme un texte.',
    en: 'The type “{type}” is not in the standard. The question is read as a text.',
  },
  'xlsform/no-name': {
    fr: 'Il manque un nom (colonne « name ») à cette ligne.',
    en: 'This row has no name (column “name”).',
  },
  'xlsform/bad-name': {
    fr: 'Le nom « {name} » n’est pas permis : il commence par une lettre ou « _ », puis des lettres, chiffres, « - », « _ » et « . », sans espace.',
    en: 'The name “{name}” is not allowed: a letter or “_” first, then letters, digits, “-”, “_” and “.”, without spaces.',
  },
  'xlsform/name-twice': {
    fr: 'Le nom « {name} » est déjà pris dans ce groupe (les majuscules ne comptent pas).',
    en: 'The name “{name}” is taken already in this group (capitals do not count).',
  },
  'xlsform/no-label': {
    fr: '« {name} » n’a ni intitulé, ni consigne, ni média : rien ne serait montré.',
    en: '“{name}” has no label, no hint and no media: nothing would be shown.',
  },
  'xlsform/no-list': {
    fr: 'Ce type a besoin d’une liste de choix, par exemple « select_one oui_non ».',
    en: 'This type needs a list of choices, for example “select_one yes_no”.',
  },
  'xlsform/missing-list': {
    fr: 'La liste « {list} » n’est pas dans la feuille des choix.',
    en: 'The list “{list}” is not in the sheet of choices.',
  },
  'xlsform/end-without-begin': {
    fr: 'Cette fin de groupe ne ferme aucun groupe ouvert.',
    en: 'This end of a group closes none that is open.',
  },
  'xlsform/end-mismatch': {
    fr: 'On a trouvé la fin d’un groupe d’une autre sorte que « {name} », ouvert à la ligne {row}.',
    en: 'Found the end of a group of another sort than “{name}”, which was opened in row {row}.',
  },
  'xlsform/unclosed-group': {
    fr: 'Le groupe « {name} » n’est jamais fermé.',
    en: 'The group “{name}” is never closed.',
  },
  'xlsform/unknown-reference': {
    fr: '« {reference} » ne renvoie à rien : aucune question ni aucun groupe ne porte ce nom.',
    en: '“{reference}” refers to nothing: no question and no group has this name.',
  },
  'xlsform/cycle': {
    fr: 'Ces lignes dépendent les unes des autres en cercle : {names}.',
    en: 'These rows depend on one another in a circle: {names}.',
  },
  'xlsform/choice-without-list': {
    fr: 'Ce choix n’appartient à aucune liste (colonne « list_name »).',
    en: 'This choice belongs to no list (column “list_name”).',
  },
  'xlsform/choice-without-name': {
    fr: 'Il manque un nom à un choix de la liste « {list} ». Le choix n’est pas lu.',
    en: 'A choice of the list “{list}” has no name. The choice is not read.',
  },
  'xlsform/choice-twice': {
    fr: 'Le choix « {name} » est deux fois dans la liste « {list} ». Si c’est voulu, mettez « yes » sous « allow_choice_duplicates » dans les réglages.',
    en: 'The choice “{name}” is twice in the list “{list}”. If that is meant, put “yes” under “allow_choice_duplicates” in the settings.',
  },
  'xlsform/choice-with-blank': {
    fr: 'Le choix « {name} » de la liste « {list} » contient un espace : dans une question à plusieurs réponses, l’espace sépare les réponses.',
    en: 'The choice “{name}” of the list “{list}” holds a space: in a question with several answers, a space stands between the answers.',
  },
  'xlsform/no-instrument': {
    fr: 'Ce dossier n’a aucun instrument : il n’y a pas de formulaire à écrire.',
    en: 'This dossier has no instrument: there is no form to write.',
  },
  'xlsform/groups-broken': {
    fr: 'Les groupes du formulaire d’origine ne conviennent plus à l’ordre des questions : des groupes par domaine sont écrits à leur place.',
    en: 'The groups of the original form no longer fit the order of the questions: groups by domain are written instead.',
  },
  'xlsform/misspelt-submissions': {
    fr: 'On a trouvé « {key} » au lieu de « submissions ». Les réponses sont lues.',
    en: 'Found “{key}” instead of “submissions”. The answers are read.',
  },
  'xlsform/more-submissions': {
    fr: 'Ce fichier est une page : il contient {found} réponses sur {count}. Demandez les autres pages, ou un export entier.',
    en: 'This file is one page: it holds {found} submissions of {count}. Ask for the other pages, or for a whole export.',
  },
  'xlsform/no-submissions': {
    fr: 'On n’a trouvé aucune réponse. On attend une liste JSON, un objet avec « results » ou « submissions », ou un export en tables (classeur, CSV).',
    en: 'Found no answers. A JSON list is expected, an object with “results” or “submissions”, or an export as tables (workbook, CSV).',
  },
  'xlsform/sheet-left': {
    fr: 'La feuille « {sheet} » ne tient ni les réponses, qu’on a trouvées sur une autre, ni un groupe répété : il lui manque « _parent_index » ou « PARENT_KEY ». Elle n’est pas lue.',
    en: 'The sheet “{sheet}” holds neither the submissions, which were found on another, nor a repeat: it has no “_parent_index” or “PARENT_KEY”. It is not read.',
  },
  'xlsform/row-without-submission': {
    fr: 'Lignes de la feuille « {sheet} » dont la réponse n’est pas dans le fichier : {count} (lignes {rows}). Elles sont gardées à part.',
    en: 'Rows of the sheet “{sheet}” whose submission is not in the file: {count} (rows {rows}). They are kept apart.',
  },
  'xlsform/row-without-consent': {
    fr: 'Lignes de la feuille « {sheet} » dont la réponse n’est pas dans le fichier : {count} (lignes {rows}). Elles ne sont pas reprises : rien ne dit que les personnes étaient d’accord.',
    en: 'Rows of the sheet “{sheet}” whose submission is not in the file: {count} (rows {rows}). They are not taken: nothing says that the people agreed.',
  },
  'xlsform/version-unknown': {
    fr: 'Aucun formulaire donné n’a la version « {version} ». Les réponses qui la portent ({count}) sont lues avec la version « {used} », qui leur convient le mieux.',
    en: 'None of the forms given has the version “{version}”. The responses that bear it ({count}) are read by the version “{used}”, which fits them best.',
  },
  'xlsform/question-renamed': {
    fr: 'La question « {before} » s’appelle « {name} » dans la dernière version. Ses réponses sont réunies.',
    en: 'The question “{before}” is called “{name}” in the latest version. Its answers are joined.',
  },
  'xlsform/question-gone': {
    fr: 'La question « {name} » n’est plus dans la dernière version. Ses réponses sont gardées.',
    en: 'The question “{name}” is no longer in the latest version. Its answers are kept.',
  },
  'xlsform/kind-changed': {
    fr: 'La question « {name} » a changé de sorte ({before}, puis {kind}). Réponses qui ont suivi : {moved} ; réponses qui ne le peuvent pas, gardées à part : {count}.',
    en: 'The question “{name}” changed its kind ({before}, then {kind}). Answers that followed: {moved}; answers that cannot, kept apart: {count}.',
  },
  'xlsform/choice-gone': {
    fr: 'Le choix « {code} » de « {name} » n’est plus dans la dernière version. Il reste parmi les réponses possibles.',
    en: 'The choice “{code}” of “{name}” is no longer in the latest version. It stays among the possible answers.',
  },
  'xlsform/choice-reworded': {
    fr: 'Le choix « {code} » de « {name} » a changé de sens entre deux versions : « {before} », puis « {after} ». Vérifiez que ses réponses peuvent être réunies.',
    en: 'The choice “{code}” of “{name}” changed its meaning between two versions: “{before}”, then “{after}”. Check that its answers may be joined.',
  },
  'xlsform/answer-unreadable': {
    fr: 'Des réponses à « {name} » ne peuvent pas être lues ({kind} attendu) : {count}. Elles sont gardées telles quelles, à part.',
    en: 'Answers to “{name}” that cannot be read ({kind} expected): {count}. They are kept as they are, apart.',
  },
  'xlsform/field-unknown': {
    fr: 'Aucune version du formulaire ne connaît « {name} ». Réponses gardées à part : {count}.',
    en: 'No version of the form knows “{name}”. Answers kept apart: {count}.',
  },
  'xlsform/personal-left-out': {
    fr: '« {name} » identifie des personnes. Réponses laissées de côté : {count}. Demandez-les expressément si vous en avez le droit.',
    en: '“{name}” identifies people. Answers left out: {count}. Ask for them expressly if you may.',
  },
  'xlsform/consent-refused': {
    fr: 'Réponses qui n’ont pas été reprises, faute d’accord des personnes (« {name} ») : {count}.',
    en: 'Responses that were not taken, as the people did not agree (“{name}”): {count}.',
  },
  'xlsform/consent-withdrawn': {
    fr: 'Réponses qui n’ont pas été reprises, parce que le consentement a été retiré ou la personne effacée du registre : {count}.',
    en: 'Responses that were not taken, as consent was withdrawn or the person erased from the register: {count}.',
  },
  'xlsform/response-refused': {
    fr: 'Réponses qui n’ont pas été reprises, parce qu’elles sont marquées « non approuvées » dans l’outil de collecte : {count}.',
    en: 'Responses that were not taken, as they are marked “not approved” in the tool of collection: {count}.',
  },
  'xlsform/too-deep': {
    fr: 'Réponses emboîtées sur plus de {levels} niveaux, comme aucun formulaire n’en donne : {count}. Elles ne sont pas lues.',
    en: 'Submissions that nest on more than {levels} levels, as no form gives them: {count}. They are not read.',
  },
  'xlsform/response-twice': {
    fr: 'Réponses qui sont plusieurs fois dans le fichier, reprises une seule fois : {count}.',
    en: 'Responses that are several times in the file, taken once: {count}.',
  },
} as const satisfies Messages;
