import type { Lang } from '../../text/LocalizedText.ts';

/** Finite verbs that tell a change: folded third persons. French plurals are known by their ending, see `tellsChange`. */
export const finiteVerbs: { readonly [L in Lang]: RegExp } = {
  fr: /^(?:sont|ont|vont|font|est|va|sait|peut|trouve|ose|participe|devient|augmente|diminue|progresse|gagne|retrouve|recule|apprend|prend|reprend|accede|comprend|dort|vit|connait|grandit|obtient|developpe|exprime|utilise|reste|sort|parle|vient|joue|mange|lit|repond|suit|rend|dit|renforce|ameliore|reduit|aiment|expriment|dorment|animent|forment|consomment|affirment|estiment|nomment|transforment|informent|assument|confirment)$/,
  en: /^(?:are|is|have|has|feels?|finds?|knows?|takes?|gains?|becomes?|gets?|learns?|speaks?|participates?|lives?|goes|joins?|keeps?|reads?|understands?|eats?|attends?|earns?|obtains?|sleeps?|grows?|improves?|falls?|rises?|drops?|asks?|dares?|use|uses|trusts?|starts?|offers?|heats?|pays?|miss|misses|hand|hands|spends?|saves|loses?|wins?|talks?|arrives?|stays?|opens|cooks?|buys?|sells?|repay|repays|recovers?|chooses?|applies|apply|manages?|shows?|earn|sleep|challenge|challenges|call|comes?|leave|leaves|repairs?|attend|open|work|works|share|shares)$/,
};

/** French nouns and adjectives in -ent that are no plural of a verb. */
export const nounsInEnt =
  /^(?:parent|souvent|absent|present|different|content|argent|agent|patient|client|adolescent|resident|recent|urgent|frequent|excellent|talent|accent|cent|vent|dent|intelligent|competent|continent|incident|accident|president|permanent|transparent|equivalent|evident|ingredient|inconvenient|quotient|conscient|.*m+ent)$/;
