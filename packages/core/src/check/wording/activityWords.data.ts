import type { Lang } from '../../text/LocalizedText.ts';

/**
 * How work of a team is worded, folded: at the start of a statement (an infinitive, an imperative, a gerund, a noun of
 * action), and as what was delivered (« 10 ateliers organisés »). Words that a person who changes may also use of herself
 * (« tenir un budget », “build confidence”) stand here only with what makes them the team's.
 */
export const activityStarts: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    /^(?:organiser|animer|distribuer|proposer|dispenser|fournir|offrir|accueillir|accompagner|soutenir|aider|sensibiliser|informer|orienter|encadrer|recruter|coordonner|superviser|promouvoir|diffuser|publier|editer|elaborer|concevoir|deployer|recenser|mobiliser|produire|mettre en (?:place|oeuvre)|mettre a disposition|mettre sur pied)(?![a-z-])/,
    /^(?:former|realiser|ouvrir|lancer|installer|tenir|assurer|developper|evaluer)(?: et [a-z]+er)? (?:un|une|des|les|l'|la|le|nos|\d+|l')(?! ?(?:vie|autonomie|confiance|capacite|esprit|projet|budget|parole|dialogue))/,
    /^creer (?:un|une|des|\d+) (?!entreprise|activite|emploi|lien|relation|projet)/,
    /^(?:mise (?:en (?:place|oeuvre)|a disposition|sur pied)|animation|distribution|realisation|tenue|sensibilisation|accompagnement|encadrement|diffusion|publication|elaboration|conception|recrutement|lancement|deploiement|proposition) d(?:'|(?:e|es|u) (?!soi\b|son\b|sa\b|ses\b|leurs?\b))/,
    /^(?:organisation|formation|accueil|suivi) d(?:e|es|u|')(?: (?:la|l'))? ?(?:\d+|nos|(?:dix|vingt|trente|cent|plusieurs) [a-z]+|(?!parents|familles|habitants|jeunes|enfants)[a-z]+s(?![a-z]))/,
    /^formation d(?:e|es|u|') ?(?:l'equipe|la equipe|parents|familles|habitants|jeunes|benevoles|personnel)/,
    /^(?:soutien|aide|appui) aux? (?!.*\b(?:devient|recu|augmente|se)\b)/,
    /^(?:creation|ouverture|installation) d'une? (?!emploi|entreprise|lien)/,
  ],
  en: [
    /^(?:organi[sz]e|provide|deliver|distribute|conduct|implement|recruit|publish|facilitate|coordinate|supervise|promote|sensiti[sz]e|inform|raise awareness|set up|carry out|hand out|put in place|run|hold)(?! (?:is|are|by|in)\b)(?![a-z-])/,
    /^(?:support|train|host|launch|help|offer|design|produce|welcome|visit|teach|create|develop|build|establish|open) (?:and [a-z]+ )?(?:an?|the|our|new|all|\d+|parents|families|children|young people|volunteers|staff|workshops|sessions)(?! (?:is|are|grows?|improves?|increases?|between|groups?|networks?)\b)(?![a-z-])(?! (?:better |stronger )?(?:life|business|future|relationship|skills?|confidence)\b)/,
    /^(?:organi[sz]ing|running|holding|providing|delivering|distributing|conducting|implementing|offering|hosting|supporting|recruiting|publishing|setting up|carrying out|handing out|raising awareness|training (?:of|the|our|\d+|parents|families|volunteers|staff|young)|(?:creating|developing|building|establishing|opening) (?:an?|\d+|new))(?![a-z-])(?!.* (?:helps?|leads?|makes?|brings?|becomes?|is|are|improves?|increases?|reduces?)\b)/,
    /^(?:organi[sz]ation|provision|delivery|distribution|implementation|establishment|creation|set-?up|running|facilitation|hosting) of (?!.* (?:improves?|increases?|is|are|becomes?)\b)/,
  ],
};

