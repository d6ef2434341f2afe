// Nouns of things that are called after places, persons and firms: after a name, they make it no name of its own. Words between white space.

/** Illnesses. */
export const AILMENTS =
  'virus viruses disease fever flu syndrome lymphoma palsy encephalitis measles variant tremor dementia';

/** Waters and wilds, which firms and states share their names with. */
export const WILDS = 'river rivers rainforest rainforests jungle basin tributary tributaries';

/** Dishes, drinks, fruit, animals, plants, dress, furniture, games and colours, after the name of a place or of its people. Packed (`lib/text/packed-words`). */
export const CALLED_AFTER = `
ale 2mond 6s 1pple 5s bacon 2li 2r 3s 2th 4s 1ean 4s 3r 4s 2ef 3r 4s 3t 1iscuit 7s 1lanket 7s 2inds 1oots 1raid 5s 3ndy 2ead 5s 4kfast 9s 1ull 4dog 7s
2n 3s 2tter cabbage 2ke 4s 2mel 5s 2nary 2rdigan 8s 3pet 6s 2t 3s 3tle 2viar 2yi 1edar 1hair 5s 3rd 2eckers 3ese 6s 3st 5nut 8s 2icken 2ocolate 9s
1igar 5ette 9s 5s 1lock 5s 1offee 6s 2urage 2w 3s 1rab 4s 2eam 1urry date 4s 1elight 1oll 4s 2or 4s 1ressing 1uck 4s 2mpling 8s eagle 5s 1el 3s fig 3s
2nch 1owl 1ries 2og 4s geese 1in 1oat 4s 2ose 1rape 5s 3ss 3vyeri halisi 2m 3sters 2ndbag 2t 3s 1eels 2n 3s 2rring 7s 1oney 2rn 3se 5s 2und 5s 1usky
ink 1vy jam 1umper kebabi 2disi 1itten 1not 4s 1oftesi lace 2ger 2mb 2vender 1emon 5s 2ntils 1ibre 2lies 3y 2nen 2queur 2zard malinois 2rble 3malade
2ssage 7s 3tiff 1eatball 8s 2lon 5s 1uffin 6s 2ssels 3tard 2tton noodle 6s 1ut 3s oak 1lives 1melette 8s 1nion 5s 1range 6s 1ven 1wl 3s 1ysters palm
4s 2ncake 7s 2prika 2rakeet 2stries 5y 1ear 4s 2pper 6s 2yniri 1idesi 2e 3s 2g 3eon 6s 3s 2ne 1late 2um 4s 1ointer 2lish 2nies 3y 2odle 2ppy 2rcelain
3k 3t 2tato 6es 3tery 1rawn 5s 2ogrammer As 3verb 7s 1udding 7s retriever 1ice 1oll 4s 2se 4s 2ulette 1ug 3s 2m saffron 2lad 4mi 3mon 3ts 2ndals 4wich
8es 2tchel 7s 2uce 5s 3sage 7s 1carf 4ves 1eed 4s 2tter 1hawl 5s 2eep 3pherd 8s 3rry 2oes 3rts 2rimp 6s 1ilk 1leeve 6s 2ing 1ofa 2le 2up 4s 1paniel 7s
3rrow 7s 2routs 3uce 1teak 3w 4s 1weater 7s takeaway 2pestry 2rt 4s 1ea 3pot 2rrier 7s 1iger 5s 1oast 2mato 6es 1rout 2uffle 7s 1weed 2ins vase 4s
1eal 1iolet 1odka waffle 6s 2lnut 6s 2ve 4s 1hiskey 5y 4pers 1indows 3e 4s 1olf 3ves yoghurt 3urt
`;
/** Of the things, those that are verbs as well: "those to Poland rose". */
export const ALSO_VERBS = 'rose waves rolls bars dates doors knots pears';
/** The same, but only at the end of a phrase: "Paris green", not "Paris green party". */
export const COLOURS = 'green blue red pink yellow white black grey brown';

/** Dress, after the name of whoever made it. */
export const WARES =
  'shirt shirts sock socks skirt blouse hoodie trainers suit suits jeans dress dresses gown gowns bag bags handbag handbags trunk shoe shoes boots sneakers watch watches perfume coat coats jacket jackets sunglasses scarf belt belts tie ties polo underwear sweater trousers cigar cigars eraser erasers piano pianos guitar guitars violin violins rifle rifles pistol pistols revolver revolvers tractor tractors sewing razor razors prize prizes award medal medals trophy cocktail cocktails wine wines sauce sandwich sandwiches salad soup whisky chocolates';

/** Instruments, units and findings of science, after the name of whoever they honour. */
export const OF_SCIENCE = `
spectrometer spectrometers spectroscopy spectrum telescope telescopes microscope thruster thrusters engine engines cycle constant equation equations theorem conjecture algorithm transform coil coils tube valve burner
counter scattering radiation particle particles boson bosons paradox diagram manoeuvre crater probe rover satellite barometer thermometer flask dish cell cells scale motor motors turbine generator finch finches
`;

/** The plural or the whole of a family. */
export const KIN = 'brothers sisters siblings twins family families clan dynasty household couple cousins';

/** Animals, vessels, machines and storms, which bear names. */
export const BEINGS = `
dog dogs cat cats tabby labrador terrier racehorse filly gelding horse horses mare stallion colt pony ponies mule mules donkey donkeys goat goats cow cows bull pig pigs sheep ram rabbit rabbits hamster tortoise turtle parrot budgie puppy kitten ferret snake elephant bear lion
tiger monkey gorilla dolphin whale
ship ships boat boats ferry ferries yacht yachts tug tugs trawler trawlers barge vessel vessels frigate frigates destroyer cruiser corvette carrier submarine icebreaker steamer schooner sloop liner tanker freighter locomotive
robot rover shuttle shuttles rocket rockets probe probes satellite satellites telescope spacecraft lander capsule drone crater asteroid comet storm storms hurricane cyclone typhoon
`;

/** Performers, works and goods that are called by the names of towns. */
export const PERFORMANCES = `
band bands rockers rappers veterans quartet outfit headliners singers singer rapper duo trio quartet drummer guitarist actress film films movie novel album albums single song songs opera musical play painting magazine brand restaurant pub brewery car cars model lorry motorcycle typeface font perfume beer
wrestler boxer nightclub
`;

/** Whom only a person has, and a person's day. */
export const RELATIVES =
  'sister brother son daughter mother father cousin wife husband widow widower girlfriend boyfriend fiance fiancee grandson granddaughter grandmother grandfather stepmother stepfather stepson stepdaughter nephew niece mum mom dad wedding';
