// Words of the forms that news texts have besides prose: notes that put an earlier version right, what is only imagined or is said to be
// false, captions, and the lines of a page. One row a language, so that all six are seen to have the same depth; apart from the packs,
// for those are full. Folded phrases between strokes, apostrophes as blanks; "," is a mark that must stand there.
import type { LanguageCode } from './pack.ts';

/** The words of one language. */
export interface FormWords {
  /** What a text calls itself; "this text", "this report" only where a bill or an inquiry cannot be meant: "of this text", "this text was corrected". */
  readonly itself: string;
  /** What it was before: beside the former, whatever follows was wrong. */
  readonly earlier: string;
  /** That it was put right: beside what it calls itself, the days are those of the page. */
  readonly amended: string;
  /** By error: the value behind was wrong, beside what the text calls itself or its own writing. */
  readonly wrongly: string;
  /** Its own writing: beside "wrongly". */
  readonly written: string;
  /** Behind a wrong value, before the right one. */
  readonly turns: string;
  /** Open a sentence that only imagines. */
  readonly imagined: string;
  /** Whole sentences that say the one before is not so. */
  readonly refuted: string;
  /** Open a sentence that tells what a story or a drill has: its tolls are none. */
  readonly told: string;
  /** What stands behind is feared, not so. */
  readonly feared: string;
  /** Anywhere in a sentence: what it passes on is not so. */
  readonly fake: string;
  /** A picture is spoken of. */
  readonly pictured: string;
  /** How long a text takes to read. */
  readonly reading: string;
  /** Open a line that says when a page was changed, beside the pack's own. */
  readonly changed: string;
}

