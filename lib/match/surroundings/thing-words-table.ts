// Nouns of things that are called after places, persons and firms: after a name, they make it no name of its own. Words between white space.

/** Illnesses. */
export const AILMENTS =
  'virus viruses disease fever flu syndrome lymphoma palsy encephalitis measles variant tremor dementia';

/** Waters and wilds, which firms and states share their names with. */
export const WILDS = 'river rivers rainforest rainforests jungle basin tributary tributaries';

/** Dishes, drinks, fruit, animals, plants, dress, furniture, games and colours, after the name of a place or of its people. */
export const CALLED_AFTER = `
coffee coffees tea delight pastry pastries fries toast bread breads bun buns cake cakes tart tarts pie pies pudding puddings biscuit biscuits cheese cheeses yoghurt yogurt cream butter waffle waffles sprouts
muffin muffins breakfast breakfasts omelette omelettes salad sandwich sandwiches stew stews soup soups curry roll rolls chard dressing mustard bacon ham sausage sausages salami meatball meatballs steak beef lamb mutton veal pork chicken takeaway pancake pancakes
dumpling dumplings noodle noodles rice potato potatoes tomato tomatoes onion onions pepper peppers bean beans beet lentils cabbage orange oranges lemon lemons apple apples plum plums pear pears fig figs date dates
grape grapes melon melons nut nuts almond almonds walnut walnuts chestnut chestnuts pepper saffron paprika wine wines port sherry gin whisky whiskey beer beers ale lager vodka rum liqueur brandy chocolate chocolates
cat cats kitten shepherd shepherds malinois setter terrier terriers retriever spaniel spaniels bulldog bulldogs poodle hound hounds husky mastiff pointer cow cows bull cattle pig pigs sheep goat goats goose geese
duck ducks hen hens pony ponies horse horses sparrow sparrows canary finch parakeet
tiger tigers bear bears wolf wolves eagle eagles owl owls frog frogs lizard camel camels pigeon pigeons
spruce pine cedar oak ivy lily lilies rose roses grass palm palms poppy violet lavender
roulette doll dolls checkers whispers wave waves oven courage door doors horn braid braids windows bath baths shawl shawls scarf scarves blanket blankets marble rug rugs carpet carpets hat hats shorts cardigan cardigans sweater sweaters jumper heels boots
shoes satchel satchels handbag lace silk linen tweed porcelain pottery vase vases teapot blinds chair chairs chest sofa clock clocks bar bars polish twins ink salts sleeve sleeves
massage massages programmer programmers sauce sauces sole herring herrings salmon trout prawns prawn shrimp shrimps oysters mussels crab crabs eel eels caviar truffle truffles olives honey jam marmalade
cigar cigars cigarette cigarettes hamsters knot knots tapestry proverb proverbs sandals
`;
/** Before the name of a town, dishes: "chicken Kiev". */
export const DISHES = 'chicken veal beef eggs peach pears crepes lobster oysters sole steak spaghetti';
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
dog dogs cat cats horse horses mare stallion colt pony ponies mule mules donkey donkeys goat goats cow cows bull pig pigs sheep ram rabbit rabbits hamster tortoise turtle parrot budgie puppy kitten ferret snake elephant bear lion
tiger monkey gorilla dolphin whale
ship ships boat boats ferry ferries yacht yachts tug tugs trawler trawlers barge vessel vessels frigate frigates destroyer cruiser corvette carrier submarine icebreaker steamer schooner sloop liner tanker freighter locomotive
robot rover shuttle shuttles rocket rockets probe probes satellite satellites telescope spacecraft lander capsule drone crater asteroid comet storm storms hurricane cyclone typhoon
`;

/** Performers, works and goods that are called by the names of towns. */
export const PERFORMANCES = `
band bands singer rapper duo trio quartet drummer guitarist actress film films movie novel album albums single song songs opera musical play painting magazine brand restaurant pub brewery car cars model lorry motorcycle typeface font perfume beer
wrestler boxer nightclub
`;

/** Whom only a person has, and a person's day. */
export const RELATIVES =
  'wife husband widow widower girlfriend boyfriend fiance fiancee grandson granddaughter grandmother grandfather stepmother stepfather stepson stepdaughter nephew niece mum mom dad wedding';
