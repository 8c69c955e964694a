// Words about who speaks that are not asked for by the language of a text, or few enough for one row a language: packs are full,
// and a table of six shows that all have the same depth. Sets in, nothing computed. Folded unless said otherwise.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Who tells, in any of the languages: no verb, and nobody that is quoted. Lower case. */
export const FIRST_PERSONS: ReadonlySet<string> = setOf('je j nous io noi yo eu ich wir i we');

/** Right behind a pronoun that is then nobody, French "il y a", "il faut", "il s'agit": the only language whose "he" may be nothing. Lower case. */
export const IMPERSONAL: ReadonlySet<string> = setOf('y n s faut faudra faudrait fallait est sera serait était semble reste suffit convient existe manque vaut');

/** Between who speaks and who hears, in a headline: "Odrin À Tarrow : « … »". Lower case. */
export const TO_WHOM: ReadonlySet<string> = setOf('à a to an ao');

/** Pronouns that are nobody: "hieß ES in der Begründung", "a-t-ON appris". Lower case. */
export const IMPERSONALS: ReadonlySet<string> = setOf('es man on');

/** Somebody of a kind just named, without noun or article: "said another", "relató otra". */
export const OTHERS: ReadonlySet<string> = setOf('another others otra otro otras otros outra outro outras outros autre autres andere altra altro altri altre');

/** Adjectives with a complement of their own, behind a source: "a source close to the inquiry", "una fuente cercana a la familia". */
export const CLOSE_TO: ReadonlySet<string> = setOf('close familiar proche proches cercana cercano cercanas cercanos vicina vicino vicine vicini proxima proximo proximas proximos ligada ligado ligadas ligados');

/** Written numbers above those that are determiners of a pack, and "many": before people they open a phrase. Lower case. */
export const NUMBERS: ReadonlySet<string> = setOf('cinq six sept huit neuf dix onze douze quinze vingt trente cent five seven eight nine ten eleven twelve fifteen twenty fünf sechs sieben acht neun zehn elf zwölf zwanzig cinco seis siete ocho nueve diez once doce quince veinte cinque sei sette otto nove dieci undici dodici venti sete oito dez onze doze quinze vinte many muchos molti muitos');

/** Right before a quotation they make it a word spoken of. Lower case. */
export const WORDS_THEMSELVES: ReadonlySet<string> = setOf('mot terme expression word term wort begriff ausdruck palabra término expresión parola termine espressione palavra termo expressão');

/** Papers that say something: "le rapport pointe « … »", "the report". */
export const DOCUMENTS = 'rapport rapports communique etude note enquete report statement study survey bericht studie gutachten mitteilung informe estudio comunicado encuesta auto sentencia rapporto studio comunicato indagine sentenza relatorio estudo inquerito acordao';

/** Words whose sayer hangs on them: "la réponse de", "Carling's reply", "l'affondo di". */
export const UTTERANCES: ReadonlySet<string> = setOf('cri coup grido giudizio parere plaidoyer avis grito juicio opinion dictamen veredicto verdetto parecer veredito plea judgment cry hilferuf weckruf bilanz rat accusation accusations critique critiques reproche reproches menace menaces promesses charge claim claims complaint allegation allegations pledge vow threat demand vorwurf vorwurfe vorwurfs kritik drohung behauptung aussage forderung acusacion acusaciones critica criticas amenaza promesa denuncia accusa accuse critiche minaccia promessa acusacao acusacoes ameaca reponse message commentaire reaction mot mots phrase verdict conclusion constat analyse explication avertissement promesse conseil aveu question temoignage parole paroles declaration declarations '
  + 'reply answer response comment comments warning words remark verdict reaction advice message promise view quote conclusion statement explanation antwort reaktion kommentar botschaft fazit warnung worte urteil erklarung begrundung devise appell '
  + 'respuesta comentario reaccion mensaje palabras advertencia consejo conclusion explicacion frase declaraciones risposta commento reazione messaggio monito affondo avvertimento consiglio spiegazione sfogo appello replica dichiarazione dichiarazioni ammissione confessione '
  + 'resposta comentario reacao mensagem palavras aviso conselho conclusao explicacao declaracao declaracoes desabafo apelo alerta');

