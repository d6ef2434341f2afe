// Given names that nearly always are a man's or a woman's, from many countries; word lists only.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MENS_NAMES = list(`
  aaron abdallah abdou abdul abdulaziz abdullah abdulrahman abel abraham adam adrian ahmad ahmed akira alan albert alberto aleksandar aleksandr alejandro alessandro alexander alexandre alfred
  alfredo ali alistair allan alvaro álvaro amadou amir amit anders andre andré andreas andrei andrej andrés andrew andrzej andy angus anil antoine anton antonio antónio anwar archie ariel arjun
  armando arne arnold arthur artur arturo arun ashok ashraf asif ayman babak bakary barry bashir ben benjamin bernard bilal bill björn bob boris boubacar brad brendan brett brian bruce bruno
  calum carl carlo carlos cedric cédric cesar césar charles charlie christian christoph christopher claude clive colin connor conor craig curtis cyril damian damien daniel daniele danny dario
  darren dave david davide davit deepak denis dennis derek desmond dev diego dieter dietmar dimitri dimitris dirk dmitri dmitry dominic don donald dougie douglas duncan dylan earl eddie edgar
  eduard eduardo edward edwin elias elijah emanuel emil emilio emmanuel emre enrique eric erik ernest ernesto esteban eugene evan evgeny fabio fabrice fadi faisal farid farouk federico felix
  ferdinand fernando filip finn florian francesco francis francisco franco frank frans franz fred frederick frédéric fritz gabriel gareth gary gavin geoff geoffrey georg george georges georgi
  gerald gerard gerhard giacomo gianni gilbert giorgi giovanni giuseppe glenn goran gordon graeme graham grant greg gregor gregory grigory guido guillermo gunnar günter gustavo guy habib hakan
  hamid hamza hans harald hari harold harry harvey hasan hashim hassan hector héctor heinz helmut henri henrik henry herbert hernán hiroshi howard hubert hugh hugo hussein hussain iain ian
  ibrahim idris ignacio igor ilya imran ismail issa ivan jaber jack jacob jacques jakob jakub jamal james jamie jan janusz jari jason jasper javier jeff jeffrey jens jeremy jerome jérôme
  jerry jesper jesús jim jimmy jindrich joachim joakim joao joão joe joel johan johannes john jon jonas jonathan jordan jorge josé joseph josef joshua josip juan julian julien julio jürgen
  karim karl kaspar keith kelvin ken kenneth kenji kevin khalid khaled khalil klaus kofi konstantin kristian kumar kurt kwame lars laurent lawrence leo leon leonard leonardo leonid
  lewis liam lorenzo lou louis luca lucas luigi luis luís luiz lukas luke magnus mahmoud malcolm malik mamadou manoj manuel marc marcel marcelo marcin marco marcos marcus marek mario mark marko
  markus martin marvin massimo mats matteo matthew matthias matti maurice mauricio max maxim mehdi mehmet michael michal michel miguel mihai mikael mike mikhail milan milos miroslav mohamed
  mohammad mohammed mohan moses mostafa muhammad murat musa mustafa nabil nadir naveen neil nelson nicholas nick nicolas nicolás nigel nikola nikolai nikos noah norman oleg oleksandr oliver olivier
  omar ömer oscar óscar osman otto owen pablo paolo pascal patrick patrik paul paulo pavel pedro peder pekka per peter petar petr petro philip philippe pierre pietro piotr prakash
  qasim rachid rafael raj rajesh ralf ralph ramesh ramón raphael rashid raúl ravi raymond reinhard renato rené reza ricardo richard rick rob robert roberto robin rodney rodrigo roger roland
  rolf roman ron ronald rory ross roy rudolf rupert russell ryan said salah salim salman sami samir samuel sanjay santiago scott sean sebastian seamus serge sergei sergey sergio seth
  seydou sidney simon slobodan stanislav stanley stefan stefano stephan stephen steve steven stewart stuart sunil sven syed tariq tarek ted teodor terence terry theo thabo thomas thorsten tibor tim
  timothy tito tobias toby todd tom tomas tomás tomáš tomasz tommy tony tor trevor ulrich umar umberto uwe václav valentin vasily vernon victor viktor vijay vikram vincent vinod vittorio vlad
  vladimir volker volodymyr walter wayne werner wilhelm will willem william winston wolfgang xavier yahya yannick yasser yiannis yosef youssef yuri yusuf yves zdenek zoran zoltan`);

export const WOMENS_NAMES = list(`
  abigail ada adela adele adriana agata agnes agnieszka aida aisha aiko alba alejandra alena alenka alessandra alexandra alice alicia alina alison allison alma amal amanda amelia amina amira amna amy
  ana anastasia andreea anette angela angelica anita anja anke ann anna annabel anne anneke annette annika antonia anya aoife april ariadne astrid asma ayesha aylin barbara bea beatrice beatriz
  bella berit bernadette beth betty bianca birgit bożena brenda brid bridget brigitte britta camila camilla carla carmen carol carole carolina caroline catalina catarina catherine cecilia
  celeste celia chantal charlotte chiara chloe christa christelle christiane christina christine claire clara clarissa claudia colette concepción consuelo cordelia corinne cristina cynthia dagmar
  daisy dana daniela daphne dawn deborah debbie denise derya dewi diana dina dolores donna dora doris dorothea dorothy ebba edith eileen elaine eleanor elena eleni elif elin elina elisa
  elisabeth elise eliza elizabeth elke ella ellen elsa elsbeth elvira emilia emily emma emine erica erika ernestine esra estelle esther eugenia eva eve evelyn fabiola farah fatima fatma fatou
  fatoumata fernanda fiona flora florence frances francesca françoise frieda gabriela gabrielle gail gemma genevieve georgia georgina gerda geraldine gertrud gillian gina ginevra giulia gloria
  grace greta gudrun gwen hana hanan hannah hanna hanne harriet hawa heather hedda heidi helen helena helene hélène helga henrietta hilary hilda hilde holly huda ida ilse imelda indira inês inés
  inga ingeborg inger ingrid irena irene irina iris isabel isabella isabelle isla iskra ivana ivy jacqueline jana jane janet janice jasmine jeanette jeanne jennifer jenny jessica
  jill joan joana joanna johanna josefina josephine joy joyce juana judith judita judy julia juliana julie juliet june kamala karen karin karina karla kate katarina katarzyna kate katerina
  katharina katherine kathleen kathryn kathy katja katrin kavita kerstin khadija kirsten kirsty klara kristen kristin kristina krystyna laila lara larisa latifa laura lauren layla lea leila lena
  leonor leticia lidia lieselotte lila lilian liliana lina linda lindiwe lisa liudmila ljiljana loredana lorena lorraine louise lourdes lucia lucía lucie lucy ludmila luisa luz lydia lyudmila
  mabel madeleine magda magdalena mai maja malala malgorzata małgorzata mandy manuela mara marcela margaret margarita margot maria maría mariam mariana marianne marie marina marion
  marisa marisol marjorie marlene marta martha martina mary maryam mathilde maud maura maureen mei melanie melinda melissa mercedes meredith mia michaela michèle milena mina mira miranda mirela
  miriam moira molly mona monica monika monique muriel myriam nabila nadia nadine nancy naomi natalia natalie natasha nathalie neha nelly nicole nina nino nisha noemi noor nora nuala
  nur nuria odile olga olivia ottilie paloma pamela paola patience patricia paula paulina pauline penelope petra philippa pia pilar polly precious priscilla priya rachel raisa ramona rania
  raquel rebecca regina renata renate rhona rita roberta rocío rosa rosalind rosario rose rosemary rowena roxana ruth sabina sabine sabrina sadia sally salma salome samantha samira sandra
  sandrine sanna sara sarah saskia selma shabnam sharon sheila shirin shirley shona sibylle sigrid silvia simona simone sinead siobhan sofia sofía solange solveig sonia sonja sophia sophie
  stella stephanie sunniva suphansa susan susana susanna susanne suzanne svetlana sylvia sylvie tamara tania tanja tanya tatiana teresa tereza thandi thandiwe theresa tilda tina tracy ulrike
  ursula valentina valeria vanessa vera veronica veronika verónica vesna victoria viktoria viola violeta virginia vivian vivienne wanda wendy wilhelmina winifred yasmin yolanda yulia yvonne zahra
  zainab zeynep zoe zofia zsófia zuzana`);
