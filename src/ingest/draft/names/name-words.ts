/** Words with a capital at the start of a sentence or in a headline that begin no name. Closed classes and calendar words. */
const NOT_NAMES = new Set(
  (
    'a an the this that these those all any both each every some several many most much few more other another such no none neither either ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how ' +
    'and or but nor so yet for if unless until till while whereas because since although though as than whether once after before during ' +
    'in on at by to from of with without within into onto over under above below between among amid against about across along around near ' +
    'behind beside besides beyond despite except following including inside outside through throughout toward towards upon via per like unlike ' +
    'according selon laut según due thanks given regarding concerning ' +
    'not also only just even still already again then there here now later earlier meanwhile however therefore thus hence instead moreover ' +
    'furthermore nevertheless otherwise indeed perhaps maybe yes no ok okay well today yesterday tomorrow tonight ago recently currently finally ' +
    'first second third last next previous ' +
    'is are was were be been being am has have had do does did will would shall should can could may might must ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter ' +
    "it's i'm i've i'd i'll he's she's we're we've they're they've that's there's what's who's don't didn't can't won't isn't let's " +
    'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions nearly almost roughly approximately ' +
    'asked speaking citing image photo file listen watch read see update updated related share related'
  ).split(' '),
);

/** Nouns that make a run of capitals the name of a body. */
const BODY_HEADS = new Set(
  (
    'academy administration agency airlines airways alliance army assembly association authority bank board bureau cabinet center centre chamber church ' +
    'club coalition college commission committee company confederation conference congress consortium corporation corp co council court department ' +
    'directorate embassy federation force forces foundation front fund government group guard hospital house inc inquiry institute institution ' +
    'international league legion library limited llc lobby ltd media ministry mission mosque movement museum nations navy network news office ' +
    'organisation organization parliament partnership party police post press reserve school secretariat senate service services society squad standards state ' +
    'studios syndicate team times today trust union unit united university volunteers watch workers yard plc gmbh ag sa reuters ' +
    'exchange forum herald tribune gazette chronicle inquirer magazine ' +
    'championship cup games olympics summit festival awards award tribunal congregation brigade regiment'
  ).split(' '),
);

/** Nouns at the end of a run of capitals that make it the name of a company: `Halden Motors`. Alone they name nothing. */
const COMPANY_HEADS = new Set(
  (
    'research railway railways railroad railroads industries motors semiconductor semiconductors foods holdings pharmaceuticals pharma aerospace aviation ' +
    'airline energy petroleum steel systems technologies technology electronics electric batteries brewing brewery breweries insurance investments ' +
    'partners securities capital ventures entertainment pictures records labs laboratories biotech therapeutics logistics shipping lines mining minerals ' +
    'resources chemicals telecom communications networks solutions software stores supermarkets brands enterprises robotics dynamics analytics ' +
    'homes properties healthcare broadcasting bancorp savings brothers instruments associates care water rail gas solar wind foundry shipyard shipyards publishing books toys cosmetics apparel'
  ).split(' '),
);
/** What the law makes a company call itself, which newspapers leave out after the first time. */
const COMPANY_FORMS = new Set(
  'inc llc ltd limited plc corp corporation co cos bros company international gmbh ag sa nv group holdings'.split(
    ' ',
  ),
);

/** Words that the names of places begin with. */
const PLACE_OPENERS = new Set(
  'rio são sao puerto ciudad lower upper port fort los las san santa santo st st. saint mont'.split(' '),
);

/** Nouns that make a run of capitals the name of a place. */
const PLACE_HEADS = new Set(
  (
    'airport avenue ave bay beach boulevard bridge building canal cape castle cathedral cemetery city coast county desert district falls forest ' +
    'gulf harbour harbor hall heights highway hill hills hotel island islands isle lake mount mountain mountains ocean palace park peninsula plaza ' +
    'port prefecture prison province region river road sea square stadium station straits strait street territory theater theatre tower town valley village'
  ).split(' '),
);

/** Small words within names of people. */
const PARTICLES = new Set(
  "de del della di da dos das do du es la le van von der den ter ten zu bin ibn bint ben abu al el y e af av 'd".split(
    ' ',
  ),
);

