import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: ['janvier|janv.|jan.', 'février|févr.|fév.', 'mars', 'avril|avr.', 'mai', 'juin', 'juillet|juil.|jui.', 'août', 'septembre|sept..|sep.', 'octobre|oct.', 'novembre|nov.', 'décembre|déc.'],
  doubtful: 'mars|avr|jan|nov|oct|sep|dec|jui',
  weekdays: ['lundi|lun..', 'mardi|mar..', 'mercredi|mer..', 'jeudi|jeu..', 'vendredi|ven..', 'samedi|sam..', 'dimanche|dim..|dim'],
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  units: {
    second: 'seconde|sec./secondes', minute: 'minute|min.|mn/minutes', hour: 'heure|h|hr./heures|hrs.', day: 'jour|journée/jours|journées', week: 'semaine/semaines', weekend: 'week-end|weekend/week-ends|weekends', fortnight: 'quinzaine',
    month: 'mois', quarter: 'trimestre/trimestres', 'half-year': 'semestre/semestres', year: 'an|année/ans|années', decade: 'décennie/décennies', century: 'siècle/siècles',
  },
  days: { '-2': 'avant-hier', '-1': 'hier', '0': "aujourd'hui|ce matin|ce midi|cet après-midi|cet après midi|cet aprem|ce soir|cette nuit|dans la journée", '1': 'demain', '2': 'après-demain' },
  otherDays: { '1': "lendemain|le lendemain|le jour suivant|le jour d'après|au lendemain|dès le lendemain|jour suivant", '-1': "la veille|le jour précédent|le jour d'avant", '2': 'le surlendemain|surlendemain', '-2': "l'avant-veille" },
  feasts: {
    'holy-week': 'semaine sainte', 'all-souls': 'jour des morts|fête des morts', immaculate: 'immaculée conception', 'trinity-sunday': 'dimanche de la trinité', 'corpus-christi': 'fête-dieu', patrick: 'saint-patrick', 'new-year': "jour de l'an|nouvel an|premier de l'an", 'new-year-eve': 'saint-sylvestre|veille du nouvel an|réveillon du nouvel an', epiphany: 'épiphanie', valentine: 'saint-valentin', 'shrove-tuesday': 'mardi gras', 'ash-wednesday': 'mercredi des cendres',
    'palm-sunday': 'dimanche des rameaux', 'maundy-thursday': 'jeudi saint', 'good-friday': 'vendredi saint', easter: 'pâques|dimanche de pâques', 'easter-monday': 'lundi de pâques', 'labour-day': 'fête du travail|fête internationale du travail|fête des travailleurs', 'cyber-monday': 'lundi cyber|cyber lundi', ascension: "ascension|jeudi de l'ascension", pentecost: 'pentecôte',
    'whit-monday': 'lundi de pentecôte', assumption: 'assomption', 'all-saints': 'toussaint', armistice: "jour de l'armistice|commémoration de l'armistice", 'christmas-eve': 'veille de noël|réveillon de noël', christmas: 'noël', thanksgiving: "jour de l'action de grâce|action de grâce|action de grâces",
    'black-friday': 'vendredi noir', 'saint-john': 'saint-jean', 'bastille-day': 'fête nationale française', 'mothers-day-fr': 'fête des mères', 'fathers-day': 'fête des pères', lent: 'carême', 'earth-day': 'jour de la terre', 'advent-1': "premier dimanche de l'avent", 'women-day': 'journée internationale des droits des femmes',
    'holy-saturday': 'samedi saint', 'orthodox-easter': 'pâques orthodoxe|pâques orthodoxes', 'orthodox-christmas': 'noël orthodoxe', ramadan: 'mois de ramadan', 'laylat-al-qadr': 'nuit du destin', 'eid-al-fitr': 'aïd el-fitr|aïd al-fitr|aïd-el-fitr|fête de la fin du ramadan', 'eid-al-adha': 'aïd el-kébir|aïd al-adha|aïd el-adha|aïd-el-kébir|fête du sacrifice', 'islamic-new-year': 'nouvel an musulman', ashura: 'achoura', mawlid: 'mouloud', 'rosh-hashanah': 'roch hachana', 'yom-kippur': 'yom kippour|kippour', sukkot: 'souccot|soukkot', 'simchat-torah': 'simhat torah', hanukkah: 'hanoucca|hanouka|hanouccah', purim: 'pourim', passover: 'pessah|pâque juive', 'yom-hashoah': 'yom hashoa', shavuot: 'chavouot', 'tisha-bav': 'tisha beav', 'lunar-new-year': 'nouvel an chinois|nouvel an lunaire',
  },
  parts: ['début|au début|en début|au début du|dès le début|au commencement', 'mi|milieu|au milieu|en milieu|courant', 'fin|à la fin|en fin'],
  dayparts: ['matin|au matin|du matin|du mat|le matin|dans la matinée|dans le matin|de matinée|en matinée|matinée|tôt le matin', 'midi|à midi', "après-midi|l'après midi|de l'après midi|dans l'après midi|cet après midi|de l'après-midi|dans l'après-midi|en fin d'après-midi|l'après-midi|cet après-midi", 'soir|au soir|du soir|soirée|en soirée|dans la soirée|le soir|ce soir', 'nuit|la nuit dernière|la nuit passée|la nuit|de la nuit|dans la nuit|cette nuit'],
  links: {
    'aimed-at': 'pour|=à',
    the: "le|la|les|l'", of: "de|du|d'|des|de la|de l'|du mois de|du mois d'", and: 'et|,|puis|ou', to: "à|au|aux|jusqu'au|jusqu'à|et jusqu'au", between: 'entre', minus: 'moins',
    'before-year': "en|pour|depuis|dès|fin|début|avant|après|d'ici|jusqu'en|vers|courant|mi|printemps|été|automne|hiver|janvier|entre|depuis l'an", 'year-word': "année|l'année|l'an|l'exercice|de l'année|an|édition|campagne", 'before-decade': 'années|les années|des années', 'era-bc': 'av. j.-c.|avant j.-c.|avant jésus-christ|ac|avant notre ère', 'era-ad': 'ap. j.-c.|après j.-c.|de notre ère|p. chr. n.',
    anaphoric: 'suivant|suivante|suivants|suivantes', first: 'premier|premiers|premières|première', last: 'dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée|écoulés|écoulées', next: 'prochain|prochaine|prochains|prochaines|à venir|suivant|suivante|qui vient|qui viennent', 'after-next': 'après la prochaine|après le prochain', this: 'ce|cet|cette|ces|en cours', few: 'quelques|plusieurs', whole: 'toute|tout',
    'in-a-week': 'en huit|en 8', 'in-a-fortnight': 'en quinze|en 15',
    ago: "il y a|il ya|voici|voilà|ça fait", 'after-ago': 'plus tôt que cela', ahead: "dans|d'ici|d'ici à|sous", within: 'dans les|au cours des|ces|durant les|pendant les|sur les|depuis les',
    'lone-day': "le|avant le|depuis le|jusqu'au|à partir du|à compter du|d'ici le|d'ici au|dès le", 'day-after': "lendemain de|lendemain du|lendemain d'|le lendemain de|le lendemain du", 'day-before': "la veille de|la veille du|la veille d'|veille de|veille du", rest: 'le reste|reste', 'on-weekend': 'le week-end|du week-end|au week-end|le weekend|du weekend', 'week-from': 'commençant le|débutant le|qui commence le|qui débute le', 'half-of': 'moitié', for: 'pendant|durant|en', 'surely-ahead': 'dans',
    'feast-day': "jour de|jour de la|jour de l'|journée de la|journée de", 'month-word': 'mois de|mois d\'|mois',
    'before-age': "âgé d'|âgée d'|âgés d'|âgées d'|âgé|âgée|il a|elle a|avait|avait donc|aura|à seulement|les plus de|les moins de|âgé de|âgée de|âgés de|âgées de|agé de|à l'âge de|âge de|l'âge de|fêté ses|fête ses|fêtera ses", 'after-age': "d'âge|révolus", 'after-anniversary': 'anniversaire|anniversaires',
    at: 'à|vers|dès|aux alentours de|aux environs de|peu après|peu avant|avant|après', 'hour-mark': 'h|heure|heures|hrs|pile|heures pile|heures précises|heures tapantes', am: 'am|a.m.|du matin|du mat', pm: 'pm|p.m.', noon: 'midi', midnight: 'minuit', 'local-time': 'heure locale|heures locales|locales|heure de la côte', 'time-of': "heure de|heures de|à l'heure de|heure d'|heures d'",
    'on-day': 'le|du|au|pour le|dès le', now: 'maintenant|ce jour|présent', deadline: 'dans un délai de|sous', than: "que|qu'", 'had-been': 'était|étaient', pair: 'une paire de', 'to-date': "depuis le début de l'année|depuis le 1er janvier", penult: 'avant-dernier|avant-dernière', recent: 'récents|récentes', later: 'plus tard', earlier: 'plus tôt|auparavant', thereafter: 'après', therebefore: 'avant', starting: 'à partir de|à partir du|à compter de|à compter du', 'week-number': 'semaine numéro|semaine n°',
    'after-hour': 'et|à|du|de|ce|cet|en|pour|par|dans|le|la|les|avec|sur|au|aux|ou|mais|heure|a|ont|est|sera|jusqu', 'before-rate': 'fois', single: "un|une", 'minute-mark': "min|minutes|mn|m|'", half: 'demi|demie|une demi|une demie', 'and-half': 'et demi|et demie|et une demie', 'quarter-of': "quart d'|un quart d'", 'three-quarters-of': "trois quarts d'",
  },
  hedges: {
    about: "environ|quelque|à peu près|autour de|une poignée de|de l'ordre de|quasi", 'at-least': 'au moins|au minimum|minimum', 'more-than': "plus de|plus d'|plus des|au-delà de", 'at-most': "au plus|tout au plus|au maximum|jusqu'à|maximum", 'less-than': "moins de|moins d'", nearly: "près de|près d'|presque|bientôt|quasiment",
  },
  dateHedges: { about: 'vers|vers le|aux alentours du|autour du|aux environs du', 'at-least': "depuis|depuis le|à partir de|à partir du|à compter du|=dès|=dès le", 'more-than': 'après|après le', 'at-most': "jusqu'en|jusqu'à|jusqu'au|d'ici|d'ici à|d'ici au|au plus tard|au plus tard le", 'less-than': 'avant|avant le' },
  minutesBefore: {},
  minutesAfter: { '15': 'et quart|et un quart', '30': 'et demie|et demi', '45': 'trois quarts|et trois quarts', '-15': 'moins le quart|moins quart|moins un quart' },
  zones: { 'America/New_York': 'he|hne|hae|heure de l\'est', 'Europe/Paris': 'heure française|heures françaises', 'America/Los_Angeles': 'heure du pacifique|hp', 'America/Chicago': 'heure du centre' },
  tense: {
    past: { words: "=a|ont|ai|avait|avaient|est|était|étaient|fut|furent|eut|eu|sont|s'est|se sont|ayant|avoir|depuis|déjà|lors", ends: 'èrent|(?<!^t|ret|att|ét|p|dés|adm)irent|(?<![dsgjmtc])urent|(?<!^l|souh|[rf])ait|(?<!r)aient' },
    future: { words: "va|vais|allons|vont|doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|attendu|attendue|attendus|attendues|pourrait|pourraient|prévoit|prévoient|envisage|compte|d'ici|jusqu'à|programmé|programmée|fixé|fixée", ends: '[eid]rai|erez|[eiudtvr]r(?:a|ont)' },
  },
  ordinalMarks: 'er|ère|e|ème|ᵉʳ|ᵉ|º|°|nd|nde',
};
