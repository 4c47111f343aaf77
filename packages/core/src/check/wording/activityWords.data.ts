import type { Lang } from '../../text/LocalizedText.ts';

/**
 * How work of a team is worded, folded: at the start of a statement (an infinitive, an imperative, a gerund, a noun of
 * action), and as what was delivered (« 10 ateliers organisés »). Words that a person who changes may also use of herself
 * (« tenir un budget », “build confidence”) stand here only with what makes them the team's.
 */
export const activityStarts: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    /^(?:organiser|animer|distribuer|proposer|dispenser|fournir|offrir|accueillir|accompagner|soutenir|aider|sensibiliser|informer|orienter|encadrer|recruter|coordonner|superviser|promouvoir|diffuser|publier|editer|elaborer|concevoir|deployer|recenser|mobiliser|produire|outiller|mettre en (?:place|oeuvre|relation|lien|reseau)|mettre a disposition|mettre sur pied|prendre en charge|intervenir|aller (?:vers|a la rencontre))(?! (?:son|sa|ses|leurs?)(?![a-z]))(?![a-z-])/,
    /^(?:equiper|initier|mener|donner|transmettre|visiter) (?:de|des|les|l'|l(?=')|nos|une?|\d+)(?! ?(?:vie|projet|grossesse|existence|coup|exemple|avis|sens))(?![a-z])/,
    /^renforcer (?:les (?:capacites|competences)|l'outillage) d/,
    /^(?:former|realiser|ouvrir|lancer|installer|tenir|assurer|developper|evaluer)(?: et [a-z]+er)? (?:un|une|des|les|l'|la|le|nos|\d+|l')(?! ?(?:vie|autonomie|confiance|capacite|esprit|projet|budget|parole|dialogue))/,
    /^creer (?:un|une|des|\d+) (?!entreprise|activite|emploi|lien|relation|projet)/,
    /^(?:une? |l[ae] |l')?(?:mise (?:en (?:place|oeuvre|relation|lien|reseau)|a disposition|sur pied)|prise en charge|animation|distribution|remise|livraison|realisation|tenue|sensibilisation|accompagnement|encadrement|diffusion|publication|elaboration|conception|recrutement|lancement|deploiement|proposition|construction|depistage|intervention|tutorat|mentorat|coaching|campagne)s?(?: [a-z]+(?:e|el|if|aux?|elle|ive))? d(?:'|(?:e|es|u) (?!soi\b|son\b|sa\b|ses\b|leurs?\b))/,
    /^developpement d(?:'une? (?:appli|outil|site|guide|plateforme|kit)|e \d)/,
    /^information d(?:e|es) /,
    /^(?:organisation|formation|accueil|suivi)(?: (?:individuel|individualise|personnalise|social|educatif))? d(?:e|es|u|')(?: (?:la|l'))? ?(?:\d+|nos|(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|cent|plusieurs) [a-z]+|(?!parents|familles|habitants|jeunes|enfants)[a-z]+s(?![a-z]))/,
    /^formation d(?:e|es|u|') ?(?:l'equipe|la equipe|parents|familles|habitants|jeunes|benevoles|personnel)/,
    /^(?:soutien|aide|appui) aux? (?!.*\b(?:devient|recu|augmente|se)\b)/,
    /^(?:creation|ouverture|installation) (?:d'une?|de \d+) (?!emploi|entreprise|lien)/,
  ],
  en: [
    /^(?:to )?(?:organi[sz]e|provide|deliver|distribute|conduct|implement|recruit|publish|facilitate|coordinate|supervise|promote|sensiti[sz]e|inform|raise awareness|set up|carry out|hand out|put in place|run|hold)(?! (?:is|are|by|in)\b)(?![a-z-])/,
    /^(?:to )?(?:support|train|host|launch|help|offer|design|produce|welcome|visit|teach|create|develop|build|establish|open|give|equip|engage|mentor|coach|screen) (?:and [a-z]+ )?(?:an?|the|our|new|free|all|\d+|parents|families|children|young people|older people|women|girls|pupils|teachers|tenants|residents|carers|survivors|refugees|jobseekers|volunteers|staff|partners|workshops|sessions|advice|counselling|meals|training|coaching|support)(?! (?:is|are|grows?|improves?|increases?|between|groups?|networks?)\b)(?![a-z-])(?! (?:better |stronger )?(?:life|business|future|relationship|skills?|confidence)\b)/,
    /^(?:giving(?! an? (?:opinion|voice|view))|teaching|mentoring|coaching|tutoring|screening|visiting|equipping|engaging|facilitating|construction|building|publication|outreach|capacity[- ]building) (?:of|to|for|an?|the|our|\d+|parents|families|children|young people|older people|isolated|women|girls|pupils|teachers|tenants|residents|carers|staff|food|meals|advice|dialogue|meetings)(?![a-z])(?!.* (?:helps?|leads?|makes?|brings?|becomes?|is|are|improves?|increases?|reduces?|changes?|grows?)\b)/,
    /^support (?:provided|given|offered|delivered) to /,
    /^(?:organi[sz]ing|running|holding|providing|delivering|distributing|conducting|implementing|offering|hosting|supporting|recruiting|publishing|setting up|carrying out|handing out|raising awareness|training (?:of|the|our|\d+|parents|families|volunteers|staff|young)|(?:creating|developing|building|establishing|opening) (?:an?|\d+|new))(?![a-z-])(?!.* (?:helps?|leads?|makes?|brings?|becomes?|is|are|improves?|increases?|reduces?)\b)/,
    /^(?:organi[sz]ation|provision|delivery|distribution|implementation|establishment|creation|set-?up|running|facilitation|hosting) of (?!.* (?:improves?|increases?|is|are|becomes?)\b)/,
  ],
};

