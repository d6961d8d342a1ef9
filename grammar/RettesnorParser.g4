// Sentences of the Rettesnor guideline language. LL(1) but for the left-recursive expr and sum:
// every alternative starts with its own token, which is what keeps error messages to one per mistake.
parser grammar RettesnorParser;
options { tokenVocab = RettesnorLexer; }

guideline   : header declaration* EOF ;

header      : RETNINGSLINJE ident string headerSlot* SLUT
            | BIBLIOTEK ident string librarySlot* SLUT
            ;
headerSlot  : VERSION COLON string
            | STATUS COLON word
            | EJER COLON string
            | GYLDIG COLON date TIL date
            | ANSVAR COLON string
            | GODKENDT COLON string date
            | KANONISK COLON string
            | FRAVALG COLON duration
            ;

// What a library (a file of shared declarations) says of itself.
librarySlot : VERSION COLON string
            | STATUS COLON word
            | EJER COLON string
            | GODKENDT COLON string date
            | KANONISK COLON string
            ;

declaration : use | reference | codeSystem | valueSet | parameter | dataElement | definition | population
            | exclusion | table | stratification | activity | goal | recommendation | followUp | scenario
            ;

use         : BRUG string ;

reference   : REFERENCE ident string referenceSlot* SLUT ;
referenceSlot
            : UDGIVER COLON string
            | UDGIVET COLON (NUMBER | date)
            | URL COLON string
            | BELAEG COLON evidence
            ;

codeSystem  : KODESYSTEM ident EQ string (SOM string)* HIERARKISK? ;
valueSet    : VAERDISAET ident string? EQ valueSetItem (COMMA valueSetItem)* annotation* ;
valueSetItem: ident (string string? evidenceMark?)? ;
codeRef     : ident string string? evidenceMark? ;
evidenceMark: LP ident RP ;

parameter   : PARAMETER ident string? COLON dataType EQ operand annotation* ;

dataElement : DATA ident COLON dataType dataSlot* SLUT ;
dataType    : MAENGDE I UNIT
            | ANTAL
            | SKALA signed TIL signed
            | JA_NEJ
            | DATO
            | VALG LP ident (COMMA ident)* RP
            ;
dataSlot    : NAVN COLON string
            | FRA COLON source (COMMA source)*
            | HENT COLON fetch
            | ENHEDER COLON acceptedUnit (COMMA acceptedUnit)*
            | OMREGNING COLON ident (PLUS | MINUS) NUMBER
            | OMRAADE COLON signed UNIT? TIL signed UNIT?
            | FRAVAER COLON absence
            | SVAR COLON answer (COMMA answer)*
            | EPISODE COLON duration
            | UDEN_EPISODER COLON ident
            | MINDST_ANTAL COLON NUMBER (OVER duration)?
            | UDELAD COLON duration EFTER ident (COMMA ident)*
            | SAMME_DAG COLON (HOEJESTE | LAVESTE)
            | KLASSE COLON ident (COMMA ident)*
            | INDHENTES COLON (ident | INGEN string)
            | SPOERGSMAAL COLON string
            | annotation
            ;
source      : ident (I ident)? ;
fetch       : ANTAL_DAGE INDEN FOR duration
            | fetchKind (INDEN FOR duration)? (FORELOEBIG INDTIL duration)?
            ;
fetchKind   : SENESTE | FOERSTE | HOEJESTE | LAVESTE | ANTAL | FINDES | FALD_PR_AAR ;
acceptedUnit: UNIT | string SOM UNIT ;
absence     : UKENDT | BETYDER operand string (HVIS ident)? ;
answer      : option I ident ;
option      : ident | JA | NEJ ;

definition  : DEFINITION ident string? EQ expr annotation* ;
population  : MAALGRUPPE string? EQ expr (BEKRAEFTET COLON expr)? annotation* ;
exclusion   : EKSKLUDER ident string EQ expr (VIRKNING COLON ident)? annotation* ;

table       : TABEL ident string? LP ident (COMMA ident)* RP annotation* row+ SLUT ;
row         : PIPE cell (PIPE cell)* ARROW ident ;
cell        : MINUS | relop operand | OVER operand TIL UNDER? operand | operand (TIL UNDER? operand)? ;

stratification
            : STRATIFICERING ident string? stratificationSlot* level+ SLUT ;
stratificationSlot
            : MINIMUM COLON expr
            | TILSIDESAETTES COLON ident HOEJST duration
            | annotation
            ;
level       : NIVEAU ident string? NAAR COLON expr annotation* ;

