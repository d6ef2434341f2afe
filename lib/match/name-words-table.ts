// Words that stand around names in news: what may precede a person, what ends the name of an institution, what never is part of a name. Folded.

/** Styles and offices before a family name ("President Obama"): with them even a family name alone is somebody's. Packed. */
export const TITLES = `
abgeordnete Br 1cting 1dm 3iral 2viser 5or 1g 1lcalde 7sa 2derman 1mbassador 1rchbishop 1ssemblyman 8woman 3istant 3ociate 1ttorney 1yatollah bakan 5i
2sbakan 3kan 6i 1ishop 1rig 4adier 1undeskanzler Din 6prasident canciller 2pt 4ain 2rdinal 1hair 5man 5woman 3ncellor 2ief 1mdr 1oach 2l 3onel
2mmander 4issioner 3ptroller 3rade 2ngressman 9en 8woman 3stable 2rporal 2uncillor 7man 7woman 4sellor 7or 1pl 1rown 1umhurbaskani dame 1elegate
2putato 5e 6e 5y 2signate 2tective 1iputada 7o 2rector 1octor 2na 2ña 1r elect 1mir 2peror 1nvoy 1x first 1ormer 1rau gen 3eral 7s 1ov 3ernor 8s herr
1on 3orable imam 1nspector 2terim judge 2nior 2stice kanzler 7in 1ing 1onig 5in lady 2ma 1eader 1ieutenant 1ord 1t madam 5e 2ire 2j 3or 2rshal 4zalek
2yor 1ep 1inister 8in 8s 6ra 7e 7o 2ss 3ter 1la 2le 1me 1onsieur 1p 1r 2s 1s 1ullah officer 1norevole pope 2sel 1rasident 9in 2emie 6r 3s 4ident 9a 9e
9s 3zydent 2ime 3nce 6ss 2of 4essor 3secutor 1vt queen rabbi 1eina 2p 3resentative Es 3s 2v 3erend 2y sayin 1ecretary 2n 3ador 7a 4teur 5or 7e 7s
5rice 3ior 3or 5a 3s 2rgeant 2ñor 1gt 1hah 3ikh 2eikh 3riff 1ignor 2ndaco 2r 1olicitor 1peaker 2okesman 6person 6woman 1trategist 1ultan 2perintendent
treasurer under vice whip κ προεδρο 7σ 7υ 2ωθυπουργο Bσ Bυ υπουργο 7σ 7υ генерал 7а 1лава 4е 4ои 4у 4ы 1олова 5и 5ою 5у 5і 2сподин 5жа депутат 7а
канцлер 7а 7ом 7у 1ороль 5ю 5я лидер 5а 5ом 5у министр 7а 7е 7ом 7у 1іністр 7а 7ом 7у 7і посла 3ол 1резидент 9а 9е 9ом 9у 3мьер 7а 7ом 7у 4єр 6а
речник 6а 5ця сенатор 7а 1пикер 6а
ald cllr supt
`;

/** Of these, those that never stand before a place that stays one. */
export const PERSONAL = `mr mrs ms miss mister sir dame lord lady king queen prince princess duke duchess earl count countess baron baroness emperor empress tsar saint doctor dr professor prof sister brother aunt uncle dj mc`;

/** Groups and callings that stand before a full name without being part of it ("Republican Marco Rubio", "Actress Jane Doe"). Packed. */
export const CALLINGS = `
activist 3or 3ress 1dministration 1ide 1nalyst 2chor 1stronaut 1thlete 1unt 2thor baby 2nker 2tsman 1ig 2llionaire 1logger 1oss 2wler 2xer 1usinessman
8woman camp 4aign 8er 2ndidate 1eo 1fo 1hallenger 1ofounder 2lleague 3umnist 2median 3mentator 4unist 2ngress 3servative 4ulate 6tant 2o 2rrespondent
2usin 1ritic 1to 1yclist dad 2ughter 1efector 4ndant 6er 2mocrat 8ic 8s 2signer 1ictator 2plomat 2ssident 1river economist 1ditor 1mbassy 1ngineer
2trepreneur 1xecutive 2pert fan 2rmer 1ellow 1ilmmaker 1ootballer 2under 1rontrunner goalkeeper 2lfer 2p 2vernment 1randfather 5mother historian
1opeful 2st 2use 1usband incumbent 2dependent 2vestor journalist labor 4ur 2wmaker 3yer 1egislator 1iberal 5tarian 2ttle magnate 2nager 1idfielder
2litant 3lionaire 1odel 2gul 2m 2ther 1usician native 1ominee 2velist 1urse official 1ld 1perative 2ponent 1wner parliament 3tner 1entagon 1hysicist
1ilot 2tcher 1layer 1oet 2licymaker 4tician 3lster 1resident 2oducer 1ublisher 2ndit quarterback rapper 1ebel 2fugee 2gulator 2porter 3ublican As
2sident 1ival scholar 2ientist 1enate 1inger 1ocialist 2ldier 2n 1printer 1taffer 3r 3tesman 2riker 3ongman 2udent 1upporter 2spect 1wimmer teacher 3m
2rrorist 1ories 3y 1reasury 1ycoon uncle veteran 1ictim 1oter warlord 1hite 1idow 2fe 2nger 2tness 1riter young
`;

