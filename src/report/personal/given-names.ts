// Common given names of the languages that customers write in: a capitalised one is somebody, with the capitalised words
// behind it. Those that are words or places as well (Will, Mark, Grace, Paris) are left out.

const NAMES = new Set(
  (
    'aaron abigail ada adam adele adrian agnes agnieszka ahmed aisha alan albert alberto alejandro alessandro alessia alex alexander ' +
    'alexandra alexandre alexis alfonso alfred ali alice alicia alina alison allison amanda amelia amina amir amit amy ana anastasia ' +
    'anders andrea andreas andrei andres andrew andrzej angela angelika anika anil anita anja anna annabel anne annette annika anthony ' +
    'antoine anton antonia antonio arjun arne arnaud arthur astrid audrey axel barbara bartosz beata beatrice beatriz ben benedikt ' +
    'benjamin benoit bernard bernd bernhard bettina bianca birgit bjorn bogdan boris brenda brian bridget brigitte bruno caitlin camila ' +
    'camille carla carlo carlos carmen caroline caterina catherine cathy cecilia celine chantal charles charlie charlotte chiara chloe ' +
    'christa christel christine christoph christophe christopher cindy clara claudia claudio claus clemens colin connor constanze corinna ' +
    'cristina cristian cynthia cyril dagmar damian damien daniel daniela daniele danielle dariusz dave david debbie deborah deepak delphine ' +
    'denis denise dennis derek diana diane diego dieter dimitri dirk dmitri dominik dominique donald donna doris dorota dorothea dorothy ' +
    'douglas dylan edith eduardo edward eileen elaine eleanor elena elias elisa elisabeth elizabeth ella ellen elodie elsa emanuele emil ' +
    'emilia emilie emily emma emmanuel enrico enrique eric erica erik erika ernst esther ethan eugene eva evelyn fabian fabien fabio ' +
    'fatima federica federico felicitas felipe felix fernando fiona flavio florian francesca francesco francis francisco franck francois ' +
    'frederic frederik friedrich fritz gabriel gabriela gabriele gareth gary genevieve geoffrey georg george gerald gerard gerd gerhard ' +
    'giacomo gianluca gilles gillian gina giorgio giovanni gisela giulia giulio giuseppe gloria gonzalo gordon graham greg gregor gregory ' +
    'greta guido guillaume gunnar gustav hanna hannah hans harald harold harriet harry heather heidi heike heiko heinrich heinz helen ' +
    'helena helene helga helmut hendrik henri henrik henry herbert hermann hilary holger horst howard hugo ian ibrahim ilona ilse imran ' +
    'ines inga ingeborg ingo ingrid irene irina iris isabel isabella isabelle ivan ivana jacek jacob jacqueline jacques jaime jakob jakub ' +
    'james jamie jan jana jane janet janine janina jasmin jason javier jean jeffrey jennifer jens jeremy jerome jessica joachim joan ' +
    'joanna joanne joao joel johan johann johanna johannes john johnny jonas jonathan jorge jose josef joseph josephine joshua juan juana ' +
    'judith judy julia julian juliane julie julien juliette julio jurgen justin justyna kai kamil karen karin karl karol karolina katarina ' +
    'katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin keith kelly kenneth kerstin kevin khalid kim ' +
    'kirsten klara klaus konrad konstantin krzysztof kurt kyle lars laszlo laura lauren laurence laurent lea leah lena leo leon leonard ' +
    'leonardo leonie leticia liam lidia liliana linda lisa liz lorena lorenz lorenzo louis louise luca lucas lucia lucie lucy ludovic ' +
    'ludwig luigi luis luisa lukas luke lydia lynn madeleine magdalena malcolm malgorzata manfred manuel manuela marc marcel marcelo marcin ' +
    'marco marcos marcus maren margaret margarita margit margot maria mariam mariana marianne marie marija marina mario marion marius marjorie ' +
    'marlene marta martha martin martina mary maryam mateo mateusz mathias mathieu mathilde matteo matthew matthias maureen maurice mauro ' +
    'maxime maximilian mehmet melanie melissa mia michael michaela michal michel michele michelle miguel mike mikhail milan milena mira ' +
    'miriam mohamed mohammad mohammed moira monica monika monique morten muhammad murat mustafa nadia nadine nadja nancy naomi natalia ' +
    'natalie natasha nathalie nathan neha neil nicholas nicola nicolas nicole niels nigel nikita niklas nikolai nikolaus nils nina noah noel ' +
    'nora norbert norman olaf oleg olga olivia oliver olivier omar oscar oskar osman otto owen pablo pamela paola paolo pascal patricia ' +
    'patrick patrik paul paula paulo pavel pawel pedro peggy peter petra philip philipp philippe phillip pierre piotr priya przemyslaw rachel ' +
    'rafael rahul rainer raj rajesh ralf ralph ramon raphael raquel rebecca regina reinhard renate rene ricardo riccardo richard rita robert ' +
    'roberta roberto robin rodrigo roger roland rolf roman ronald rosa rosalie rosemary roxana ruben rudolf rupert russell ruth ryan sabine ' +
    'sabrina sally salvatore samantha samir samuel sandra sanjay sara sarah sascha saskia sebastian sergei sergey sergio sharon sheila ' +
    'shirley siegfried silke silvia simon simone sofia sofie sonia sonja sophia sophie stefan stefanie stefano stella stephan stephane ' +
    'stephanie stephen steve steven stuart sunil susan susanna susanne suzanne sven svenja svetlana swen sylvain sylvia sylvie sylwia tamara ' +
    'tanja tanya tatiana teresa thea theo theodor theresa therese thierry thilo thomas thorsten tim timothy tina tobias tom tomas tomasz toni ' +
    'tony torsten tracey tracy tristan udo ulrich ulrike ursula uwe valentin valentina valerie vanessa vera veronica veronika victor vicente ' +
    'viktor viktoria vincent vincenzo viola vivian vladimir volker walter waltraud wanda wendy werner wilfried wilhelm william winfried wolfgang ' +
    'xavier yannick yasmin yolanda yusuf yves yvonne zofia zoe'
  ).split(' '),
);

/** A capitalised word with up to two more behind it. */
export const GIVEN_NAMES =
  /(?<![\p{L}\d@#_./[-])\p{Lu}[\p{L}\p{M}]{1,20}(?:-\p{Lu}[\p{L}\p{M}]{1,20})?(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){0,2}(?![\p{L}\d@_])/gu;

/** Whether the first of these words is a common given name. */
export function isGivenName(words: string): boolean {
  const first = words.split(/[ -]/, 1)[0] ?? '';
  if (/^\p{Lu}{2,3}$/u.test(first)) return false; // MIA is an airport.
  return NAMES.has(first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
