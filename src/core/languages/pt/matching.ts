import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'pt',
  frequent: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta sexta sabado domingo feira '
    + 'hoje ontem amanha dia dias semana semanas mes meses ano anos hora horas minuto minutos manha tarde noite vez vezes tempo data momento inicio fim ultimo ultima ultimos ultimas proximo proxima passado passada '
    + 'disse diz dizer declarou afirmou explicou acrescentou anunciou indicou informou segundo apos antes depois desde durante entre contra sob sem sobre assim tambem alem entao ainda ja sempre nunca pouco muito mais menos quase cerca '
    + 'faz fazer feito pode podem poderia poderiam deve devem deveria vai vao ir vem vir fica ficar toma tomar poe por da dar ver visto ser estar havia era eram sera serao seria seriam tem foi foram esta estao estava '
    + 'todo toda todos todas outro outra outros outras mesmo mesma varios varias cada alguns algumas este esta estes estas esse essa aquele onde como quando se pois mas enquanto embora '
    + 'primeiro primeira primeiros segundo terceiro dois duas tres quatro cinco seis sete oito nove dez vinte cem mil milhao milhoes bilhao bilhoes cento numero novo nova novos novas grande grandes bom boa pequeno '
    + 'pessoa pessoas gente mundo pais cidade regiao parte caso situacao questao ponto lugar causa razao fonte fontes comunicado porta voz responsavel responsaveis artigo ler lusa afp reuters foto publicado atualizado',
  creditCues: 'com informacoes da do de fonte fontes agencia agencias por e',
  creditVerbs: 'contribuiu colaborou',
  agencyWords: 'agencia agencias',
};