/** Given names frequent in the international press, with the gender they tell; they make a run of capitals a person. */
const GIVEN_HE =
  'abdul abdullah adam ahmad ahmed alan albert alejandro alexander alexei ali andreas andrew andy angus anthony antonio barack ben benjamin benyamin bernard bill bob boris brian bruce ' +
  'carl carlos charles chris christian christopher colin craig dan daniel dave david dean dennis dick dmitry dominic donald doug edward emmanuel eric ernest ' +
  'evo fernando fidel francis francisco francois françois frank fred gary geoff george gerald gerhard gordon graham greg hamid hans harry hassan henry hosni howard hugo ian ibrahim igor ' +
  'ivan jack jacques jaime james jason javier jeff jeremy jerry jim jimmy joe joel john jon jonathan jorge jose josé joseph josh juan julian julio justin karl ' +
  'keith ken kenneth kevin kim klaus kofi larry lee leo leonard luis mahmoud marc marco marcus mario mark martin matt matthew michael miguel mike mikhail mitt mitch mohamed ' +
  'mohammad mohammed muhammad narendra nathan neil nelson nicholas nick nicolas nicolás nigel noah norman oliver omar osama oscar patrick paul pedro peter ' +
  'phil philip pierre rafael ralph ray recep rex ricardo richard rick robert roberto rodrigo roger ron ronald ross rupert russell ryan sam samuel scott sean sergei ' +
  'sergey silvio simon stan stephen steve steven stuart ted tim timothy thomas tom tony vicente victor viktor vladimir volodymyr walter warren wayne william xavier yasser yitzhak yuri ' +
  'adrian ahmet aidan alain alberto alex alfred amir anders andrei anton antoine arne arthur axel bashar brendan bruno callum clive colm connor ' +
  'cyril darren declan denis diego dieter duncan dylan eamon edgar edmund eduardo elias emil emilio enrique erik ethan evan fabio felipe felix ' +
  'florian frederick gareth giorgio giovanni giuseppe gustav hakan harold harvey hector heinrich henrik hiroshi hussein isaac ismail jakob jens ' +
  'johan johannes johann joachim jürgen karim kenji kieran kurt kwame lars leon leonardo leonid lewis liam lorenzo louis luca lucas ludwig luke ' +
  'magnus malcolm manuel marcel mateo matteo matthias maurice mehmet mikael mustafa nabil nasser niall niels olaf oleg olivier otto pablo paolo ' +
  'pascal pavel pieter piotr rainer rajesh raul reinhard rolf rory rudolf ruben salman samir sanjay santiago sebastian shane sunil sven takeshi ' +
  'tariq trevor umberto uwe vijay vincent vincenzo wilhelm wolfgang youssef yusuf zoltan ' +
  'aaron abbas abdullahi abel adil adnan adolf agustín ajay akira aleksandar alessandro alexandre alexis alfonso alistair alvaro álvaro amadou amar amos ' +
  'anatoly andrzej anil antónio antony arjun armando arnaud aron arvid asif aslan augusto aurelio baptiste bartosz bartholomew basil bilal bjarne björn ' +
  'bogdan boutros bradley bram branko camilo casper cedric cesare chandra chinedu claus clifford constantin curtis cyrus damian damien damir darius ' +
  'davide davor derek desmond didier dimitri dino dirk djibril dragan dusan dwight edwin einar elijah elliot elliott eliot emeka emile emre enzo erich ' +
  'ernesto ernst eugene ezra farid fathi faisal ferdinand filip flavio franz fritz fyodor gabriel gavin gennady gerard germán giles gilles glenn goran ' +
  'gregor gregory guido guillaume guillermo gunnar günter haakon halvor harald harrison hasan haruki heinz hendrik henri hermann hernán herbert horst ' +
  'hubert humphrey husain ignacio ilya imran iñigo ismael jacob jacopo jaap jalal jamal janos jarek jared jaroslav jean-claude jean-luc jean-pierre ' +
  'jefferson jeffrey jeroen jerome jiří joakim joaquín jochen joost jonas jorgen joris josef joshua josip julius jure kamal karol karl-heinz kaspar kazuo ' +
  'khalid khalil kjell klaas kristian kristof kyle laurent lech lennart leif lionel lloyd lothar luigi luiz maarten maciej maksim manfred manoj manolo ' +
  'marek marcin marius marko marvin massimo maurizio maxim maximilian mehdi michal michel miklós milos mirko miroslav mitchell mladen morris morten ' +
  'moussa murat naveed nenad nikita nikolai nikolas nils norbert nuno olav oleksandr oskar osman paddy panos pascual patrik patrice percy perry petar ' +
  'petr petros philippe piero piers predrag prakash quentin rafik raj rajiv rashid raymond reggie reza rhys robbie rohan roland ronan rodney rubén rudi ' +
  'rui salvador salvatore samson satoshi sebastián selim serge sergio shaun shigeru sigurd simeon slobodan søren stanislav stefan stefano steffen stephan ' +
  'stewart sven-erik svein syed tadeusz tadej tarek taro theo theodore thierry thor thorsten tibor tobias todd tomás tomasz tomislav toni torsten tristan ' +
  'tsvetan tuomas umar umut valentin vasily vaughn viggo vikram vinícius vitaly vito vlad vladislav vojtěch vuk waleed waldemar werner wilfred willem ' +
  'willy wojciech yannick yannis yevgeny yoshi youssou zac zachary zaki zdeněk zeljko zlatan';
