// Words that stand around names in news: what may precede a person, what ends the name of an institution, what never is part of a name. Folded.

/** Styles and offices before a family name ("President Obama"): with them even a family name alone is somebody's. */
export const TITLES = `
mr mrs ms miss mister pres ag madam madame sir dame lord lady dr doctor prof professor president presidents vice prime premier minister ministers chancellor king queen prince princess emperor pope
cardinal archbishop bishop rabbi imam ayatollah sheikh shaikh mullah rev reverend sen sens senator senators rep reps representative representatives congressman
congresswoman congressmen gov governor governors lt col colonel gen general generals maj major capt captain sgt sergeant cmdr commander adm admiral cpl corporal pvt lieutenant
marshal brig brigadier secretary ambassador judge justice attorney sheriff mayor councilman councilwoman councillor alderman commissioner chairman chairwoman chair chief director coach
speaker leader whip spokesman spokeswoman spokesperson inspector detective officer superintendent constable envoy counselor counsellor adviser advisor strategist treasurer comptroller
mp mep mla delegate assemblyman assemblywoman prosecutor solicitor comrade hon honorable señor senor senora monsieur mme mlle herr frau signor doña dona lama emir sultan shah
prasident prasidentin bundesprasident kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin abgeordnete abgeordneter konig konigin president
presidente ministre senateur senatrice depute deputee maire presidenta ministro ministra senador senadora diputado diputada canciller alcalde
alcaldesa rey reina deputato senatore onorevole sindaco premie cumhurbaskani baskan baskani basbakan bakan bakani sayin prezydent minister posel
senator marszalek президент президента президенту президентом президенте премьер премьера премьеру премьером министр министра министру министром
министре глава главы главе главу главои канцлер канцлера канцлеру канцлером король короля королю сенатор сенатора депутат депутата посол посла генерал
генерала спикер спикера лидер лидера лидеру лидером господин госпожа премєр премєра міністр міністра міністру міністром міністрі голова голови голові
голову головою речник речника речниця προεδροσ προεδρου προεδρο πρωθυπουργοσ πρωθυπουργου πρωθυπουργο υπουργοσ υπουργου υπουργο κ
crown first lady ex former president-elect elect designate acting deputy under assistant associate interim senior junior
`;

/** Of these, those that never stand before a place that stays one. */
export const PERSONAL = `mr mrs ms miss mister sir dame lord lady king queen prince princess duke duchess earl count countess baron baroness emperor empress tsar saint doctor dr professor prof sister brother aunt uncle dj mc`;

/** Groups and callings that stand before a full name without being part of it ("Republican Marco Rubio", "Actress Jane Doe"). */
export const CALLINGS = `
republican republicans democrat democrats democratic independent libertarian conservative liberal socialist communist labour labor tory tories gop candidate nominee hopeful frontrunner incumbent
rival challenger billionaire millionaire businessman businesswoman tycoon mogul magnate entrepreneur founder cofounder owner investor banker economist analyst expert scholar historian author
writer novelist poet columnist commentator pundit journalist reporter correspondent anchor host editor publisher blogger activist campaigner lawyer actor actress singer rapper musician
comedian filmmaker producer designer model star athlete player footballer striker midfielder defender goalkeeper winger quarterback pitcher batsman bowler golfer boxer swimmer sprinter
cyclist driver pilot astronaut scientist physicist engineer teacher nurse student farmer veteran soldier militant terrorist dictator strongman warlord rebel dissident defector refugee
suspect defendant victim witness widow wife husband son daughter mother mom dad uncle aunt cousin grandfather grandmother baby little young old big team camp campaign operative consultant
aide staffer pollster manager executive president ceo cfo coo cto boss partner colleague fellow native resident voter supporter fan critic opponent
government administration treasury embassy consulate lawmaker politician legislator statesman diplomat official policymaker regulator congress senate house parliament white pentagon
`;

