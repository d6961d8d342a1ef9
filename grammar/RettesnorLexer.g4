// Words of the Rettesnor guideline language. One word is one token; Danish keywords only.
// A second keyword language would be a second file with the same token names.
lexer grammar RettesnorLexer;

// --- declarations -----------------------------------------------------------------------------
RETNINGSLINJE  : 'retningslinje' ;
BIBLIOTEK      : 'bibliotek' ;
BRUG           : 'brug' ;
REFERENCE      : 'reference' ;
KODESYSTEM     : 'kodesystem' ;
VAERDISAET     : 'værdisæt' ;
PARAMETER      : 'parameter' ;
DATA           : 'data' ;
DEFINITION     : 'definition' ;
MAALGRUPPE     : 'målgruppe' ;
EKSKLUDER      : 'ekskluder' ;
TABEL          : 'tabel' ;
STRATIFICERING : 'stratificering' ;
AKTIVITET      : 'aktivitet' ;
MAAL           : 'mål' ;
ANBEFALING     : 'anbefaling' ;
OPFOELGNING    : 'opfølgning' ;
SCENARIE       : 'scenarie' ;
SLUT           : 'slut' ;
NIVEAU         : 'niveau' ;

// --- slots: each is the first token of its slot and never a declaration keyword ------------------
VERSION        : 'version' ;
STATUS         : 'status' ;
EJER           : 'ejer' ;
GYLDIG         : 'gyldig' ;
ANSVAR         : 'ansvar' ;
GODKENDT       : 'godkendt' ;
KANONISK       : 'kanonisk' ;
FRAVALG        : 'fravalg' ;
UDGIVER        : 'udgiver' ;
UDGIVET        : 'udgivet' ;
URL            : 'url' ;
NAVN           : 'navn' ;
FRA            : 'fra' ;
HENT           : 'hent' ;
ENHEDER        : 'enheder' ;
OMREGNING      : 'omregning' ;
OMRAADE        : 'område' ;
FRAVAER        : 'fravær' ;
SVAR           : 'svar' ;
EPISODE        : 'episode' ;
UDEN_EPISODER  : 'uden_episoder_med' ;
MINDST_ANTAL   : 'mindst_antal' ;
UDELAD         : 'udelad' ;
SAMME_DAG      : 'samme_dag' ;
KLASSE         : 'klasse' ;
INDHENTES      : 'indhentes' ;
SPOERGSMAAL    : 'spørgsmål' ;
BELAEG         : 'belæg' ;
KILDE          : 'kilde' ;
BEKRAEFTET     : 'bekræftet' ;
VIRKNING       : 'virkning' ;
MINIMUM        : 'minimum' ;
TILSIDESAETTES : 'tilsidesættes' ;
NAAR           : 'når' ;
TYPE           : 'type' ;
KODE           : 'kode' ;
UDFOERER       : 'udfører' ;
TIMING         : 'timing' ;
UDFOERT        : 'udført' ;
MEDSEND        : 'medsend' ;
BESKRIVELSE    : 'beskrivelse' ;
TIL_BORGER     : 'til_borger' ;
HASTER         : 'haster' ;
OPNAAET        : 'opnået' ;
FRIST          : 'frist' ;
NR             : 'nr' ;
ELEMENT        : 'element' ;
UNDTAGEN       : 'undtagen' ;
GOER           : 'gør' ;
HVIS_UKENDT    : 'hvis_ukendt' ;
FREMMER        : 'fremmer' ;
STYRKE         : 'styrke' ;
GRADERING      : 'gradering' ;
EVIDENS        : 'evidens' ;
BEGRUNDELSE    : 'begrundelse' ;
VED_PAUSE      : 'ved_pause' ;
DATO           : 'dato' ;
PARAMETRE      : 'parametre' ;
HORISONT       : 'horisont' ;
LIGESOM        : 'ligesom' ;
GIVET          : 'givet' ;
FORVENT        : 'forvent' ;

// --- types, fetches, absence --------------------------------------------------------------------
MAENGDE        : 'mængde' ;
ANTAL          : 'antal' ;
SKALA          : 'skala' ;
JA_NEJ         : 'ja_nej' ;
VALG           : 'valg' ;
SENESTE        : 'seneste' ;
FOERSTE        : 'første' ;
HOEJESTE       : 'højeste' ;
LAVESTE        : 'laveste' ;
FINDES         : 'findes' ;
FALD_PR_AAR    : 'fald_pr_år' ;
ANTAL_DAGE     : 'antal_dage' ;
FORELOEBIG     : 'foreløbig' ;
INDTIL         : 'indtil' ;
BETYDER        : 'betyder' ;
HVIS           : 'hvis' ;
SOM            : 'som' ;
OVER           : 'over' ;
HIERARKISK     : 'hierarkisk' ;