/** By language. */
export const FORM_WORDS: Readonly<Record<LanguageCode, FormWords>> = {
  fr: {
    itself: 'cet article|de ce texte|ce texte a ete corrige|ce texte a ete rectifie|ce texte a ete mis a jour|notre article|cette depeche|ce papier|notre texte|cette page|notre depeche|nos articles|de l article|de la depeche', earlier: 'version|versions|initialement|a l origine|auparavant|precedemment', amended: 'corrige|corrigee|modifie|modifiee|rectifie|rectifiee|mis a jour|amende', wrongly: 'par erreur|a tort|erronement',
    written: 'avons ecrit|avions ecrit|ecrivions|avons indique|avions indique|indiquions|avons annonce|avions annonce|erratum|rectificatif|correction', turns: 'alors que|alors qu|au lieu|mais|en realite|en fait|et non', imagined: 'imaginons|imaginez|supposons|supposez|admettons|mettons que|mettons qu|a supposer|figurez vous|et si',
    refuted: 'il n en est rien|il n en etait rien|c est faux|cela est faux|c etait faux|c est inexact|ce n est pas vrai|ce n est pas exact|ce n est pas le cas|rien n est moins vrai|rien n est plus faux|faux|rien de tout cela n est vrai|tout cela est faux|l information est fausse|c est un mensonge', told: 'dans le roman|dans un roman|dans le film|dans un film|dans la serie|dans la fiction|dans le scenario|dans l exercice|dans un exercice|lors de l exercice|lors d un exercice', feared: 'craignait|craignaient|craint|craignent|redoutait|redoutaient|redoute|redoutent', fake: 'faux message|fausse information|fausse nouvelle|faux communique|infox|intox|s est revele faux|s est revelee fausse|s est avere faux|s est averee fausse', pictured: 'ici en|ici lors|photo d archives|image d archives|sur la photo|sur cette photo|photo d illustration', reading: 'lecture', changed: 'mise a jour',
  },
  en: {
    itself: 'this article|this story|of this report|this report was corrected|this report has been corrected|this report was updated|this report has been updated|this piece|this post|this page|our article|our report|our story|of the article|of the story', earlier: 'version|versions|originally|previously|initially', amended: 'amended|corrected|updated|clarified|edited|modified', wrongly: 'wrongly|incorrectly|mistakenly|erroneously|in error|by mistake|misstated',
    written: 'we wrote|we said|we stated|we reported|we gave|we had reported|we have reported|correction|clarification', turns: 'when|whereas|in fact|but|instead|rather|not', imagined: 'imagine|suppose|supposing|let us imagine|let s imagine|let us suppose|let s suppose|let us say|let s say|picture|what if|just imagine|assume|assuming|say for',
    refuted: 'it is not|it was not|it is not true|it s not true|that is not true|that s not true|this is not true|that is false|that s false|it is false|this is false|not true|false|untrue|they are wrong|they were wrong|that is wrong|that was wrong|nothing of the sort|that is not the case|not so|it did not|he did not|she did not|they did not|she has not|he has not|it has not|they have not|it is untrue|none of this is true|none of that is true|it isn t|it wasn t|it isn t true|that isn t true|he hasn t|she hasn t|it hasn t', told: 'in the novel|in a novel|in the film|in a film|in the movie|in a movie|in the drill|in a drill|in the exercise|in an exercise|in the series|in the scenario', feared: 'feared|fears', fake: 'fake post|fake message|fake video|fake report|hoax|proved false|proved wrong|turned out to be false|turned out to be wrong|falsely claim|falsely claims|falsely claimed', pictured: 'pictured|file photo|file picture|file image|seen here|shown here|in this photo', reading: 'read reading', changed: 'update',
  },
  de: {
    itself: 'dieses artikels|dieser artikel|diesem artikel|dieses textes|dieser text|diesem text|dieser meldung|diese meldung|dieses beitrags|dieser beitrag|diesem beitrag|des artikels|des textes|der meldung', earlier: 'version|versionen|fassung|ursprunglich|zunachst|zuvor', amended: 'korrigiert|geandert|berichtigt|aktualisiert|prazisiert', wrongly: 'falschlich|falschlicherweise|irrtumlich|irrtumlicherweise',
    written: 'wir geschrieben|schrieben wir|wir schrieben|hatten wir|haben wir|berichteten wir|korrektur|berichtigung', turns: 'tatsachlich|richtig|sondern|statt|anstatt|aber|nicht', imagined: 'stellen wir uns|stellen sie sich|stell dir|stellt euch|man stelle sich|angenommen ,|nehmen wir an|nehmen sie an|gesetzt den fall|was ware wenn',
    refuted: 'das stimmt nicht|stimmt nicht|das ist falsch|das war falsch|das ist nicht wahr|das ist unwahr|falsch|das trifft nicht zu|dem ist nicht so|das ist nicht der fall|nichts davon stimmt|nichts davon ist wahr|weit gefehlt|das stimmt so nicht|das ist nicht richtig', told: 'im roman|in einem roman|im film|in einem film|in der serie|bei der ubung|bei einer ubung|in der ubung|im szenario', feared: 'befurchtet|befurchtete|befurchteten|befurchten', fake: 'falschmeldung|falschmeldungen|gefalschte|stellte sich als falsch|erwies sich als falsch|stellten sich als falsch|erwiesen sich als falsch', pictured: 'im bild|auf dem bild|auf dem foto|archivbild|archivfoto|symbolbild|auf diesem bild', reading: 'lesezeit lesedauer', changed: 'aktualisierung|update|zuletzt',
  },
  es: {
    itself: 'este articulo|de este texto|este texto ha sido corregido|este texto ha sido actualizado|esta noticia|esta informacion|esta nota|nuestro articulo|del articulo|de la noticia|esta pagina', earlier: 'version|versiones|originalmente|inicialmente|anteriormente', amended: 'corregido|corregida|modificado|modificada|rectificado|actualizado|actualizada', wrongly: 'por error|erroneamente|equivocadamente|incorrectamente',
    written: 'escribimos|publicamos|dijimos|indicamos|informamos|correccion|fe de errores|rectificacion', turns: 'cuando|en realidad|en lugar|en vez|sino|pero|y no', imagined: 'imaginemos|imagine|imaginen|imagina|imaginad|supongamos|suponga|supongan|pongamos que|digamos que|y si',
    refuted: 'no es cierto|no era cierto|es falso|era falso|no es verdad|eso es falso|esto es falso|eso no es cierto|eso no es verdad|nada mas lejos de la realidad|falso|no es asi|no fue asi|nada de eso es cierto|es mentira|no lo es', told: 'en la novela|en una novela|en la pelicula|en una pelicula|en la serie|en el simulacro|en un simulacro|en la ficcion', feared: 'temia|temian|temen|se teme', fake: 'bulo|noticia falsa|mensaje falso|publicacion falsa|resulto falso|resulto falsa|resulto ser falso|resulto ser falsa|resultaron falsas', pictured: 'en la foto|en la imagen|foto de archivo|imagen de archivo|en una imagen|en esta foto', reading: 'lectura', changed: 'actualizacion',
  },
  it: {
    itself: 'questo articolo|di questo testo|questo testo e stato corretto|questo testo e stato aggiornato|questa notizia|questo pezzo|il nostro articolo|dell articolo|della notizia|questa pagina', earlier: 'version|versione|versioni|originariamente|inizialmente|in precedenza', amended: 'corretto|corretta|modificato|modificata|rettificato|aggiornato|aggiornata', wrongly: 'per errore|erroneamente|per sbaglio|scorrettamente',
    written: 'abbiamo scritto|avevamo scritto|abbiamo riportato|avevamo riportato|abbiamo indicato|avevamo indicato|correzione|errata corrige|rettifica', turns: 'quando|mentre|in realta|invece|anziche|ma|e non', imagined: 'immaginiamo|immaginate|immagina|immagini|supponiamo|supponete|ammettiamo|mettiamo che|poniamo che|facciamo che|e se',
    refuted: 'non e vero|non era vero|e falso|era falso|falso|non e cosi|cosi non e|niente di piu falso|nulla di piu falso|non e affatto vero|nulla di tutto questo e vero|niente di vero|e una bugia', told: 'nel romanzo|in un romanzo|nel film|in un film|nella serie|nell esercitazione|in un esercitazione|nella finzione', feared: 'temeva|temevano|temono|si teme', fake: 'bufala|notizia falsa|falso messaggio|messaggio falso|si e rivelato falso|si e rivelata falsa|si sono rivelate false', pictured: 'nella foto|nell immagine|foto d archivio|foto di archivio|in una foto|in questa foto', reading: 'lettura', changed: 'aggiornamento',
  },
  pt: {
    itself: 'este artigo|deste artigo|neste artigo|deste texto|este texto foi corrigido|este texto foi atualizado|esta noticia|desta noticia|nesta noticia|esta reportagem|desta reportagem|esta materia|desta materia|do artigo|da noticia|esta pagina', earlier: 'versao|versoes|originalmente|inicialmente|anteriormente', amended: 'corrigido|corrigida|modificado|modificada|retificado|atualizado|atualizada', wrongly: 'por erro|por engano|por lapso|erradamente|erroneamente|incorretamente',
    written: 'escrevemos|publicamos|dissemos|indicamos|informamos|noticiamos|correcao|errata|retificacao', turns: 'quando|na verdade|na realidade|em vez|em lugar|mas|e nao', imagined: 'imaginemos|imagine|imaginem|suponhamos|suponha|suponham|vamos imaginar|vamos supor|digamos que|e se',
    refuted: 'nao e verdade|nao era verdade|e falso|era falso|falso|isso e falso|isso nao e verdade|nao e assim|nao foi assim|nada disso e verdade|e mentira|nada mais falso|isto e falso', told: 'no romance|num romance|no filme|num filme|na serie|no simulacro|num simulacro|no exercicio|num exercicio|na ficcao', feared: 'temia|temiam|temem|teme se', fake: 'noticia falsa|mensagem falsa|publicacao falsa|boato|revelou se falso|revelou se falsa|revelaram se falsas|provou ser falso|provou ser falsa', pictured: 'na foto|na imagem|foto de arquivo|imagem de arquivo|nesta foto', reading: 'leitura', changed: 'atualizacao',
  },
};

/** Behind an age, say that it was that of another time, between strokes as written: "23 at the time". */
export const FOR_ONCE: Readonly<Record<LanguageCode, string>> = {
  fr: "à l'époque|alors|lorsqu|quand |au moment", en: 'at the time|when |then |at his death|at her death', de: 'damals|als er|als sie|zu der zeit', es: 'entonces|cuando |en aquel|por aquel', it: "all'epoca|quando |allora|ai tempi", pt: 'na altura|quando |à data|na época|então',
};