/** Words that end, or begin before "of", the name of an institution, a building, a work, an event: with one of them a name is part of another. */
export const INSTITUTIONS = `
court courts tribunal university college school academy institute institution library museum gallery hospital clinic church cathedral basilica temple mosque synagogue monastery
bank trust fund foundation charity association society league union federation confederation council committee commission board bureau agency authority department ministry office
corporation company co corp inc ltd limited plc llc group holdings partners industries enterprises systems technologies motors airlines airways railways railway air lines energy oil gas petroleum
press times post herald tribune journal gazette chronicle examiner observer guardian telegraph mail mirror star globe sun inquirer dispatch courier daily weekly monthly review magazine news
broadcasting television radio tv channel network media
club united fc cf rangers yankees dodgers giants bulls bears lakers celtics knicks cowboys patriots packers eagles jets dolphins athletic albion rovers wanderers city saints blues
stadium arena park garden gardens square street road avenue boulevard lane drive bridge tunnel tower towers plaza building hall hotel hotels casino resort palace castle house mansion estate center centre mall market
airport station port harbor harbour terminal base camp fort barracks dam canal
river lake sea ocean bay gulf strait island islands isle mountain mountains mount hills valley desert forest beach coast cape peninsula basin county district
prize award awards medal cup open championship championships trophy marathon masters grand festival fair expo olympics games series bowl derby
act law bill treaty agreement accord accords pact protocol convention declaration doctrine plan deal amendment constitution resolution conference summit congress forum dialogue talks process
war battle revolution uprising massacre crisis scandal affair incident riot riots siege raid operation bombing bombings attack attacks spring
party movement front coalition alliance brigade brigades battalion battalions militia army navy corps force forces guard guards division regiment unit squad fleet command
orchestra symphony philharmonic opera ballet theatre theater ensemble band choir
report index study survey poll project program programme initiative campaign mission
day week month year memorial monument statue cemetery tomb shrine
exchange securities insurance pharmaceuticals laboratories laboratory lab labs observatory center studio studios pictures entertainment records
international national global worldwide
airbus boulevard dollar pound yen shepherd flu virus syndrome disease strain fever
`;

/** After a family name, these make a firm of it: "Ford" by itself is then no person. */
export const FIRM_ENDINGS = `motor motors company co corp corporation inc ltd plc llc holdings bank bancorp airlines aircraft stores news brothers partners industries`;

/** After a family name, these too, but the family name alone may still be the person's. */
export const TRADES = `
marine offshore energy oil gas steel capital media shipping pharma pharmaceuticals foods logistics technologies technology systems electric electronics mining securities insurance group enterprises cosmetics properties
studios pictures software robotics therapeutics construction yards works textiles chemicals engineering
`;

/** Firms that are spoken of by their founder's family name alone. */
export const FIRMS = `
ford boeing dell disney goldman lehman merrill chrysler benz porsche ferrari honda toyota suzuki mercedes philips siemens heinz kellogg kraft nestle hilton marriott tiffany cartier armani versace
gucci prada dior chanel rothschild bloomberg hearst macy sears walmart peugeot renault citroen michelin krupp thyssen bosch daimler opel bentley rolls guinness cadbury tesco lipton hershey gillette
`;

/** Before "of", these leave the place what it is ("President of Iraq", "City of London" excepted by hand). */
export const OFFICES_OF = `
president vice prime minister ministers king queen prince princess emperor sultan emir shah chancellor premier governor mayor ambassador ambassadors envoy republic kingdom state states
government people citizens parliament cabinet consulate embassy province south north east west southeast southwest northeast northwest outside inside capital part parts out because instead
all most many some much rest half none both neither senator secretary leader leaders head chief commander invasion occupation population border borders coast bishop archbishop
patriarch duke earl lord foreign
`;

/** Compass and other words before a place that leave it that place. */
export const DIRECTIONS = `northern southern eastern western central northeastern northwestern southeastern southwestern upper lower inner outer greater downtown uptown midtown mainland metropolitan modern ancient
rural urban post pre anti pro non ex mid federal imperial occupied nazi weimar`;

/** Compass points that make another place of a place: South Korea, West Virginia, New Mexico. */
export const MAKES_OTHER_PLACE = `south north east west new old el la los las san santa saint st port fort mount cape lake little upper lower great hotel villa palazzo camp casa stade estadio piazza rue avenue calle plaza chateau castle club`;