/** « 10 ateliers organisés », « des séances sont animées », “10 workshops held”. */
export const deliveries: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    /^(?:au moins |environ |plus de )?\d[\d ]*(?:% (?:de |des |d'))?[^,;.]{2,50} (?:organis|anim|realis|distribu|propos|dispens|form|sensibilis|inform|accompagn|diffus|publi|accueilli|tenu|produit|ouvert)(?:e?e?s?)(?=$| (?:par an|par mois|chaque|pendant|sur|dans|au|aux|a|en|avant)\b)(?!.*(?<!m)ent\b)(?!.* (?:par|ont|sont|se) )/,
    /^(?:d?es |les |\d+ )?(?:ateliers?|seances?|formations?|reunions?|rencontres?|permanences?|visites?|sorties|activites|cours|campagnes?|evenements?|animations)[^,;.]{0,30} (?:est|sont|seront|ont ete) (?:regulierement )?(?:organis|anim|realis|propos|dispens|tenu|mis en place|mises en place|donn)/,
  ],
  en: [
    /^(?:at least |about |over )?\d[\d,]*%?(?: of)? [^,;.]{2,50} (?:organi[sz]ed|held|delivered|run|provided|distributed|trained|informed|reached|sensiti[sz]ed|published|hosted|supported)(?=$| (?:per|each|every|during|over|in|on|by|before|with|for)\b)(?!.* (?:find|get|feel|know|use|have|are|start|keep) )/,
    /^(?:the |\d+ )?(?:[a-z]+ )?(?:workshops?|sessions?|trainings?|training courses|meetings?|visits?|activities|courses|campaigns?|events?)[^,;.]{0,30} (?:is|are|will be|have been|were) (?:regularly )?(?:organi[sz]ed|held|delivered|run|provided|offered)/,
  ],
};

/** « nous animons », « l'équipe organise », “our staff run”: the team as the subject of its own work. */
export const teamAtWork: { readonly [L in Lang]: { readonly we: RegExp; readonly team: RegExp } } = {
  fr: {
    we: /^(?:nous|on) (?:continu(?:ons|e) (?:a|de|d') ?)?(?:organis|anim|propos|distribu|form|accompagn|sensibilis|inform|fourniss|offr|accueill|assur|realis|met(?:tons|trons|tra)? en (?:place|oeuvre)|prepar|coordonn|contact|visit|recrut|soutien|soutenons)/,
    team: /^(?:l'equipe|notre (?:equipe|association|asbl|personnel)|nos (?:equipes|animat|benevoles|salarie)[a-z]*|l'association|la coordination|le personnel)(?: [a-z'-]+){0,3} (?:organise(?:nt|ra)?|anime(?:nt|ra)?|propose(?:nt|ra)?|distribue(?:nt|ra)?|forme(?:nt|ra)?|accompagne(?:nt|ra)?|sensibilise(?:nt|ra)?|informe(?:nt|ra)?|fournit|offre|accueille|assure(?:nt|ra)?|realise(?:nt|ra)?|met(?:tra|tent)? en (?:place|oeuvre)|prepare(?:nt|ra)?|coordonne(?:nt|ra)?|contacte(?:nt|ra)?|recrute(?:ra)?|(?:est|sont|sera) (?:bien )?form)/,
  },
  en: {
    we: /^we (?:will )?(?:continue to |keep )?(?:organi[sz]|run|hold|deliver|provid|distribut|train|support|inform|offer|host|set up|implement|prepare|coordinat|contact|visit|recruit)/,
    team: /^(?:(?:the|our) (?:team|staff|association|organi[sz]ation|volunteers|coordinators?)|staff)(?: [a-z'-]+){0,3} (?:organi[sz]es?|runs?|holds?|delivers?|provides?|distributes?|trains?|supports?|informs?|offers?|hosts?|sets? up|implements?|prepares?|coordinates?|contacts?|recruits?|(?:is|are|will be) (?:well )?trained)(?![a-z])/,
  },
};

/** What makes work of the team a change in the team, or the work of others a change in them. */
export const changeCues: { readonly [L in Lang]: RegExp } = {
  fr: /\b(?:mieux|davantage|plus (?:vite|souvent|facilement|tot)|desormais|autrement|eux-memes|elles-memes|(?:lui|elle|soi)-meme|leurs propres)\b/,
  en: /\b(?:better|more (?:often|easily)|sooner|faster|now|differently|themselves|themself|their own)\b/,
};
