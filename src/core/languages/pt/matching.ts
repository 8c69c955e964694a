import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'pt',
  frequent: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro terca quarta quinta sexta sabado domingo feira hoje ontem amanha manha tarde noite tempo data momento inicio '
    + 'fim disse diz dizer declarou afirmou explicou acrescentou anunciou indicou informou apos antes depois desde durante entre contra sob sem sobre assim tambem alem entao ainda ja sempre nunca pouco muito '
    + 'mais menos quase cerca faz fazer feito pode podem poderia poderiam deve devem deveria vai vao ir vem vir fica ficar toma tomar poe por da dar ver visto ser estar havia era eram sera serao seria seriam '
    + 'tem foi foram estao estava varios varias cada alguns algumas esse essa aquele onde como quando se pois mas enquanto embora primeiros terceiro dois duas tres quatro cinco seis sete oito nove dez vinte '
    + 'cem mil milhao milhoes bilhao bilhoes cento numero bom boa pequeno gente mundo pais cidade regiao parte caso situacao questao ponto lugar causa razao comunicado porta voz responsavel responsaveis '
    + 'artigo ler lusa afp reuters foto publicado atualizado ultim|tod|outr|nov~o|a|os|as proxim|passad|segund|mesm|primeir~o|a dia|semana|ano|hora|minuto|esta|este|grande|pessoa|fonte~|s mes|vez~|es',
  creditCues: 'com informacoes da do de fonte fontes agencia agencias por e',
  creditVerbs: 'contribuiu colaborou',
  agencyWords: 'agencia agencias',
};