/** « 10 ateliers organisés », « des séances sont animées », “10 workshops held”. */
export const deliveries: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    /^(?:au moins |environ |plus de )?\d[\d ]*(?:% (?:de |des |d'))?[^,;.]{2,50} (?:organis|anim|realis|distribu|propos|dispens|form|sensibilis|inform|accompagn|diffus|publi|accueilli|tenu|produit|ouvert)(?:e?e?s?)(?=$| (?:par an|par mois|chaque|pendant|sur|dans|au|aux|a|en|avant)\b)(?!.*(?<!m)ent\b)(?!.* (?:par|ont|sont|se) )/,
    /^(?:d?es |les |\d+ )?(?:ateliers?|seances?|formations?|reunions?|rencontres?|permanences?|visites?|sorties|activites|cours|campagnes?|evenements?|animations)[^,;.]{0,30} (?:est|sont|seront|ont ete) (?:regulierement )?(?:organis|anim|realis|propos|dispens|tenu|mis en place|mises en place|donn)/,
    /^(?:d?es |les |\d+ )?(?:ateliers?|seances?|formations?|reunions?|rencontres?|permanences?|visites?|animations) (?:[a-z]+ )?(?:a|ont|aura|auront) lieu(?![a-z])/,
  ],
  en: [
    /^(?:at least |about |over )?\d[\d,]*%?(?: of)? [^,;.]{2,50} (?:organi[sz]ed|held|delivered|run|provided|distributed|trained|informed|reached|sensiti[sz]ed|published|hosted|supported)(?=$| (?:per|each|every|during|over|in|on|by|before|with|for)\b)(?!.* (?:find|get|feel|know|use|have|are|start|keep) )/,
    /^(?:the |\d+ )?(?:[a-z]+ )?(?:workshops?|sessions?|trainings?|training courses|meetings?|visits?|activities|courses|campaigns?|events?)[^,;.]{0,30} (?:is|are|will be|have been|were) (?:regularly )?(?:organi[sz]ed|held|delivered|run|provided|offered)/,
    /^(?:the |\d+ )?(?:workshops?|sessions?|trainings?|meetings?|visits?|courses) (?:will )?take place(?![a-z])/,
  ],
};

/**
 * What is on offer, without a verb: « une permanence le mardi », « soutien scolaire pour les collégiens », “weekly drop-in
 * for young mothers”. Said only where nothing in the statement changes.
 */