activity    : AKTIVITET ident string? activitySlot* SLUT ;
activitySlot: TYPE COLON ident
            | KODE COLON codeRef
            | UDFOERER COLON ident
            | TIMING COLON timing
            | UDFOERT COLON source (COMMA source)*
            | MEDSEND COLON ident (COMMA ident)*
            | BESKRIVELSE COLON string
            | TIL_BORGER COLON string
            | HASTER COLON ident
            | annotation
            ;
timing      : (HVER duration | HVER SAESON FRA dayOfYear TIL dayOfYear | ENGANG (INDEN FOR duration)? | INDEN FOR duration | EFTER_BEHOV)
              (EFTER ident)? (TOLERANCE duration)? ;
dayOfYear   : ORDINAL MAANEDSNAVN ;

goal        : MAAL ident string? goalSlot* SLUT ;
goalSlot    : NAAR COLON expr
            | OPNAAET COLON expr
            | FRIST COLON duration
            | annotation
            ;

recommendation
            : ANBEFALING ident string? recommendationSlot* SLUT ;
recommendationSlot
            : NR COLON string
            | ELEMENT COLON word
            | NAAR COLON expr
            | UNDTAGEN COLON expr string?
            | GOER COLON ident (COMMA ident)*
            | HVIS_UKENDT COLON (ident (COMMA ident)* | INGEN string)
            | FREMMER COLON ident (COMMA ident)*
            | STYRKE COLON ident (FOR | IMOD)?
            | GRADERING COLON grade (COMMA grade)*
            | EVIDENS COLON ident
            | BEGRUNDELSE COLON string
            | VED_PAUSE COLON ident
            | annotation
            ;
grade       : string EFTER ident ;

followUp    : OPFOELGNING (ident string?)? EFTER ident followUpSlot* followUpLevel+ SLUT ;
followUpSlot: UDFOERT COLON source (COMMA source)*
            | annotation
            ;
followUpLevel
            : ident COLON timing HOS ident string? ;

scenario    : SCENARIE string scenarioSlot* SLUT ;
scenarioSlot: NR COLON string
            | DATO COLON date
            | HORISONT COLON duration
            | PARAMETRE COLON setting (COMMA setting)*
            | LIGESOM COLON string
            | GIVET COLON given (COMMA given)*
            | MANGLER COLON ident (COMMA ident)*
            | FORVENT COLON expectation (COMMA expectation)*
            ;
setting     : ident EQ operand ;
given       : ident (EQ operand)? (I ident)? (DEN date (OG date)* | FRA date (TIL date)?)? ;
expectation : IKKE? (ANBEFALER | INDHENTER) ident
            | IKKE? PLANLAEGGER ident (FRA date)? (TIL date)?
            | UNDTAGER ident
            | UAFKLARER ident
            | DATAKVALITET NUMBER
            | MAALGRUPPE EQ ident
            | ident EQ operand (IKKE? FORELOEBIG)? (VAERST ident)? (TIL date)?
            ;

// What may be said of any piece of clinical content: where it comes from, and how sure that is.
annotation  : KILDE COLON citation (COMMA citation)*
            | BELAEG COLON evidence
            ;
citation    : ident STRING? TEXT? ;
evidence    : ident string? ;

expr        : IKKE expr
            | expr OG expr
            | expr ELLER expr
            | comparison
            ;
comparison  : sum (relop sum (relop sum)? | IKKE? I LP ident (COMMA ident)* RP | MANGLER | KENDT)? ;
sum         : sum (STAR | SLASH) sum
            | sum (PLUS | MINUS) sum
            | atom
            ;
atom        : LP expr RP
            | MINDST NUMBER AF LP expr (COMMA expr)* RP
            | operand
            ;
operand     : MINUS? NUMBER (UNIT | TIDSENHED)?
            | date
            | string
            | JA
            | NEJ
            | UKENDT
            | I_DAG
            | ident
            ;
relop       : LE | GE | NE | LT | GT | EQ ;
signed      : MINUS? NUMBER ;
duration    : NUMBER TIDSENHED ;
date        : DATE ;
string      : STRING | TEXT ;

// A word of a closed list may be spelt like a keyword.
word        : ident | OPFOELGNING | GODKENDT ;

// Words that start no expression and end no slot may also be names.
ident       : IDENT
            | VERSION | STATUS | EJER | NAVN | TYPE | KODE | ELEMENT | EPISODE | FRIST | SVAR | DATO | ANTAL | URL | KLASSE | TIMING
            ;
