import type { CalendarWords } from '../calendar-words.ts';

/** "segunda-feira" and, without hyphen, "segunda feira". */
const feira = (name: string, ...short: readonly string[]): string => [`${name}-feira`, `${name} feira`, ...short].join('|');

export const calendar: CalendarWords = {
  months: ['janeiro|jan.', 'fevereiro|fev.', 'março|mar.', 'abril|abr.', 'maio|mai.', 'junho|jun.', 'julho|jul.', 'agosto|ago.', 'setembro|set.', 'outubro|out.', 'novembro|nov.', 'dezembro|dez.'],
  doubtful: 'mar|mai|ago|set|out|dez|jan|fev|abr|jun|jul|nov',
  weekdays: [feira('segunda', 'seg..'), feira('terça', 'ter..'), feira('quarta', 'qua..'), feira('quinta', 'qui..'), feira('sexta', 'sex..'), 'sábado|sáb..', 'domingo|dom..|dom'],
  shortWeekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', '', ''],
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  units: {
    second: 'segundo|seg./segundos', minute: 'minuto|min./minutos', hour: 'hora|h|hr./horas|hrs.', day: 'dia/dias|=días', week: 'semana/semanas', weekend: 'fim de semana|final de semana|fim-de-semana/fins de semana', fortnight: 'quinzena',
    month: 'mês/meses', quarter: 'trimestre/trimestres', 'half-year': 'semestre/semestres', year: 'ano/anos', decade: 'década/décadas', century: 'século/séculos',
  },
  days: { '-2': 'anteontem|antes de ontem', '-1': 'ontem|ontem à noite|ontem à tarde|ontem de manhã', '0': 'hoje|esta manhã|esta tarde|esta noite|desta manhã|desta tarde|desta noite|hoje em dia|essa noite', '1': 'amanhã|amanhã à noite|amanhã à tarde|amanhã de manhã', '2': 'depois de amanhã' },
  otherDays: { '1': 'o dia seguinte|no dia seguinte|ao dia seguinte|um dia depois|dia seguinte', '-1': 'o dia anterior|no dia anterior|na véspera|um dia antes' },
  feasts: {
    'holy-week': 'semana santa', carnival: 'carnaval', ascension: 'dia da ascensão', assumption: 'dia da assunção', 'new-year': 'ano novo|ano-novo|réveillon|dia de ano novo', 'new-year-eve': 'véspera de ano novo', epiphany: 'dia de reis', valentine: 'dia de são valentim', 'shrove-tuesday': 'terça-feira de carnaval|terça de carnaval', 'ash-wednesday': 'quarta-feira de cinzas', 'palm-sunday': 'domingo de ramos', 'maundy-thursday': 'quinta-feira santa',
    'good-friday': 'sexta-feira santa|sexta-feira da paixão', easter: 'páscoa|domingo de páscoa', 'easter-monday': 'segunda-feira de páscoa', 'carnation-revolution': 'dia da liberdade', 'labour-day': 'dia do trabalhador|dia do trabalho', pentecost: 'pentecostes', 'corpus-christi': 'corpus christi|corpo de deus', 'saint-john': 'dia de são joão|noite de são joão', 'independence-br': 'dia da independência',
    'all-saints': 'todos os santos|dia de todos os santos', 'all-souls': 'finados|dia de finados', immaculate: 'imaculada conceição', halloween: 'dia das bruxas', 'christmas-eve': 'véspera de natal|noite de natal', christmas: 'natal|dia de natal', thanksgiving: 'ação de graças|dia de ação de graças', lent: 'quaresma', 'women-day': 'dia internacional da mulher|dia da mulher', 'mothers-day': 'dia das mães',
    'holy-saturday': 'sábado de aleluia|sábado santo', 'orthodox-easter': 'páscoa ortodoxa', 'orthodox-christmas': 'natal ortodoxo', ramadan: 'ramadã|ramadão|mês do ramadã', 'eid-al-adha': 'festa do sacrifício', 'islamic-new-year': 'ano novo islâmico', 'rosh-hashanah': 'rosh hashaná|ano novo judaico', 'yom-kippur': 'yom kipur', sukkot: 'sucot', hanukkah: 'hanucá|chanucá', passover: 'pessach|páscoa judaica', 'lunar-new-year': 'ano novo chinês|ano-novo chinês|ano novo lunar',
  },
  parts: ['início|no início|inícios|começo|no começo|princípio|no princípio|princípios', 'meados|em meados|metade', 'fim|no fim|final|no final|finais|nos finais'],
  dayparts: ['da manhã|de manhã|pela manhã|na manhã|manhã|da madrugada|madrugada|na madrugada|à manhã', 'do meio-dia|do meio dia', 'da tarde|desta tarde|à tarde|de tarde|pela tarde|na tarde|tarde', 'da noite|ontem à noite|amanhã à noite|esta noite|desta noite|hoje à noite|à noite|de noite|na noite|noite', ''],
  links: {
    'aimed-at': 'para|para a|para o',
    ranked: 'primeiro|primeira|segundo|segunda|terceiro|terceira|quarto|quarta|quinto|quinta|maior|menor|pior|melhor|mais|menos|único|única|recorde',
    the: 'o|a|os|as|ao', of: 'de|do|da|dos|das|do mês de|deste', and: 'e|,|ou', to: 'a|ao|até|até ao|até o|e até|à|às', between: 'entre|entre o|entre os dias', minus: 'menos',
    'before-year': 'em|desde|até|de|do|para|antes de|depois de|no ano de|no início de|no final de|primavera|verão|outono|inverno|entre|durante|por volta de', 'year-word': 'ano|o ano|ano de|do ano|do ano de|temporada|exercício', 'before-decade': 'anos|os anos|década de|nos anos', 'era-bc': 'a. c.|a.c.|ac|antes de cristo', 'era-ad': 'd. c.|d.c.|dc|depois de cristo',
    anaphoric: 'anterior|anteriores|seguinte|seguintes', first: 'primeiros|primeiras', last: 'último|última|últimos|últimas|passado|passada|passados|passadas|anterior|anteriores', next: 'próximo|próxima|próximos|próximas|que vem|que vêm|seguinte|seguintes', 'after-next': 'depois da próxima|depois do próximo', this: 'este|esta|estes|estas|neste|nesta|deste|desta|nestes|nestas|esse|essa|nesse|nessa', few: 'alguns|algumas|uns|umas|poucos|poucas|vários|várias', whole: 'todo|toda',
    ago: 'há|faz|fazem|cerca de há', 'after-ago': 'atrás', ahead: 'em|dentro de|daqui a|daqui', within: 'nos|nas',
    'lone-day': 'no dia|até o dia|a partir do dia', 'day-after': 'um dia depois de|um dia depois do|um dia após|dia seguinte a|dia seguinte ao|dia seguinte à', 'day-before': 'um dia antes de|um dia antes do|véspera de|na véspera de|na véspera do|véspera do', rest: 'o resto|resto|restante', 'on-weekend': 'no fim de semana|o fim de semana|no final de semana|o final de semana', 'week-from': 'que começa em|que começa no dia', 'half-of': 'metade', for: 'por|durante|em', 'surely-ahead': 'daqui a|dentro de',
    'feast-day': 'dia de|dia do', 'day-number': 'dia|dias|o dia|no dia|os dias', 'month-word': 'mês de', 'before-age': 'tem|tinha|com|com apenas|maiores de|menores de|com a idade de|idade de|aos|completa|completou', 'after-age': 'de idade', 'after-anniversary': 'aniversário',
    at: '=às|=à|pelas|por volta das|a partir das|desde as|até as|até às|antes das|depois das|após as|cerca das|das', 'hour-mark': 'h|horas|hora|hs|em ponto|horas em ponto|h em ponto', am: 'am|a.m.|a.m', pm: 'pm|p.m.|p.m', noon: 'meio-dia|meio dia', midnight: 'meia-noite|meia noite', 'local-time': 'hora local|horas locais|no horário local|horário local|local|locais', 'time-of': 'horário de|no horário de|hora de|horas de|hora em',
    'on-day': 'em|no|na|dia|até|do|ao', now: 'agora|a data|o momento|hoje', deadline: 'no prazo de|num prazo de|dentro de um prazo de|em até', 'the-many': 'os|nos', than: 'que|do que', 'had-been': 'estava|estavam|era|eram', pair: 'um par de', 'to-date': 'no acumulado do ano|acumulado do ano|desde o início do ano|desde o começo do ano', 'before-last': 'retrasado|retrasada', penult: 'penúltimo|penúltima', recent: 'recentes', later: 'mais tarde', thereafter: 'depois', therebefore: 'antes', starting: 'a partir de|a partir do|a contar de', 'week-number': 'semana número|semana nº',
    'after-hour': 'e|de|do|da|em|no|na|para|por|com|a|o|as|os|ao|até|que|se|foi|é|desta|deste|hora|hoje|amanhã|ontem|quando|mas', 'before-rate': 'vezes|vez|reais|euros', single: "um|uma", 'minute-mark': "minutos|min|m", half: 'meia|meio', 'and-half': 'e meia|e meio', 'quarter-of': 'quarto de|um quarto de', 'three-quarters-of': 'três quartos de',
  },
  hedges: {
    about: 'cerca de|aproximadamente|por volta de|em torno de|uns', 'at-least': 'pelo menos|no mínimo|ao menos', 'more-than': 'mais de|mais do que', 'at-most': 'no máximo|até', 'less-than': 'menos de|menos do que', nearly: 'quase|perto de',
  },
  dateHedges: { about: 'por volta de|por volta das|cerca das|pelas|por volta do dia|em torno de', 'at-least': 'desde|desde o|a partir de|a partir do', 'more-than': 'após|após as|depois de|depois do|depois das', 'at-most': 'até|até o|até ao', 'less-than': 'antes de|antes do|antes das' },
  minutesBefore: { '-15': 'quinze para as|quinze para o|um quarto para as' },
  minutesAfter: { '15': 'e quinze|e um quarto', '30': 'e meia', '-15': 'menos um quarto|menos quinze' },
  zones: { 'America/Sao_Paulo': 'de brasília|hora de brasília|horário de brasília', 'Europe/Lisbon': 'hora de lisboa|hora portuguesa|em lisboa' },
  tense: {
    past: { words: 'foi|foram|era|eram|tinha|tinham|disse|teve|fez|houve|esteve|veio|há|desde|deu|viu|haviam|havia|disseram|fizeram|tiveram', ends: 'ou|(?<!us|rop|jud|^at|^pn|lic|lis|bil|og|br)eu|iu|aram|eram|[ií]ram|(?<!oit|^l|br|scr)ava|avam' },
    future: { words: 'termina|começa|acaba|entra em vigor|viaja|realiza-se|reforma-se|aposenta-se|expira|vence|arranca|vai|vão|deve|devem|deverá|deverão|previsto|prevista|previstos|previstas|prevê|será|serão|haverá|até|pretende|poderá|poderia|planeja|espera|marcado|marcada|agendado|agendada', ends: '(?<=[aeio])rá|(?<=[aeio])(?<!^ba|^va|^ve|tuba|cama)rão|[aei]rei|aremos|eremos|iremos' },
  },
  hasBareHours: true,
  ordinalMarks: 'º|ª|°|o|a',
};