const GIVEN_SHE =
  'alice alison amanda amy ana andrea angela ann anna anne annie barbara benazir beth betty carol caroline catherine charlotte christina christine claire condoleezza cristina ' +
  'deborah diana diane donna dorothy elena elizabeth ellen emily emma eva fatima fiona florence frances georgia gloria grace hannah heather helen hillary ' +
  'irene isabel jacinda jane janet jennifer jenny jessica jill joan joanna judith judy julia julie karen kate katherine kathleen kathy katie kelly laura ' +
  'leila linda lisa liz louise lucy lydia maggie malala margaret maria marie marine mary megan melissa michelle monica nancy natalie natasha nicola nicole olga olivia ' +
  'pamela patricia paula priya rachel rebecca rosa rose ruth sally samantha sandra sara sarah sharon sheila silvia sofia sonia sophie stephanie sue susan ' +
  'suzanne sylvia tanya teresa theresa tina ursula vanessa vera veronica victoria wendy yulia zainab ' +
  'abigail adele agnes aisha alejandra alexandra amelia amina anastasia anita anja annette antonia astrid audrey ayesha beatrice beatriz ' +
  'beatrix bella bernadette bianca brigitte bridget camilla carla catarina cecilia celia chiara chloe clara claudia daniela delphine ' +
  'doris edith eileen ekaterina eleanor elisabeth elise eliza ella elspeth erika esther eva fatou felicity freya gabriela geraldine gillian ' +
  'greta gwen hanna harriet helena helga ingrid inês isabella isabelle ivana jacqueline jasmine joanne johanna josephine juliet karin katarina ' +
  'katrín kirsten larissa lena leonie lesley lillian lily lorraine luisa madeleine magdalena margot marianne marina marion marta martina ' +
  'mathilde maya meera meryl mila miriam mona muriel nadia naomi natalia nina nora noura pauline penelope petra philippa ' +
  'phoebe polly ramona renate renee roberta rosemary sabine salma saskia selin shirley simone siobhan soraya stella svetlana tamara ' +
  'tatiana thelma tracey ulrike valentina valerie vivian wilma yasmin yolanda yvonne zoe ' +
  'ada adela adelina adriana agata agnieszka aileen aino aleksandra alena alessandra alessia alicia alina alisha alma althea amalia amara amélie amira ' +
  'anabel anastasiia andrée angelina angelique anika anke annabel annalena anneke annika antoinette anya ariana arlene asma astri ayşe barbra beata becky ' +
  'belinda bente berit bernice bertha bettina beverley beverly birgit birgitta blanca brenda bridie bronwyn bryony carina carolyn carrie ' +
  'cassandra cathy celeste celine chantal charlene cheryl chidinma christa christel christiane ciara cindy clarissa claudette colette ' +
  'colleen connie consuelo coralie cordelia corinne cornelia cynthia dagmar dagny danica danielle daphne daria debbie deirdre denise desiree dilma dina ' +
  'doreen dorothea ebba edna edwina effie eilidh eleanora elin eline ellinor eloise elsa elvira emilie emmanuelle ester estelle ethel etta eugenia ' +
  'eugenie eunice evelyn fadime farah faye fernanda filippa francesca franka franziska frauke freda frida frieda gabriella gail galina gemma geneviève ' +
  'georgina gerda gertrude gina gisela giulia glenda gloriana gordana gretchen gro gudrun gunilla gunvor hana hanne harriett hedda hedwig heidi heike ' +
  'helene hermione hilda hildegard hortense ida ildikó ilona ilse imelda imogen indira ines inga inger inge ingeborg ioana irena irina irma isadora ' +
  'ivanka jacquie jadwiga jana janice janine jeanette jeanne jelena jenna jette jillian joana jocelyn jodie johana jolanda jolanta josefina josie joyce ' +
  'juanita julianne juliana julie-ann julieta justine jutta kaja kamala karina karoline kasia katarzyna kateryna kathrin kathryn katja katrin katrina ' +
  'kayla keisha kerry-anne kiara kirsty klara kristen kristin kristina lara larisa latifa lauren leanne lene lenka leonor leticia libby lidia lieke ' +
  'liesbeth lilia liliana lindsay linn lisbeth lise liv livia loretta lotte louisa lucia lucie lucinda ludmila lynette lynn mabel madalena madeline magda ' +
  'maite maja majida malin mandy manuela mara marcella marcia margarita margarethe margery margrethe mariam mariana maribel marilyn marisa marit marjorie ' +
  'marlene marlies martha martine maryam mathilda maud maureen mavis maxine mechthild melania melinda merete mette mia michaela mildred millicent milena ' +
  'minna miranda moira molly monika monique morag myra myriam nadezhda nadine nanette natália natacha nellie nerys nicoletta nilufar niamh noelle odette ' +
  'odile olena oonagh ophelia orla paola patrizia patsy paulette paulina petronella philomena pia pilar piroska rachael ragnhild rania raquel ' +
  'rebeca renata renée rhoda rhonda rita roisin rosa-maria rosalie rosalind rosalyn rosanna roseanne rosie rowena roxanne ruta sabrina sadie sally-ann ' +
  'samira sandrine sanna shauna sheena sherry shira siân sidsel sigrid silke silvana silvie sinéad siri solveig sonja stacey stefania stina sunniva ' +
  'suzanna svenja sybil tabitha tania tara tatjana tess tessa thea theodora theresia tilda tiina tora tove trine trudy tuva ulla valeria vanda vanja ' +
  'varvara verena veronika vesna vivien vivienne waltraud wanda wenche wiebke wilhelmina winifred xenia ylva yasmine yoko yvette zara zdenka zelda zeynep ' +
  'zofia zora zsuzsanna';