/** Words that end, or begin before "of", the name of an institution, a building, a work, an event: with one of them a name is part of another. Packed. */
export const INSTITUTIONS = `
academy 2cord 6s 2t 1ffair 1gency 2reement 1ir 3bus 3lines 3port 3ways 1lbion 2liance 1mendment 1rena 2my 1ssociation 1thletic 2tack 6s 1uthority
1venue 1ward 5s ballet 2nd 3k 2rracks 2se 3ilica 4n 2ttalion 9s 4le 2y 1each 3rs 1ill 1lues 1oard 2mbing 7s 2ulevard 2wl 1ridge 3gade 7s 2oadcasting
1uilding 2lls 2reau camp 4aign 2nal 2pe 2sino 3tle 2thedral 1eltics 2metery 2nter 4re 1f 1hampionship Cs 3nnel 3rity 2oir 2ronicle 2urch 1ity 1linic
2ub 1o 2alition 3st 2llege 2mmand 4ission 5ttee 3pany 2nfederation 5rence 3gress 3stitution 3vention 2rp 4oration 4s 2uncil 4ty 3rier 4t 5s 2wboys
1risis 1up daily 2m 2y 1eal 2claration 2partment 2rby 2sert 1ialogue 2sease 3patch 3trict 2vision 1octrine 2dgers 2llar 3phins 1rive eagles 1nergy
2semble 2terprises 5tainment 1state 1xaminer 2change 2po fair 1c 1ederation 2stival 2ver 1leet 2u 1orce 5s 3est 3t 3um 2undation 1ront 1und gallery
2mes 2rden 6s 2s 2zette 1iants 1lobal 4e 1rand 2oup 1uard 5ian 5s 2lf hall 2rbor 5ur 1erald 1ills 1oldings 2spital 2tel 5s 2use inc 3ident 2dex
3ustries 2itiative 2quirer 2stitute 8ion 3urance 2ternational 1sland 6s 3e jets 1ournal knicks lab 3oratories 9y 3s 2ke 4rs 2ne 2w 1eague 1ibrary
2mited 2nes 1lc 1td magazine 2il 2ll 2nsion 2rathon 3ket 2ssacre 3ters 1edal 3ia 2morial 1ilitia 2nistry 2rror 2ssion 1onastery 3th 5ly 3ument 2sque
2tors 2unt 5ain 8s 2vement 1useum national 2vy 1etwork 2ws observatory 6er 1cean 1ffice 1il 1lympics 1pen 3ra 5tion 1rchestra packers 3t 2lace 2rk
3tners 4y 2triots 1eninsula 2troleum 1harmaceuticals 2ilharmonic 1ictures 1lan 3za 2c 1oll 2rt 2st 2und 1ress 2ize 2ocess 3gram 7me 3ject 3tocol radio
2id 3lway 7s 2ngers 1ecords 2giment 2port 2solution 4rt 2view 3olution 1iot 4s 2ver 1oad 2vers saints 1candal 2hool 1ea 2curities 2ries 1hepherd 2rine
1iege 1ociety 1pring 1quad 4re 1tadium 3r 3tion 4ue 2rain 5t 3eet 2udio 6s 4y 1ummit 2n 2rvey 1ymphony 2nagogue 3drome 2stems talks 1echnologies
2legraph 4vision 2mple 2rminal 1heater 5re 1imes 1omb 2wer 5s 1reaty 2ibunal 6e 2ophy 2ust 1unnel 1v union 3t 4ed 3versity 1prising valley 1irus
wanderers 2r 1eek 4ly 1orldwide yankees 1ear 2n
archive 7s
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

/** Ordinary words that places, firms and papers are called by too: at the start of a sentence they need support. Packed. */
export const ALSO_NAMES = `
alliance 2phabet 1nchor 2gora 1rcher 1tlas 1utumn baker 2ss 2tman 1eacon 2rry 1ikini 2ll 1lessing 2iss 2oom 1old 3ogna 2nd 2rdeaux 3ing 1ranch 2ook
1uck 2ffalo 2mble canon 2shmere 2terpillar 1hampagne 2rome 2uck 1liff 1ologne 2met 3pass 2rk 3nerstone 1rane 2escent 4t 2ow daisy 2le 2mask 2nish 2sh
1elta 2mocracy 1iscord 1ove 1rew 1utch eagle 1cho 3t 1mber 1quality falcon 6s 1ermo 1idelity 2nch 3nish 2sher 1lame 1ord 2x 1rank 2ontier 3st galaxy
2p 1eneral 1len 2obe 1rant 1uarda 5ian haddock 2mburger 3m 2rbor 5ur 3e 3t 3vest 2wk 1eath 2rald 3itage 3ring 1inge 1of 2rizon 1ull independence
2sider 2tel 1vy java 1ersey 1ordan keystone 1night lance 5t 3dmark 3e 1egacy 2ns 1iberal 2ghthouse 2ly 2ma mark 3sh 5al 2son 3sa 2trix 1eta 1ilestone
3ler 1obile 2mentum 2nsoon 2ody 2ss natal 1exus 1orthstar olive 1racle 2du 1ttoman panama 2triot 1eak 1hantom 2oenix 1ierce 2ke 2oneer 2per 1oles 3ish
3o 2rter 2tenza 3ter 1rato 2incipal 2osperity 3vidence 2udential quartz ransom 2ven 5s 1eading 2form 2naissance 3ewal 2vival 1ider 3ge 2o 2vers 1oman
2ots 2se 1ugby sage 2lmon 2vage 1cotch 1ens 3tinel 1lack 1olidarity 2nic 1park 2rint 1taples 3rk 2ream 3ipe 1ue 2mmit 2nrise 1wan 2ift 3ss tangerine
1elegram 1inder 2tan 1orch 2urs 1rout 1urner united 4y vale 2nguard 2riety 1ertex 1iolet 2sa wade 2lker 1esel 1ired zenith 1oom волк лев мир орел
`;

/** Full names of places that contain another place. */
export const LONGER_PLACES = `
united arab emirates,northern ireland,northern irish,western australia,south australia,western sahara,central african republic,southern california,
new england,latin america,south america,north america,central america,american samoa,british columbia,british virgin islands,french guiana,french polynesia,spanish town,saudi arabian,
mexico city,kansas city,oklahoma city,salt lake city,new york city,panama city,kuwait city,guatemala city,vatican city,quebec city,jersey city,atlantic city,ho chi minh city,washington state,
new york state,washington dc,washington heights,iowa city,niger delta,georgia tech,victoria falls,jordan valley,
tel aviv,new delhi,african american,native american,asian american,golan heights,gaza strip,gaza city,west bank,northern mariana islands
`;

/** Never a given name before a family name, though written with a capital at a sentence's start or in a date. Packed (`lib/text/packed-words`). */
export const NO_NAMES = `
a 1ber 2out 3ve 1ccording 2ross 1dded 2vertisement 1fter 1gainst 2li 1ll 3a 3e 3o 2ong 2so 2though 1m 2id 2ong 1n 2alysis 2d 2other 2te 2y 1o 2s 1pr
3es 3il 1re 2ound 1s 2ked 1t 1uch 2g 3ust 2nque 1vant 2ec be 2cause 2en 2fore 2hind 2i 3ng 2tween 2yond 1ij 1oth 1reaking 1ut 1y called 4s 2n 1hecker
3z 1omme 2n 3tra 5e 2uld 1uando dai 2l 3la 4o 2ns 2s 1c 1ec 3ember 2l 2m 2n 2puis 2r 2s 3de 3pite 1id 2e 1o 2es 1u 2rante 3ing each 2rlier 1ditorial
2t 1en 1ight 2n 3e 2ther 1l 1m 1n 2tre 1st 1t 1u 1ven 3r 4y 1xclusive fact 1eb 3ruary 2w 1irst 2ve 1or 2ur 1ra 3n 2iday 2om 1ur gegen 1li 1mt had 2s
3ta 2ve 1e 2nce 2r 3e 2t 1is 1os 2w 3ever i 1f 1l 1mage 1n 2to 1s 1t 2s jan 3uary 1ul 3y 2n 3e 2st la 2s 3t 2ter 2ut 1e 2s 2tter 6s 1ike 2ve 1o 2s
mais 2lgre 2ny 2r 3ch 2y 1eanwhile 1ientras 2ght 2t 1onday 2re 4over 2st 1uch 2st 1y na 2ar 2ch 2s 1ear 2gli 2i 3ther 2l 3la 4e 4o 2ver 2xt 1ine 1o 2r
2s 2t 3ed 2v 3ember 2w o 1ct 3ober 1der 1f 2f 1hne 1n 2ce 2e 2ly 2to 1p 2inion 1r 1s 1ther 5s 1u 2r 2t 1ver pa 2r 3a 1er 3o 1hoto 1m 1oll 4s 2r 2ur
quand read 2lated said 2me 2ns 2turday 2y 3s 1econd 2gun 2it 2lon 2p 3t 4ember 2ven 4ral 1hall 2e 2ould 1i 2n 3ce 2x 1o 2bre 2me 2on 1till 1uch 2nday
2r tandis 1egen 2lls 2n 1han 3t 2e 3ir 3n 3re 3se 3y 2ird 3s 2ose 3ugh 2ree 3ough 7out 2ursday 3s 1ijdens 2l 1o 2day 2ld 2morrow 2night 1ras 2otz
1uesday 1wo uber 1it 1k 1m 2a 1n 2a 2d 3er 2e 2less 3ike 2o 2ter 3il 1pdate 6s 2on 1s 2a 1tc vers 1ideo 1on 2or 2r wahrend 2s 2tch 1e 2dnesday 2gen
2re 1hat 2en 3re 5as 3ther 2ich 3le 2o 3m 3se 2y 1ill 2th 4in 4out 1ould yesterday 2t 1ou 3r zwischen απο για η και 2τα με 2τα ο 1ι 1μωσ 1τι πριν 2οσ
στη 3ν 2ο 3ν τα 1ην 2σ 1ο 2ν 2υ 1ων а 1бо 1ле без в 1же 1о 2круг 2на 3и 1ід 2н где даже 1е 1ля 1о его 1е 1сли 1ще з 1а 1гідно 1і и 1з 1ли 1ого 1х к
1ак 1о 2гда 2ли между 1іж на 2вколо 3іть 2д 1е 1и 1о 1і о 1б 1днако 1н 2а 2и 1т перед 1о 2д 2сле 1ри 2о 1ісля ради с 1о 2гласно та 2кже 1еж 1оже у 1же
це 2и 1я 1і через 1то ще 1о эта 2и 2о 3т як 2що із 1х 1і אמר 3ה 1ת גברת הוסיף 4פה 1נשיא 1שר 3ה טען כי מסר 1ר נשיא על 1ם של از 1ضاف 1علن 1فزود 1قاي 1كد
1لي 1ن 1وضح با 1ر 2اي 1عد 1ه 1ين خانم در ذكر رييس 4جمهور 9ي سيد شيخ صرح علي 1ن في قال 3ت 1بل كان 1ه مع 1ن نايب و 1اضاف 2علن 2كد 2ن 2وضح 1ذكر 1زير 1صرح
1قال 4ت 1كان گفت और कि गया नेता प्रधानमंत्री मंत्री राष्ट्रपति श्री 4मती
`;

/** After a capital city's name, these show that a government is meant ("Tehran said"). Packed. */
export const ACTS_OF_STATE = `
accuse 6d 6s 2knowledged 1dmits 5ted 1gree 5d 5s 1nnounce 8d 8s 1ppears 1rgued 5s 2med 3s backed 4s 1elieved 7s 1lamed 5s 1roke called 4s 1laim 5ed 5s
1ondemned 7s 3firmed 7s 3sidered 8s 3tinued 8s 1ut decided 6s 2mand 6ed 6s 2nied 5s 3y expected 6s 4lled feared 4s hinted 2t 1oped 4s imposed 6s
1nsist 6ed 6s 2tended 6s keeps 2pt 1nows launched 7s 1ifted maintained 8s offered 5s 1pposed 6s planned 4s 2edged 6s 1romised 3posed 7s recalled
3ognised 9s 7zed 9s 2fuse 6d 6s 2gards 2ject 6ed 6s 2plied 2sponded 7s 2taliated 9s said 2y 3ing 3s 1eeks 3ms 3s 2nds 3t 2vered 1ignaled 6led 4ed
1ought 1truck 1uggested 2mmoned 2pplied 7s 4orted 7s 2spected 7s threaten 8ed 8s 1ried 4s understands 1rge 4d 4s views 1ow 3ed 3s want 4ed 4s 2rn 4ed
4s 1elcomed 7s 1ithdraws 6ew
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