/** Ordinary words that places, firms and papers are called by too: at the start of a sentence they need support. */
export const ALSO_NAMES = `
mobile polish visa gap sprint oracle intel delta united java cologne jersey cork hull rugby tours buffalo phoenix providence independence eagle canon polo tangerine bold liberal alliance vale chrome meta
alphabet stripe telegram zoom slack tinder bumble hinge discord sage monsoon dash sonic frontier globe herald vanguard fidelity guardian prudential staples general caterpillar raven falcon hawk dove fox lancet
variety quartz insider rose lily violet ivy daisy rivers dale glen ford lane marsh moss frost autumn knight marshal baker cook mason miller potter turner walker savage moody champagne nice reading bath
turkey orange shell target apple split deal sandwich battle liberty victory hope normal boring surprise paradise energy superior river subway spirit virgin mirror post union forward principal falcons
horizon galaxy harvest pioneer summit compass beacon anchor crown crescent crest ember echo pulse nexus vertex zenith matrix momentum dawn sunrise northstar atlas titan phantom legacy heritage landmark milestone cornerstone keystone lighthouse patriot guardian sentinel renaissance
mark bill drew frank grant chase pierce lance wade ward sue rob chuck skip
unity reform solidarity renewal revival democracy prosperity equality spark roots branch peak stream harbor harbour torch flame comet olive stark brook heath cliff ridge bloom berry archer fisher porter piper rider swift bond bliss blessing ransom swan crane finch crow hare hart buck pike salmon trout herring bass haddock
batman best echt ordu guarda natal potenza massa fermo prato hamm hof wesel sens lens rio орел волк мир лев
ravens monitor focus nature science cell fortune money wired bordeaux bologna panama hamburger damask cashmere bikini jordan lima angora ottoman roman danish pole poles swiss finish finnish scotch dutch
`;

/** Full names of places that contain another place. */
export const LONGER_PLACES = `
united arab emirates,northern ireland,western australia,south australia,western sahara,central african republic,southern california,gulf of mexico,bay of bengal,sea of japan,south china sea,east china sea,persian gulf,indian ocean,
new england,latin america,south america,north america,central america,american samoa,british columbia,british virgin islands,french guiana,french polynesia,english channel,irish sea,spanish town,saudi arabian,
mexico city,kansas city,oklahoma city,salt lake city,new york city,panama city,kuwait city,guatemala city,vatican city,quebec city,jersey city,atlantic city,ho chi minh city,washington state,
new york state,washington dc,washington heights,iowa city,virginia beach,long beach,palm beach,miami beach,paris hilton,niger delta,jordan river,jordan valley,georgia tech,victoria falls,hudson bay,oxford street,
brooklyn bridge,silicon valley,tel aviv,new delhi,san francisco bay,african american,african americans,native american,native americans,asian american,asian americans,golan heights,gaza strip,gaza city,west bank,northern mariana islands,indian river,dutch harbor
`;

/** Never a given name before a family name, though written with a capital at a sentence's start or in a date. */
export const NO_NAMES = `
entre desde hasta sobre tras ante contra durante mientras cuando aunque segun depuis chez vers avant apres contre selon malgre tandis zwischen gegen
ohne unter uber vor seit wahrend wegen trotz laut между после перед через ради вокруг согласно між після навколо згідно μετα πριν κατα προσ
в во на с со из от до по к ко о об у за для при про над под без и а но или что как где когда если также тоже однако уже еще даже не ни он она они его
ее их это этот эта эти з зі із від та але або що як де коли якщо теж вже ще навіть ні він вона вони иого іі іх це цеи ця ці ο η το οι τα του τησ των
τον την στο στη στην στον απο για με και οτι ομωσ en em o os um uma il gli lo uno het een nel nella nello nei nelle negli dal dalla dallo dai alla allo agli alle ao aos nas nos op bij naar uit voor tegen tijdens na pa fran til fra hos le la les un une des du pour par avec sans dans sur et ou mais selon quand si comme el los las una
del con sin por para segun pero der die das den dem ein eine und oder aber mit von fur auch nach bei قال وقال قالت وقالت اكد واكد اضاف واضاف اعلن
واعلن ذكر وذكر صرح وصرح اوضح واوضح مع عن ان وان من الي علي في بين بعد قبل كان وكان رييس وزير نايب سيد شيخ گفت افزود اقاي خانم رييسجمهور رييسجمهوري كه
به از با در بر و براي אמר אמרה הוסיף הוסיפה טען מסר של עם על את מר גברת השר השרה נשיא הנשיא כי गया श्री श्रीमती मंत्री प्रधानमंत्री नेता राष्ट्रपति और
कि
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
i he she it we they you his her its our their my your this that these those the a an and or but nor so yet for if when while as at by in on of to from with without within into onto upon over under
after before since until during through throughout against among amid between behind beyond about above across along around near off out per than then thus hence there here where why how what who whom whose which
although though unless because whether once whereas despite unlike like even still also only just not no never ever now today tomorrow yesterday tonight soon later earlier meanwhile however moreover
is are was were be been being am has have had do does did will would can could shall should may might must
said says say told tells asked added noted called calls according
one two three four five six seven eight nine ten first second third last next another other others such same both each every either neither all any many most more much few several some
both photo image video watch read live update updates breaking exclusive opinion analysis editorial letter letters poll polls fact checker related advertisement
pm am est edt gmt utc us un eu uk usa dc
`;