export const offers: { readonly [L in Lang]: RegExp } = {
  fr: /^(?:(?:une?|des|\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente) )?(?:ateliers?|permanences?|seances?|cours d(?:e|')|reunions? d|formations? (?:d|sur|aux?|pour)|temps (?:d'(?:echange|accueil|ecoute)|forts?)|visites? (?:a domicile|guidees?)|sejours? d|aide aux devoirs|sorties? (?:culturelles?|familiales?|au|a la|en famille)|entretiens? individuels?|accompagnements? [a-z]+ (?:pour|d)|suivis? (?:individuel|personnalise|social)|soutien (?:scolaire|administratif|psychologique|juridique|a la parentalite)|consultations?|journees? (?:de formation|portes ouvertes)|groupes? de parole|campagnes? d)/,
  en: /^(?=.*(?:\d|\b(?:two|three|four|five|six|eight|ten|twelve|twenty|weekly|monthly|daily|regular|free|one-to-one|for|to|an? (?:year|month|week|term)|each|every|held|delivered|offered|provided)\b))(?:(?:\d+|two|three|four|five|six|eight|ten|twelve|twenty|an?|weekly|monthly|daily|regular|free|one-to-one|group|individual|legal|peer|online|home) )*(?:(?:advice|training|counselling|coaching|cooking|play|reading|swimming|lunch|homework) )?(?:workshops?|sessions?|drop-ins?|classes|courses?|coaching|mentoring|counselling|visits|outings|lessons|club|help(?= (?:four|three|two|\d|every|each))|meetings|days|helpline)(?= |$)/,
};

/** What makes of an offer something that somebody lived: « vécu comme », “seen as”. */
export const livedThrough: { readonly [L in Lang]: RegExp } = {
  fr: /\b(?:qui|que|ou|vecue?s?|percue?s?|jugee?s?|reconnue?s?|acceptee?s?|appropriee?s?|plus|moins|meilleure?s?|par (?:les|des|leurs|eux|elles))\b/,
  en: /\b(?:who|that|which|where|more|less|better|fewer|seen|felt|valued|trusted|accepted|by (?:the |their )?(?:parents|residents|young|children|tenants|pupils|members))\b/,
};

/** « nous animons », « l'équipe organise », “our staff run”: the team as the subject of its own work. */
export const teamAtWork: { readonly [L in Lang]: { readonly we: RegExp; readonly team: RegExp } } = {
  fr: {
    we: /^(?:nous|on) (?:continu(?:ons|e) (?:a|de|d') ?)?(?:organis|anim|propos|distribu|form|accompagn|sensibilis|inform|fourniss|offr|accueill|assur|realis|met(?:tons|trons|tra)? en (?:place|oeuvre)|prepar|coordonn|contact|visit|recrut|soutien|soutenons)/,
    team: /^(?:l'equipe|notre (?:equipe|association|asbl|personnel)|nos (?:equipes|[a-z]+)|l'association|la coordination|le personnel|les (?:animat|educat|format|accueillant|encadrant|accompagnat)(?:eurs?|rices?|es))(?: [a-z'-]+){0,3} (?:organise(?:nt|ra)?|anime(?:nt|ra)?|propose(?:nt|ra)?|distribue(?:nt|ra)?|forme(?:nt|ra)?|accompagne(?:nt|ra)?|sensibilise(?:nt|ra)?|informe(?:nt|ra)?|fournit|offre|accueille|assure(?:nt|ra)?|realise(?:nt|ra)?|met(?:tra|tent)? en (?:place|oeuvre)|prepare(?:nt|ra)?|coordonne(?:nt|ra)?|contacte(?:nt|ra)?|recrute(?:nt|ra)?|rencontre(?:nt|ra)?|(?:est|sont|sera|seront) (?:bien )?(?:form|recrut))/,
  },
  en: {
    we: /^we (?:will )?(?:continue to |keep )?(?:organi[sz]|run|hold|deliver|provid|distribut|train|support|inform|offer|host|set up|implement|prepare|coordinat|contact|visit|recruit)/,
    team: /^(?:(?:the|our) (?:team|staff|association|organi[sz]ation|volunteers|coordinators?)|our [a-z]+|staff|(?:trainers|facilitators|coaches|caseworkers))(?: [a-z'-]+){0,3} (?:organi[sz]es?|runs?|holds?|delivers?|provides?|distributes?|trains?|supports?|informs?|offers?|hosts?|sets? up|implements?|prepares?|coordinates?|contacts?|recruits?|visits?|(?:is|are|will be) (?:well )?(?:trained|recruited))(?![a-z])/,
  },
};

/** What makes work of the team a change in the team, or the work of others a change in them. */
export const changeCues: { readonly [L in Lang]: RegExp } = {
  fr: /\b(?:mieux|davantage|plus (?:vite|souvent|facilement|tot)|desormais|autrement|eux-memes|elles-memes|(?:lui|elle|soi)-meme|leurs propres)\b/,
  en: /\b(?:better|more (?:often|easily)|sooner|faster|now|differently|themselves|themself|their own)\b/,
};
