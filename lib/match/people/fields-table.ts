// What people are known for, in eight languages: one row a field, folded. Between fields of the first rows people change; the last four are told apart.

/** Trades that nobody is listed for; farmers, drivers and students are at times. */
export const TRADES =
  'plumber electrician carpenter gardener postman waiter waitress barber butcher cleaner bricklayer tailor baker porter nurse driver builder caretaker lifeguard cashier receptionist bartender trucker decorator dentist';

/** Trades and states that somebody listed may have, but then no paper gives the age along with them. */
export const WITH_AGE =
  'farmer teacher student clerk cook librarian fisherman miner apprentice shepherd amateur graduate';

export const FIELDS = `
politician statesman parliament minister undersecretary councillor president senator deputy chancellor mayor governor premier lawmaker congressman congresswoman ambassador diplomat mp mep leader activist politiker politikerin ministerin prasident kanzler kanzlerin abgeordneter burgermeister homme femme politique ministre depute maire politico politica ministro ministra presidente presidenta diputado diputada alcalde senador senatore senatrice senateur senatrice senadora deputata deputato sindaco deputado prefeito politicus burgemeester политик министр президент депутат мэр губернатор politikaci bakan milletvekili
lawyer barrister solicitor prosecutor attorney judge anwalt anwaltin richter avocat avocate juge abogado abogada juez avvocato giudice advogado juiz advocaat rechter адвокат судья прокурор avukat
general colonel commander admiral soldier officer militant warlord fighter kommandeur commandant militaire militar comandante generale militare militair генерал командир komutan
scientist bacteriologist geologist physicist chemist biologist economist historian botanist engineer astronomer mathematician philosopher professor doctor physician surgeon psychologist wissenschaftler arzt okonom scientifique medecin economiste cientifico medico economista ingeniero scienziato wetenschapper econoom ученый врач экономист doktor
businessman businesswoman banker executive entrepreneur investor tycoon billionaire chairman founder ceo unternehmer entrepreneur empresario empresaria imprenditore empresario ondernemer предприниматель бизнесмен isadami
journalist reporter editor broadcaster presenter columnist correspondent journalistin journaliste periodista giornalista jornalista журналист gazeteci
actor actress singer musician painter writer novelist poet composer pianist violinist guitarist drummer rapper filmmaker playwright artist sculptor photographer comedian dancer cellist organist soprano tenor baritone conductor choreographer dirigent maler malerin sanger sangerin schauspieler schauspielerin schriftsteller schriftstellerin dichter peintre chanteur chanteuse acteur actrice ecrivain pintor pintora cantante actor actriz escritor escritora poeta pittore pittrice cantante attore attrice scrittore scrittrice cantor cantora escritora ator atriz schilder zanger zangeres schrijver schrijfster художник художница певец певица актер актриса писатель писательница поэт ressam sarkici oyuncu yazar
footballer player basketball striker goalkeeper midfielder defender winger cricketer bowler batsman sprinter swimmer cyclist boxer golfer athlete referee umpire jockey wrestler skier skater rower quarterback pitcher fussballer fussballerin sturmer torwart radfahrer schwimmer schwimmerin footballeur footballeuse gardien cycliste nageur futbolista portero ciclista nadador calciatore portiere nuotatore futebolista goleiro jogador voetballer keeper wielrenner футболист вратарь пловец боксер futbolcu kaleci
bishop archbishop cardinal priest vicar imam rabbi pastor nun monk cleric bischof pfarrer eveque pretre obispo sacerdote vescovo prete bispo padre bisschop dominee епископ священник imam
${TRADES} accountant farmer teacher cook fisherman backer backerin lehrer lehrerin bauer fahrer boulanger boulangere agriculteur instituteur institutrice panadero panadera maestra agricultor panettiere maestra contadino padeiro padeira agricultora bakker leraar lerares boer пекарь учитель учительница фермер водитель firinci ogretmen ciftci
`;
