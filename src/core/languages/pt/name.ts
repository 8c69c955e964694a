// Portuguese words around names, of Portugal and of Brazil.
import type { NameWords } from '../name-words.ts';

export const name: NameWords = {
  code: 'pt',
  titles: 'sr sra srs sras srta senhor senhora senhores dom d dona dr dra doutor doutora prof professor professora frei padre irma irmao monsenhor sir lord lady xeque xeique aiatola imam ima sao santo santa eng',
  roles: 'emir sultao futebolista nadador suspeito acusado agricultor enfermeira professora influenciador youtuber comentador comentarista secretario-geral presidente-executivo presidenta ministros '
    + 'primeiro-ministro premie vice-presidente chanceler secretarios deputados senadores autarca juizes general coronel capitao comandante tenente almirante marechal sargento rei rainha principe princesa '
    + 'imperador imperatriz papa cardeal bispo arcebispo pastor patrao cofundador tecnico selecionador atacante avancado defesa zagueiro goleiro guarda-redes medio piloto ciclista corredor campeao campea '
    + 'atleta tenista ator actor atriz actriz comediante humorista cineasta realizador rapper musico romancista poeta redator escultor arquitecto economista analista sociologo politologo cientista fisico '
    + 'quimico biologo cirurgiao estudante ativista activista opositor oposicionista sindicalista responsavel representante especialista perito diplomata negociador enviado soldado policia policial '
    + 'terrorista bilionario homem mulher marido irmao irma pai mae colega antecessor dancarino bailarino modelo estilista explorador navegador astronauta inventor duque duquesa conde condessa marques '
    + 'ex-presidente ex-ministro relator mandatario ceo matematico visconde barao '
    + 'arguid|magistrad|ministr|secretari|deputad|prefeit|advogad|comissari|conselheir|homolog|filosof|fotograf|arquitet|medic|candidat|empresari|espos|filh|ti|sobrinh|prim|viuv|amig|namorad|companheir|engenheir|delegad~o|a '
    + 'diretor|director|senador|governador|procurador|juiz|embaixador|assessor|fundador|treinador|jogador|cantor|compositor|escritor|historiador|pintor|investigador|pesquisador|coordenador|sucessor|produtor|apresentador|editor|vereador~|a '
    + 'presidente|chefe|dirigente|jornalista~|s porta-voz|lider~|es',
  roleEnds: '',
  organisationHeads: 'bolsa protecao delegacao coordenadoria bombeiros plataforma unidade comando bloco advocacia defensoria organizacao agencia ministerio conselho comissao comite corte tribunal partido uniao federacao '
    + 'confederacao associacao liga fundacao instituto universidade escola academia banco fundo escritorio centro assembleia senado parlamento congresso frente movimento sindicato sociedade companhia grupo '
    + 'alianca cruz observatorio camara direcao direcccao servico autoridade programa colegio hospital museu teatro opera orquestra clube sport sporting futebol fc sc ec departamento secretaria procuradoria '
    + 'guarda policia exercito marinha aeronautica forca forcas igreja diocese ordem caixa junta prefeitura governo biblioteca divisao empresa faculdade supremo superior gremio rede',
  smallHeads: 'tribunal camara conselho comissao bolsa delegacia comando exercito administracao presidencia governo ministerio parlamento senado justica universidade partido agencia banco federacao associacao fundacao grupo embaixada policia instituto hospital sindicato procuradoria prefeitura',
  organisationTails: 'sa ltda grupo clube sc futebol',
  organisationEnds: '',
  organisationCues: 'concorrente grupo empresa firma companhia gigante fabricante construtora montadora operadora jornal diario semanario revista emissora canal radio agencia site portal partido sindicato ong banco filial marca editora clube equipe equipa time banda multinacional seguradora gravadora milicia',
  organisationAdjectives: 'rodoviaria nacional nacionais internacional internacionais mundial europeu europeia central geral popular social socialista comunista constitucional federal real exterior exteriores regional municipal estadual '
    + 'monetario militar unidas unidos unida atlantico africana medico tecnologico superior espacial penal civil eleitoral judiciario catolica ortodoxa liberal trabalhista conservador '
    + 'suprem|democratic|republican|public|economic|cientific|islamic|olimpic|brasileir~o|a',
  placeHeads: 'cemiterio rua avenida praca ponte lago lagoa monte montes rio ilha ilhas golfo estreito cabo baia vale mar oceano deserto porto serra castelo aeroporto estacao parque estadio bairro floresta canal geleira vulcao catedral palacio praia morro rodovia condado distrito municipio',
  placeTails: '',
  placeEnds: '',
  placeCues: 'prefeito bispo arcebispo deputado governador rei rainha duque conde batalha aeroporto populacao peninsula cidade vila aldeia capital regiao provincia departamento distrito estado republica reino pais fronteira habitantes municipio concelho freguesia ilha porto norte sul leste oeste nordeste noroeste sudeste sudoeste centro interior localidade comuna cantao bairro',
  placePrepositions: 'em para desde',
  agentPrepositions: 'segundo com contra por entre conforme',
  speech: 'informou noticiou escreve noticia disse diz afirmou afirma explicou explica anunciou anuncia indicou acrescentou garantiu sublinhou destacou lembrou recordou reconheceu confirmou respondeu escreveu tuitou contou perguntou concluiu considera considerou insistiu alertou advertiu prometeu denunciou criticou '
    + 'apelou reagiu lamentou propos declarou declara comentou reiterou defendeu pediu exigiu ressaltou salientou frisou admitiu negou acredita quer morreu nasceu faleceu adiantou revelou observou',
  articles: 'o a os as um uma uns umas do da dos das ao aos no na nos nas pelo pela pelos pelas num numa este esta estes estas esse essa seu sua seus suas nosso nossa meu minha',
  links: 'de do da dos das e para em o a os as no na ao pela pelo contra por',
  particles: 'de do da dos das von van der den bin al el di del',
  ordinary: 'var uti uci upa marca chega publico expresso observador ano ninguem alguem muitos muitas poucos o a os as um uma uns umas do da dos das ao aos no na nos nas pelo pela pelos pelas num numa este esta estes estas esse '
    + 'essa esses essas aquele aquela isto isso aquilo seu sua seus suas nosso nossa meu minha eu tu ele ela eles elas voce voces me te se lhe lhes que quem qual quais cujo onde quando como quanto por para '
    + 'com sem sobre sob ante apos desde ate entre segundo conforme contra durante mediante em de e ou nem mas porem embora porque pois nao mais muito ja tambem tampouco so somente apenas assim entao depois '
    + 'antes agora hoje ontem amanha aqui ali la sempre nunca jamais todo toda todos todas cada varios varias alguns algumas outro outra outros outras mesmo mesma nenhum nenhuma nada sao era eram foi foram '
    + 'ser estao estava ha havia tem teve pode deve vai vao faz dois duas tres quatro cinco seis sete oito nove dez cem mil primeiro primeira segunda terceiro ultimo ultima janeiro fevereiro marco abril maio '
    + 'junho julho agosto setembro outubro novembro dezembro segunda-feira terca quarta quinta sexta sabado domingo alem disso enquanto finalmente atualmente recentemente foto video imagem leia fonte fontes '
    + 'internet deus natal pascoa fim obrigado sim senhor senhora presidente ministro rei rainha papa copa mundial mundo guerra batalha tratado lei festival campeonato jogos olimpicos premio historia governo '
    + 'estado republica constituicao norte sul leste oeste nascido nascida grande tal tais tanto devido dentro fora perto longe inclusive exceto salvo ainda posteriormente originalmente junto entretanto '
    + 'contudo todavia portanto logo perante',
  acts: 'e era foi sera tinha teve tem tornou-se tornou passou ganhou venceu morreu nasceu estudou trabalhou jogou viveu comecou iniciou recebeu publicou fundou voltou regressou deixou assinou estreou obteve conseguiu entrou escreveu dirigiu participou marcou permaneceu casou fez',
  adjectiveEnds: 'al ais ense ic~o|a|os|as ari|an|iv|eir~o|a',
  nounEnds: 'cao coes ismo ancia encia agem ura mento|dade~|s',
  placeLinks: 'de do da dos das',
  leaders: 'presidente ceo diretor diretora fundador fundadora cofundador lider dirigente treinador treinadora tecnico acionista acionistas acoes dono analista funcionarios',
  officeNouns: 'justica recurso relacao comarca juri educacao saude fazenda trabalho agricultura negocios financas ambiente comercio seguranca contas turismo',
  storms: 'furacao tempestade ciclone tufao tornado depressao operacao',
  clubs: 'o ao do pelo=braga santos sao_paulo fortaleza bahia vitoria liverpool barcelona arsenal chelsea manchester bayern guimaraes',
  surnameJoint: 'e',
  gerundEnds: 'ando endo indo',
  nounsAreCapital: false,
  demonyms: 'us:american,estadunidense,norte-american ru:russ,pro-russ gb:britanic,ingles,escoces,gales fr:frances de:alema,aleman it:italian es:espanhol,espanho,catala,catalan,basc,galeg pt:portugues,lus ua:ucranian cn:chines jp:japones,nipon ca:canadense,canadian au:australian in:indian br:brasileir,paulist,carioc mx:mexican '
    + 'ar:argentin co:colombian ve:venezuelan cl:chilen pe:peruan cu:cuban bo:bolivian py:paraguai uy:uruguai ao:angolan mz:mocambican cv:cabo-verdian be:belg nl:holandes,neerlandes ch:suic at:austriac pl:polac,polones cz:chec,tchec sk:eslovac hu:hungar ro:romen bg:bulgar gr:greg rs:servi hr:croat si:esloven ba:bosni '
    + 'al:albanes se:suec no:norueg,noruegu dk:dinamarques fi:finlandes ie:irlandes is:islandes ee:estoni lv:leta,leto lt:lituan by:bielorruss md:moldav ge:georgian am:armeni az:azerbaijan,azer tr:turc ir:iranian iq:iraquian sy:siri lb:libanes il:israelens,israelit ps:palestin,palestinian jo:jordanian eg:egipci sa:saudit '
    + 'ye:iemenit qa:catari af:afega,afegan pk:paquistanes kz:cazaque kp:norte-corean kr:sul-corean,corean vn:vietnamit th:tailandes id:indonesi ph:filipin tw:taiwanes ma:marroquin dz:argelin tn:tunisian,tunisin ly:libi ng:nigerian cd:congoles et:etiop so:somali sd:sudanes ke:quenian za:sul-african eu:europe,europei '
    + ':ocidental,african,asiatic,arab,muculman,islamic,crista,catolic,latin',
  demonymEndings: 'e s is ois aes ii ual enes n|an|ian|enh|in|uai|ai~o|a|os|as es|ues~|a|es|as o|a|ola|eu|eia|ense|ao|ita|iota|se~|s',
};
