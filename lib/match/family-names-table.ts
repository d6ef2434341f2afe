// Family names that many people, or a firm, bear, folded: alone they name nobody. Partly from the lexicon of compromise (MIT).

export const COMMON_FAMILY_NAMES = `
abbas acosta adams adler agarwal aguilar ahmad ahmed airbus akhtar aleksejev alexander ali allen almeida alvarado alvarez alves andersen anderson
andersson andov andreassen andrejev andrews angelov angelova ansari araujo araya armani armstrong arnold arslan aslan atchison atkinson austin avila
ayala aydin babic baez bahk bahng bailey baker bakker baldwin ball bandara bandyopadhyay banerjee banik banks barber barbieri barbosa barclays barnes
barnett barrett bartlett barua bashir bates bauer beck becker begu begum bektashi bell bengtsson benitez bennet bennett benz berg berger bergman
bergmann berisha bernasconi berndsen berry bertrand bhak bhang bhoumik bhowmik bhuiyan bianchi bishop bishwas black blake blanco blazevic blondal
bloomberg boeing boer bogdanov bondarenko bonik bonnet boruya bose bosu bouchard bowen bowman boyd boyko bozic bozinov bradley brankov braun brewer
briem brooks brown browne bryant buchanan burke burns burton bush butler byrd byrne bytyqi caceres calderon caldwell campbell campos cannon cardoso
cardozo carlson carlsson carpenter carr carrillo carroll carter cartier caruso carvalho castillo castro cavadini ceban cebotari celik cengic
cereghetti cerna cerny chakma chakraborty chambers chan chand chanel chang chapman chatterjee chattopadhyay chaudhry chavez chen cheon cheong cheung
chiu cho choi chong chopra choudhury choung chow chowdhury choy christensen christiansen chrysler chung chwe ciobanu clark clarke cohen cole coleman
collins colombo conti contreras cook cooke cooper correa correia cortez costa cox craig crawford crenshaw crivelli cruz cunningham curtis dahl
damcevski daniels danielsen dankula das datta davidov davidson davies davis dawson day de dean debnath delgado delic dell deluca demir demirovic
dervishi devi dewan dias diaz dickinson dimitrov dimitrova dior disney dissanayake dixon djurhuus dogan doherty dominguez donev dordevic dotto douglas
driscoll duarte dubois dumitru duncan dunn durand duric dutta dvorak dvorakova eder edison edwards elliott ellis eriksen eriksson espinoza esposito
estrada evans faber farrell ferguson ferhatovic fernandes fernandez ferrara ferrari ferreira fields figueroa filipov filipovic fischer fisher fitch
fitzgerald fjeldsted fleming flores fontana ford fortin foster fournier fowler fox franklin frazier freeman friedman fuchs fuentes fujita fuller gagne
gagnon galeano gallagher galli gallo gamage gandhi gao garcia gardner garrett garza gashi gates gauthier george georgiev georgieva gheorghe gibson gil
gilbert gill gimenez giordano girard gjonaj gjoni goldberg goldman goldstein golubev gomes gomez goncalves gonzales gonzalez goode goodman goodwin
gordon graham grant gray grayling greco green greene gregory grey grgic griffin griffith griffiths gruber grumman gucci guerra guerrero gunnarsson guo
gupta gustafsson gutierrez guzman gwon hadzic hagen hale hall halvorsen hamalainen hamilton hansen hanson hansson haque harding harper harris harrison
hart harvey hasani hasanov hasanovic hashimoto hassan haugen haung hawkins hayashi hayes haynes he hearst heikkila heikkinen heinonen heinz henderson
henriksen henry hernandez herrera hess hicks higgins hill hilton hines hjaltalin hoang hodges hodzic hofer hoffman hoffmann hofmann hogan hojgaard hok
holland holmes holt honda hopkins horak horakova horton horvat howard howe howell hoxha hristov hristova hu huaman huang huber hudson huff hughes hunt
hunter hussain hussein huynh ibrahim iglesias ikeda iliev ilieva inoue iqbal ishikawa ito ivanou ivanov ivanova jackson jacobs jacobsen jakobsson
james jansen janssen janssens jansson jarvinen jenkins jennings jensen jhang jimenez jobs joensen johannesen johannessen johansen johansson johnsen
johnson johnston jones jong jonsson jordan jorgensen joseph joshi joung jovanovic juarez jung juric kahn kalloe kaminski kane kang kaplan kapoor karim
karjalainen karlsen karlsson kastrati kato kaur kaya kayser kazlov keller kelley kellogg kelly kennedy khan kieffer kikuchi kilic kim kimura king
kinnunen klein knezevic knight kobayashi koch korhonen koskinen kovac kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczyk kowalski kozlov
kraft kramer krasniqi kraus krause kravchenko kremer krishna kristensen kristiansen kruger kryeziu kucera kucerova kumar kumara kuznetsov kvaran kwok
kwon laine laitinen lambert lammy lane lang lange larsen larson larsson lau laurent lavoie lawrence lawson le lebedev lee lefebvre lefevre lehman
lehmann lehtinen lehtonen leitner leka lekaj leonard leroy levi lewis li lim lima lin lincoln lindberg lindholm lindstrom little liu lloyd lloyds
lockheed logan lombardi long lopes lopez love lovric lowe lucas lukic luna lund lungu luo ly lynch ma macdonald macy madrigal madsen maeda magnusson
mahmoud maier majerus makarov makela makinen maldonado malik mamani mammadov mancini mann mariani maric marin marino markovic marques marquez marriott
marroquin mars marshall mart martin martinez martins mason matei matic matsumoto matthews may mayer mayr mccarthy mccoy mcdonald mcdonnell mcgee
mclaughlin mclean medina mehmedovic mehmeti mehta meier meijer mejia melnyk melo mendes mendez mendoza mercedes mercier merrill meyer meyers micrachi
mihhailov mikkelsen miles miller mills milosevic miranda mirza mitchell mohammed mohan molina moller monroe montgomery moody moore morales moreau
moreira moreno moretti morgan mori morin morina morozov morris morrison mortensen morton moser moss mukherjee mulder muller munoz munteanu murati
muratovic murdoch murphy murray myers nagy nair nakajima nakamura nakashima narayan nash navarro neal neilson nelson nemcova nemec nestle neumann
newman nguyen nichols nicholson nielsen niemi nieminen nikolic nikolov nikolova nilsen nilsson nixon nobel norris northrop norton novak novakova
novikov novotna novotny nowak nunes nunez nyman obrien oconnor ogawa oliveira oliver oliynyk olofsson olsen olson olsson oneill orellana ortega ortiz
osborne owens ozdemir ozturk padilla page pahk pahng pak palmer papadopoulos park parker parks patel patterson pavic pavlov pavlovic payne pearson
pedersen peeters pena pereira perera peretz perez peric perkins perry persson peters petersen peterson petrov petrova petrovic pettersen pettersson
phak pham phan phang philips phillips pichler pierce piero pillai pinas pinto polishchuk popescu popov popovic porsche porter portillo potter poulsen
powell powers prada prasad price prifti prochazka prochazkova pulitzer quinn quispe qureshi radic radu rahman ramirez ramos ramsey rantanen rao
rasmussen ravelli ray reddy reed rees reeves reid reis reiter reuter reyes reynolds rhodes ribeiro ricci rice richards richardson richter ries riley
rios rivas rivera rizzo robbins roberts robertson robinson rocha rodrigues rodriguez rogers rojas rolls romano romero rose rosenberg ross rossi rotari
roth rothschild roux rowe roy royce ruiz russell russo rusu ryan ryang ryoo ryu saarinen saeed sahin said saito sakamoto salas salazar saleh salihovic
salminen salo salonen sanchez sandberg sanders sandoval santana sante santiago santos sanz saric sasaki sato saunders savic scheving schiltz schmid
schmidt schmit schmitt schmitz schneider schroder schroeder schubert schultz schulz schwartz schwarz scott sears segura semjonov semyonov sen seoh
serrano shah shala shannon sharma shaw shehu sheikh shelton shevchenko shevchuk shimizu sidorov siemens silva simmons simon simonsen simpson sims
sinclair singh sirbu smirnov smit smith smyth snyder sokolov solovyov sony sorensen sosa soto soung sousa souza spencer stanley steele stein steiner
stephens stevens stevenson stewart stoica stojanovic stone stoyanov stoyanova strauss strickland suarez subotic sullivan sun sutton suzuki svensson
svoboda svobodova swanson szabo tahirovic takahashi tanaka tate tavares taylor teixeira thill thomas thompson thomsen thomson thorarensen thorlacius
tian tiffany tjin tkachenko todd todorov todorova tomic torres toth toyota tran tremblay tryniski tsui tucker tuominen turcan turner turunen valdez
valenzuela valverde vargas vasilyev vasquez vassiljev vaughn vazquez vega velasquez verma versace vesela vesely vidal vidovic villalba villalobos
vincent vinogradov virtanen visser vogt volkov vorobyov vries vukovic waage wade wagner wal walker wallace walsh walters walton wang ward warren
washington watanabe watkins watson weaver webb weber webster weiss welch wells welter west wheeler white wilkinson williams williamson willis wilson
wimmer winkler wisniewski wojcik wolf wolfe wolff wong wood woods wright wu xiao xu yadav yamada yamaguchi yamamoto yamasaki yamashita yamazaki yang
yeun yeung yi yildirim yildiz yilmaz yokoyama yoon yoshida young yun zakharov zaytsev zhang zhao zhou zhu zimmermann
`;
