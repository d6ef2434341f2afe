// States, provinces and counties by which towns are told from their namesakes, and what tells two well-known bearers of one name apart. Folded.

/** The country's code, then its regions, spelled and shortened, with `_` for a space. */
export const REGIONS = `
us|alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming ala ariz ark calif colo conn fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo tx il ny nj nc sc oh mi
ca|ontario quebec alberta manitoba saskatchewan nova_scotia new_brunswick british_columbia newfoundland ont bc
au|queensland tasmania new_south_wales nsw qld
gb|lincolnshire kent cornwall somerset dorset norfolk suffolk essex sussex surrey hampshire berkshire wiltshire gloucestershire oxfordshire buckinghamshire hertfordshire cambridgeshire leicestershire nottinghamshire derbyshire staffordshire cheshire lancashire yorkshire cumbria northumberland merseyside warwickshire west_midlands tyne_and_wear perthshire
es|andalucia andalusia extremadura galicia castilla aragon navarra asturias cantabria cataluna catalonia murcia
de|sachsen saxony bavaria bayern hessen thuringia brandenburg westfalen niedersachsen
`;

/** A name, then for each of the countries that have it its code and words that speak of it beside its own names, demonyms and capital. */
export const TWO_COUNTRIES = `
georgia|ge batumi kutaisi gori poti abkhazia ossetia caucasus russia russian armenia azerbaijan|us atlanta savannah macon augusta alabama florida carolina tennessee sheriff republicans democrats gop gubernatorial
tripoli|ly benghazi misrata tobruk|lb hezbollah
hyderabad|in telangana deccan|pk sindh karachi indus
cordoba|es andalucia sevilla|ar rosario
valencia|es|ve carabobo
merida|es extremadura|mx yucatan|ve
leon|es|mx guanajuato|ni
granada|es andalucia|ni
santiago|cl|cu|do
cartagena|co|es murcia
trujillo|pe|es extremadura|ve|hn
`;
