// Towns that others are called after, by where the one lies that a list without any region means. Folded.

/** Words for the region, of which the first stands for all; then the towns. Capitals follow from the countries. */
export const HOMES = `
england;britain;uk;united kingdom|birmingham cambridge oxford manchester bristol plymouth worcester gloucester newcastle nottingham sheffield leeds liverpool lancaster durham york reading bath bedford chester dover exeter norwich portsmouth southampton stamford warwick windsor winchester
scotland;britain;uk;united kingdom|glasgow edinburgh aberdeen dundee inverness stirling
northern ireland;ulster;uk|belfast londonderry
ireland|cork limerick waterford galway
france|lyon lyons nantes orleans versailles calais verdun marseilles marseille bordeaux toulouse
germany|dresden hamburg frankfurt munich heidelberg hanover bremen cologne stuttgart potsdam leipzig nuremberg
italy|naples venice florence milan palermo genoa verona turin parma pisa bologna ravenna
spain|valencia barcelona seville granada cadiz salamanca toledo malaga
greece|sparta corinth ithaca thebes olympia
egypt|alexandria thebes luxor
turkey|istanbul troy antioch ephesus
west bank;palestine;israel;galilee|bethlehem hebron jericho nazareth bethany bethesda
russia|petersburg st_petersburg saint_petersburg
ukraine|odessa odesa
switzerland|geneva zurich lucerne lausanne
netherlands;holland|rotterdam
belgium|antwerp ghent waterloo
australia|melbourne sydney perth brisbane
new zealand|auckland christchurch
canada;ontario;ont|toronto
india|delhi calcutta madras bombay mumbai lucknow
china|canton shanghai
tunisia|carthage
brazil|rio
united states;us;usa;america;massachusetts;mass;ma|boston
united states;us;usa;america;illinois;ill;il|chicago
united states;us;usa;america;texas;tex;tx|houston dallas austin el_paso
united states;us;usa;america;pennsylvania;penn;pa|philadelphia
united states;us;usa;america;california;calif;ca|los_angeles hollywood sacramento oakland
united states;us;usa;america;michigan;mich;mi|detroit
united states;us;usa;america;georgia;ga|atlanta savannah
united states;us;usa;america;florida;fla|miami tampa orlando
united states;us;usa;america;washington;wash|seattle
united states;us;usa;america;nebraska;neb|lincoln omaha
united states;us;usa;america;tennessee;tenn|memphis nashville
united states;us;usa;america;arizona;ariz|phoenix tucson
united states;us;usa;america;colorado;colo|denver
united states;us;usa;america;north carolina;nc|charlotte raleigh
united states;us;usa;america;new york;ny|buffalo
united states;us;usa;america;louisiana;la|new_orleans
united states;us;usa;america;nevada;nev|las_vegas
united states;us;usa;america;wisconsin;wis|milwaukee
united states;us;usa;america;virginia;va|richmond
united states;us;usa;america;maryland;md|baltimore
united states;us;usa;america;minnesota;minn|minneapolis
united states;us;usa;america;ohio;oh|cleveland cincinnati columbus
united states;us;usa;america;mississippi;miss|jackson
`;

/** Capitals that share their name with towns as well known. */
export const SEVERAL =
  'san_jose georgetown victoria hamilton stanley douglas jamestown kingston monrovia san_juan st_johns wellington santo_domingo santa_fe georgia';