/** What bears a name in marks: works, papers, campaigns, ships. The name behind one is nobody's words. */
export const NAMED_THINGS: ReadonlySet<string> = setOf('nom name namen nombre nome film films roman romans livre album chanson titre piece serie operation dispositif programme label quotidien hebdomadaire magazine journal navire chalutier exposition spectacle emission campagne collection prix plan projet festival cargo ferry voilier '
  + 'collectif mouvement liste plateforme association groupe bundnis initiative verein kollektiv stiftung plataforma colectivo asociacion movimiento comitato associazione movimento lista associacao coletivo '
  + 'group movie novel book song single play series show newspaper magazine ship trawler yacht exhibition campaign prize festival programme program operation album ferry documentary '
  + 'lied stuck aktion zeitung zeitschrift magazin schiff frachter ausstellung kampagne sendung preis projekt programm kinofilm thriller aufschrift buch tageszeitung '
  + 'pelicula novela libro cancion disco obra operacion diario periodico revista buque barco exposicion campana programa premio proyecto '
  + 'romanzo libro canzone disco opera operazione quotidiano settimanale rivista nave mostra campagna trasmissione premio progetto programma scritta '
  + 'filme livro cancao peca operacao jornal navio exposicao campanha projeto');

/** Relatives by gender, behind their determiner: "son mari", "her sister". One list for all six languages. */
export const RELATIVES: { readonly f: string; readonly m: string } = {
  f: 'femme mere soeur fille epouse compagne veuve wife mother sister daughter widow frau mutter schwester tochter witwe mujer madre hermana hija esposa viuda moglie sorella figlia vedova mulher mae irma filha viuva',
  m: 'mari pere frere fils epoux compagnon veuf husband father brother son widower mann vater bruder sohn witwer marido padre hermano hijo esposo viudo marito fratello figlio vedovo pai irmao filho viuvo',
};

/** Women's given names, frequent ones, whose end misleads: they do not end in "a". */
export const WOMEN: ReadonlySet<string> = setOf('agathe agnes alice aline amelie angele anais anne annie anne-marie astrid audrey aurelie beatrice berenice brigitte camille carmen carole caroline catherine cecile celine chantal charlotte chloe christelle christine claire claudine clemence '
  + 'colette corinne danielle delphine denise diane dominique dorothee edith eliane elisabeth elise elodie emilie emmanuelle estelle esther eve evelyne fabienne fanny florence francoise frederique gabrielle genevieve geraldine gisele helene helen hortense ines irene iris isabelle '
  + 'jacqueline jeanne jocelyne josephine judith julie juliette justine karine lise louise lucie lydie madeleine manon marguerite marianne marie marine marion marlene martine mathilde maud melanie michele micheline mireille monique muriel myriam nadege nadine nathalie nicole '
  + 'noemie odette odile pascale patricia paule pauline penelope rachel rachida raymonde regine rose roselyne ruth sabine sandrine segolene simone solange sophie stephanie suzanne sylvie therese valerie veronique virginie viviane yvette yvonne zoe '
  + 'abigail alison amber amy ann ashley barbara beth betty brenda carol carolyn cheryl cindy courtney crystal cynthia dawn deborah debbie donna dorothy eleanor elizabeth ellen emily erin evelyn faith frances gail gillian ginny grace hannah harriet heather hillary hilary hope '
  + 'jane janet janice jean jennifer jenny jill joan joy joyce judy karen kate katherine kathleen kathryn kathy katie kelly kim kimberly kirsten laurel lauren lily linsey liz lois lucy lynn mabel maggie margaret mary megan meghan melissa meredith michelle molly nancy naomi '
  + 'nikki olive peggy phoebe phyllis rebecca sally sarah sharon shirley sue susan tiffany tracy trudy vivian wendy winifred anneliese annegret beate bettine brunhilde christel doris dagmar elke elfriede edeltraud ute friederike gertrud gudrun hedwig heike heidi '
  + 'hildegard inge ingeborg ingrid irmgard jutta kathrin katrin katja kerstin liesel margot margrit marlies mechthild meike renate rosemarie saskia sigrid silke sibylle steffi susanne svenja ulrike uschi ursel wiebke birgit antje anke '
  + 'dolores mercedes pilar rosario consuelo concepcion soledad raquel isabel belen rocio luz paz maribel leonor beatriz monserrat montserrat nieves remedios ascension encarnacion carmen abril itziar amparo ester raquel noemi miriam judit '
  + 'alice adele agnese beatrice clelie irene matilde cloe giuditte rachele noemi ester maribel ines lurdes isabel raquel beatriz luz carmen');

/** Men's given names that do. */
export const MEN: ReadonlySet<string> = setOf('luca andrea nicola mattia elia joshua noah noa ezra ilya nikita sasha misha kostya dima vanya mustafa musa isa issa moussa moise josua battista gianluca evangelista enea tobia zacaria geremia giosua mika sergia akira costa barna bela geza kola sasa nemanja vanja luka ilija jona juda garcia boba abba yahya zakaria zakariya yehuda bouba');