// --- timing ------------------------------------------------------------------------------------
HVER           : 'hver' ;
ENGANG         : 'engang' ;
INDEN          : 'inden' ;
EFTER_BEHOV    : 'efter_behov' ;
SAESON         : 'sæson' ;
EFTER          : 'efter' ;
TOLERANCE      : 'tolerance' ;
HOS            : 'hos' ;
TIL            : 'til' ;
UNDER          : 'under' ;
HOEJST         : 'højst' ;
TIDSENHED      : 'dag' | 'dage' | 'uge' | 'uger' | 'måned' | 'måneder' | 'år' ;
MAANEDSNAVN    : 'januar' | 'februar' | 'marts' | 'april' | 'maj' | 'juni' | 'juli'
               | 'august' | 'september' | 'oktober' | 'november' | 'december' ;

// --- words of expressions ------------------------------------------------------------------------
OG             : 'og' ;
ELLER          : 'eller' ;
IKKE           : 'ikke' ;
MINDST         : 'mindst' ;
AF             : 'af' ;
I              : 'i' ;
MANGLER        : 'mangler' ;
KENDT          : 'kendt' ;
UKENDT         : 'ukendt' ;
JA             : 'ja' ;
NEJ            : 'nej' ;
I_DAG          : 'i_dag' ;
INGEN          : 'ingen' ;
FOR            : 'for' ;
IMOD           : 'imod' ;
DEN            : 'den' ;
VAERST         : 'værst' ;
ANBEFALER      : 'anbefaler' ;
UNDTAGER       : 'undtager' ;
UAFKLARER      : 'uafklarer' ;
PLANLAEGGER    : 'planlægger' ;
INDHENTER      : 'indhenter' ;
DATAKVALITET   : 'datakvalitet' ;

// --- what is not a word -------------------------------------------------------------------------
// From here on, the first rule that matches must be the one that matches most: tools/scanner.py relies on it.
FOREIGN       : '==' | '<>' | '=<' | '&&' | '||' | '->' | 'indenfor' ;
LINE_COMMENT  : '//' ~[\r\n]* -> channel(HIDDEN) ;
BLANK         : [ \t\r\n\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+ -> skip ;  // a word processor's too

// --- punctuation --------------------------------------------------------------------------------
ARROW  : '=>' ;
LE     : '<=' ;
GE     : '>=' ;
NE     : '!=' ;
LT     : '<' ;
GT     : '>' ;
EQ     : '=' ;
COLON  : ':' ;
COMMA  : ',' ;
LP     : '(' ;
RP     : ')' ;
PIPE   : '|' ;
PLUS   : '+' ;
MINUS  : '-' ;
STAR   : '*' ;
SLASH  : '/' ;

// --- literals -----------------------------------------------------------------------------------
DATE          : D D D D '-' D D '-' D D ;
DOTTED_NUMBER : D+ ('.' D+)+ (',' D+)? ;         // exists only for a good message (KR006)
ORDINAL       : D+ '.' ;                         // the 1. in "1. oktober"
NUMBER        : D+ (',' D+)? ;
TEXT          : '"""' .*? '"""' ;                // quoted source text, may span lines
OPEN_TEXT     : '"""' ;
STRING        : '"' ~["\r\n]* '"' ;
OPEN_STRING   : '"' ~["\r\n]* ;                  // one lost quote costs one line
UNIT          : '\'' ~['\r\n]* '\'' ;            // UCUM
OPEN_UNIT     : '\'' ~['\r\n]* ;
CURLY_STRING  : Curly ~["“”„«»\r\n]* ["“”„«»] ;  // what a word processor makes of " and '
OPEN_CURLY    : Curly ~["“”„«»\r\n]* ;
CURLY_UNIT    : [‘’´`] ~['‘’´`\r\n]* ['‘’´`] ;
IDENT         : [\p{L}_] [\p{L}\p{N}_]* ;
ERROR_CHAR    : . ;                              // the checker, not the lexer, says what is wrong

fragment D     : [0-9] ;
fragment Curly : [“”„«»] ;
