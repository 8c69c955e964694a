import type { ContrastWords } from '../contrast-words.ts';

export const contrast: ContrastWords = {
  negations: 'not never no none nobody nothing neither nor without cannot zero',
  ofNouns: 'no zero',
  carriers: 'able allowed permitted seem exist exists really actually even ever',
  restrictions: 'not_only not_just not_yet not_necessarily not_all not_always no_longer no_less no_more no_fewer no_doubt nothing_but not_merely not_least not_until none_more none_other none_the no_matter no_wonder no_sooner never_mind without_doubt without_question nothing_less nothing_short not_without cannot_but not_unlike not_uncommon',
  denials: 'refuse refused refuses refusing decline declined declines fail failed fails failing lack lacks lacked lacking unable avoid avoided avoids avoiding incapable',
  changes: 'not+anymore no_longer not_anymore any_longer cease ceased ceases renounce renounced quit stopped_being',
  opposites: 'open/close open/shut alive/dead live/die survive/die legal/illegal possible/impossible true/false rise/fall increase/decrease grow/shrink accept/refuse accept/reject allow/ban permit/prohibit mandatory/optional win/lose won/lost victory/defeat guilty/innocent '
    + 'convict/acquit guilty/acquit for/against before/after beginning/end begin/end begin/finish start/end start/finish first/last positive/negative public/private present/absent success/failure succeed/fail support/oppose confirm/deny strong/weak high/low rich/poor large/small big/small '
    + 'long/short young/old north/south east/west left/right majority/minority more/less more/fewer most/fewest largest/smallest biggest/smallest oldest/youngest maximum/minimum buy/sell import/export enter/leave arrive/depart accelerate/slow friend/enemy civilian/military arrest/release jail/release hire/fire appoint/dismiss '
    + 'approve/reject adopt/reject include/exclude real/fictional real/fake official/unofficial married/unmarried male/female man/woman actor/actress brother/sister father/mother son/daughter husband/wife king/queen standing/sitting full/empty land/ocean land/sea summer/winter day/night employ/unemploy associate/disassociate significant/insignificant '
    + 'popular/unpopular successful/unsuccessful continue/stop keep/cancel create/destroy build/destroy hot/cold wet/dry early/late domestic/foreign hero/villain inside/outside indoor/outdoor'
    + ' good/bad best/worst greatest/worst better/worse connected/disconnected guilty/exonerated elected/defeated enemy/ally solved/unsolved known/unknown related/unrelated safe/unsafe safe/dangerous true/fake real/staged authentic/doctored',
  majorities: 'most majority',
  minorities: 'minority',
  wholes: 'all',
  quantifiers: 'something some several few little many most all every each half majority minority often sometimes rarely any entirely only',
  doubts: 'if could might may would should perhaps possibly allegedly rumour rumor supposedly seems reportedly',
  softeners: 'probably likely maybe almost nearly sometimes often rather some seem seems think believe can possible apparently generally relatively mostly',
  pronouns: 'he she it they this that these his her its their',
  definites: 'the his her its their this these',
  sources: 'according_to',
  copulas: 'is are was were',
  classes: 'film movie documentary/series sitcom show telenovela/album/song single/novel book memoir/painting sculpture/opera/newspaper magazine/city town village municipality/country nation/county/river/mountain volcano/lake/dog/cat/bird/horse/actor actress singer musician writer author politician player director producer rapper songwriter guitarist drummer comedian model footballer journalist lawyer novelist poet painter screenwriter athlete swimmer coach entrepreneur/band/company firm bank airline retailer/university college school/planet/language/sport/disease illness/dish cuisine/videogame/airport/museum/religion/king emperor prince/queen empress princess',
  closers: 'of in on at by for from to that which who with near within about',
  makers: 'directed/written penned authored/created designed/invented/founded established/composed/painted sculpted/portrayed played/built/discovered/coined',
  agents: 'by',
  placed: 'born/died/shot filmed/buried/raised/set',
  situated: 'located situated based headquartered',
  within: 'in at near',
  rejections: 'and_not ,_not rather_than instead_of',
  disputes: 'deny denies denied denying dispute disputes disputed refute refuted refutes rejects rejected',
  falsities: 'false untrue incorrect baseless',
  that: 'that',
  exceptives: 'but except more_than',
  subclauses: 'who which that when because while whose',
  adversatives: 'but',
  ones: 'a an',
  stamps: 'published updated posted modified filed printed',
  soon: 'soon shortly',
  persons: 'people person persons',
  titles: { f: 'mrs ms madam', m: 'mr sir mister' },
  articles: { f: '', m: '' },
  roles: { f: 'spokeswoman chairwoman congresswoman actress businesswoman policewoman', m: 'spokesman congressman businessman policeman' },
};