const GIVEN: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...GIVEN_HE.split(' ').map((name): [string, 'he'] => [name, 'he']),
  ...GIVEN_SHE.split(' ').map((name): [string, 'she'] => [name, 'she']),
]);

/** What ministries and offices are for. */
const PORTFOLIOS = new Set(
  'affairs rights health defence defense finance justice education energy trade security environment transport culture agriculture labour labor interior treasury state commerce refugees industry economy tourism sport sports science development planning housing women migration fisheries forestry communications operations staff'.split(
    ' ',
  ),
);

/** What is studied, and what prizes are given for. */
const SUBJECTS = new Set(
  'chemistry physics medicine physiology literature economics mathematics biology history engineering philosophy theology linguistics journalism psychology sociology geology astronomy music poetry fiction drama arts'.split(
    ' ',
  ),
);

/** Whether a word is a function word, a calendar word or such, whatever its case. */
export function isNoName(lower: string): boolean {
  return NOT_NAMES.has(lower);
}

/** Whether a word at the end of a name makes it a club's, which is called by it alone, too: `Rovers` of `Ashdown Rovers`. */
export function isClubHead(lower: string): boolean {
  return /^(?:rovers|wanderers|athletic|rangers|hotspur)$/u.test(lower);
}

/** Whether a word makes the name that holds it a body: `Council`. */
export function isBodyHead(lower: string): boolean {
  return BODY_HEADS.has(lower.replace(/\.$/u, '')) || isClubHead(lower);
}

/** Whether a word at the end of a name of several makes it a company's: `Motors`. */
export function isCompanyHead(lower: string): boolean {
  return COMPANY_HEADS.has(lower);
}

/** Whether a company's name stays the same without the word: `Motors` and `Inc.` of `Halden Motors Inc.`. */
export function isCompanyForm(lower: string): boolean {
  return COMPANY_HEADS.has(lower) || COMPANY_FORMS.has(lower.replace(/\.$/u, ''));
}

/** Whether a word makes the name that holds it a place: `Island`. */
export function isPlaceHead(lower: string): boolean {
  return PLACE_HEADS.has(lower);
}

/** Whether a word at the beginning of a name of several makes it a place's: `Rio`. */
export function opensPlace(lower: string): boolean {
  return PLACE_OPENERS.has(lower);
}

/** Whether a small word may stand within a person's name: `van`, `bin`. */
export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

/** Which gender a given name of the small list tells; `undefined` for others. */
export function genderOfGivenName(lower: string): 'he' | 'she' | undefined {
  return GIVEN.get(lower);
}

/** Whether a word with a capital is a subject of study and no place, though `in` stands before it: `the Nobel Prize in Chemistry`. */
export function isSubjectOfStudy(lower: string): boolean {
  return SUBJECTS.has(lower);
}

/** Whether a word is what a ministry or an office is for: `the Ministry of Agriculture`. */
export function isPortfolio(lower: string): boolean {
  return PORTFOLIOS.has(lower);
}