/** After a capital city's name, these show that a government is meant ("Tehran said"). */
export const ACTS_OF_STATE = `
said says say saying warned warns warn denied denies deny accused accuses accuse rejected rejects reject insisted insists insist claimed claims claim announced announces announce condemned condemns
demanded demands demand threatened threatens threaten vowed vows vow wants wanted want hopes hoped seeks sought agreed agrees agree refused refuses refuse urged urges urge called calls
believes believed fears feared sees views considers considered regards expects expected responded responds replied retaliated retaliates offered offers proposed proposes pledged pledges promised
maintains maintained argues argued signed imposed imposes lifted withdrew withdraws backed backs supports supported opposes opposed blames blamed suspects suspected knows understands
keeps kept continues continued sent sends supplied supplies arms armed launched launches expelled recalled summoned recognized recognised recognizes recognises views welcomed welcomes
hinted signaled signalled suggested insists appears seems decided decides plans planned intends intended tries tried hit struck acknowledged admits admitted confirmed confirms cut broke severed
`;

/** Between these and a capital, the government is meant ("linked to Tehran", "pressure on Moscow", "ties with Beijing"). */
export const STATE_LINKS = `
linked tied loyal close allied hostile beholden answerable sympathetic aligned relations ties links talks pressure sanctions deal agreement dispute tensions rift dialogue negotiations negotiate negotiating
alliance cooperation accord friction standoff confrontation war message support backing help aid cooperate cooperated coordinated clash differences relationship loyalty allegiance hostility opposed
`;

/** Lower-case nouns after a short name that say what kind of body it is ("the Kata'eb militia"). */
export const BODIES = `
militia militias group groups movement party army police forces force brigade brigades faction factions organization organisation agency council ministry department committee commission company corporation firm
bank government parliament court union federation association institute university newspaper network channel airline airlines carrier manufacturer maker giant regime administration authority authorities fighters
militants rebels leader leaders leadership spokesman spokeswoman commander commanders officials official members member chief secretariat board bureau office foundation club
`;

/** After these, a word at the start of a sentence is somebody: "Park said". */
export const HUMAN_ACTS = `
said says told tells asked asks added adds called wrote denied denies declined refused argued insisted replied laughed smiled nodded shrugged wants wanted
thinks believes thanked vowed promised met saw spoke speaks hopes hoped expects resigned apologised apologized joked recalled flew
`;

/** What firms and bodies do and their everyday namesakes do not: "Apple slipped 1.2 percent". */
export const ACTS_OF_FIRMS = `
said says announced announces reported reports posted rose fell slipped gained climbed dropped jumped slid surged tumbled plunged unveiled launched agreed sued acquired hired fired denied declined warned pledged promised
`;

/** Before "de", "di" or "van" and a town, in other languages: "Banque de Rennes". Folded. */
export const FOREIGN_INSTITUTIONS = `
banque banco banca banc caixa cassa caisse sparkasse volksbank universite universidad universita universidade universitat universiteit universitetet universitet uniwersytet academie academia accademia akademie
ecole escuela escola scuola schule lycee liceo instituto istituto institut hopital ospedale krankenhaus ziekenhuis musee museo museu teatro theatre opera orchestre orquesta orchestra orchester
aeropuerto aeroport aeroporto flughafen luchthaven estadio stadion stade stadio diario periodico giornale corriere zeitung courant catedral cathedrale cattedrale
`;

/** Directly before a town, in languages without capitals: "University Baghdad". */
export const PLAIN_INSTITUTIONS = `
جامعة جامعه بنك مصرف مستشفي مستشفى صحيفة صحيفه جريدة جريده مطار نادي دانشگاه بانک بیمارستان روزنامه فرودگاه باشگاه אוניברסיטת בנק
`;
