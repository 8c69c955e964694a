import type { ContrastWords } from '../contrast-words.ts';

export const contrast: ContrastWords = {
  negations: 'nao nunca jamais nenhum nenhuma ninguem nada nem sem tampouco',
  ofNouns: 'nenhum nenhuma',
  carriers: 'pode podem podia podiam deve devem existe existem ha',
  restrictions: 'nao_so nao_apenas nao_somente nao_menos nao_mais_de nao_todos nao_todas nao_sempre nao_necessariamente ainda_nao sem_duvida sem_precedentes nao_obstante sem_embargo nada_menos nao_sem nao_poucos nao_poucas sem_cessar sem_falta nada_mais',
  denials: 'recusa recusou recusaram falhou fracassou evita evitou evitar incapaz incapazes carece carecem',
  changes: 'nao+mais ja_nao nao_mais deixou_de deixar_de deixara_de deixa_de cessou cessar renunciou renuncia renunciar',
  opposites: 'aberto/fechado abrir/fechar vivo/morto sobreviver/morrer legal/ilegal possivel/impossivel verdadeiro/falso subir/descer aumentar/diminuir aumento/queda crescer/cair aceitar/recusar autorizar/proibir permitir/proibir obrigatorio/facultativo ganhar/perder vencer/perder vitoria/derrota culpado/inocente condenar/absolver condenado/absolvido '
    + 'antes/depois inicio/fim comecar/terminar comecar/acabar primeiro/ultimo positivo/negativo publico/privado presente/ausente sucesso/fracasso apoiar/combater confirmar/desmentir forte/fraco alto/baixo rico/pobre grande/pequeno longo/curto jovem/velho norte/sul leste/oeste esquerda/direita maioria/minoria mais/menos superior/inferior '
    + 'maximo/minimo comprar/vender importar/exportar entrar/sair chegar/partir aliado/inimigo civil/militar deter/libertar prender/soltar contratar/despedir aprovar/rejeitar incluido/excluido autentico/falso casado/solteiro cheio/vazio dia/noite verao/inverno homem/mulher irmao/irma pai/mae filho/filha'
    + ' bom/mau boa/ma melhor/pior eficaz/ineficaz seguro/perigoso util/inutil conhecido/desconhecido ileso/ferido voluntario/forcado',
  majorities: 'maioria',
  minorities: 'minoria',
  wholes: 'todos todas',
  quantifiers: 'alguns algumas varios varias poucos poucas muitos muitas maioria todos todas cada metade frequentemente vezes raramente apenas so',
  doubts: 'se poderia poderiam deveria deveriam seria seriam teria teriam talvez possivel alegado alegada suposto suposta boato',
  softeners: 'provavelmente quase vezes frequentemente antes alguns algumas parece parecem creio acho penso pode podem possivelmente aparentemente geralmente relativamente',
  pronouns: 'ele ela eles elas este esta isto o',
  definites: 'o a os as seu sua este esta',
  sources: 'segundo de_acordo_com',
  copulas: 'e sao era eram foi foram',
  classes: 'filme documentario/serie telenovela/album/cancao single/romance livro/quadro escultura/opera/jornal revista diario/cidade aldeia vila municipio/pais/condado/rio/montanha vulcao/lago/cao/gato/passaro/cavalo/ator atriz cantor cantora musico escritor escritora autor autora politico jogador jogadora realizador realizadora diretor diretora produtor rapper guitarrista humorista modelo futebolista jornalista advogado advogada romancista poeta pintor atleta nadador treinador empresario/empresa banco/universidade escola/planeta/lingua/desporto esporte/doenca/aeroporto/museu/religiao/rei imperador principe/rainha imperatriz princesa',
  closers: 'de do da dos em no na por para a ao que com segundo',
  makers: 'realizado realizada dirigido dirigida/escrito escrita/criado criada desenhado desenhada/inventado inventada/fundado fundada/composto composta/pintado pintada/interpretado interpretada/construido construida/descoberto descoberta',
  agents: 'por pelo pela pelos',
  placed: 'nascido nascida nasceu/morreu faleceu/rodado rodada filmado filmada/sepultado sepultada/crescido',
  situated: 'situado situada localizado localizada',
  within: 'em no na nos nas',
  rejections: 'e_nao ,_nao',
  stamps: 'publicado publicada atualizado atualizada modificado',
  soon: 'brevemente proximamente',
  persons: 'pessoa pessoas',
  titles: { f: 'sra senhora dona', m: 'sr senhor' },
  articles: { f: 'a uma', m: 'o um' },
  roles: { f: 'ministra diretora deputada senadora', m: '' },
};
