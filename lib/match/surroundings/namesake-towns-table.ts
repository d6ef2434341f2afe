// Towns that others are called after, by where the one lies that a list without any region means; and the regions that others are told by. Folded.

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
united states;us;usa;america;texas;tex;tx|houston dallas
united states;us;usa;america;pennsylvania;penn;pa|philadelphia
united states;us;usa;america;california;calif;ca|los_angeles hollywood
united states;us;usa;america;michigan;mich;mi|detroit
`;

/** States and provinces, spelled and shortened, with `_` for a space. */
export const REGIONS = `
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia
wisconsin wyoming ontario quebec alberta manitoba saskatchewan nova_scotia new_brunswick british_columbia newfoundland queensland tasmania new_south_wales
ala ariz ark calif colo conn fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo tx il ny nj nc sc oh mi ont
`;

/** Capitals that share their name with towns as well known. */
export const SEVERAL =
  'san_jose georgetown victoria hamilton stanley douglas jamestown kingston monrovia san_juan st_johns wellington santo_domingo santa_fe georgia';
