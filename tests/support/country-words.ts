// What newspapers call countries and their people beyond what the packages hold; read by build-countries-table.ts only.

/** Further names, former ones included: old articles are read too. */
export const NAMES: Record<string, string[]> = {
  AE: ['UAE', 'U.A.E.'],
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  BN: ['Brunei'],
  CD: ['DR Congo', 'DRC', 'Congo-Kinshasa', 'Zaire'],
  CG: ['Congo-Brazzaville'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic', 'Czechia'],
  FK: ['Falklands', 'Malvinas'],
  FM: ['Micronesia'],
  GB: ['Britain', 'Great Britain', 'UK', 'U.K.', 'United Kingdom of Great Britain and Northern Ireland'],
  GM: ['Gambia'],
  HK: ['Hong Kong'],
  IR: ['Iran', 'Islamic Republic of Iran', 'Persia'],
  KP: ['North Korea', 'DPRK', 'Democratic People’s Republic of Korea'],
  KR: ['South Korea', 'Republic of Korea'],
  LA: ['Laos'],
  MD: ['Moldova'],
  MK: ['North Macedonia', 'Macedonia'],
  MM: ['Burma', 'Myanmar'],
  MO: ['Macau', 'Macao'],
  NL: ['Holland', 'Netherlands'],
  PS: ['Palestine', 'Palestinian Territories', 'Palestinian territories'],
  RU: ['Russia'],
  ST: ['São Tomé'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TT: ['Trinidad'],
  TW: ['Taiwan'],
  TZ: ['Tanzania'],
  US: ['America', 'USA', 'U.S.A.', 'US', 'U.S.'],
  VA: ['Vatican', 'Holy See'],
  VE: ['Venezuela'],
  VN: ['Viet Nam'],
};

/** Further adjectives and words for the people; plurals are formed from all of them. */
export const DEMONYMS: Record<string, string[]> = {
  AE: ['Emirati'], AG: ['Antiguan'], AR: ['Argentine', 'Argentinian'], AZ: ['Azeri'], BA: ['Bosnian'], BB: ['Bajan'], BD: ['Bangladesh'],
  BF: ['Burkinabé'], BW: ['Botswanan'], BY: ['Belarusan', 'Belarussian'], CD: ['Congolese'], CG: ['Congolese'], CZ: ['Czechs'], DK: ['Dane'],
  DO: ['Dominican'], EC: ['Ecuadorian'], ES: ['Spaniard'], FI: ['Finn'], FR: ['Frenchman', 'Frenchmen', 'Frenchwoman'],
  GB: ['British', 'Briton', 'Brit'], GE: ['Georgian'], GL: ['Greenlander'], GT: ['Guatemalan'], HK: ['Hong Konger'], IE: ['Irishman', 'Irishmen'],
  IL: ['Israeli'], IS: ['Icelander'], JO: ['Jordanian'], KG: ['Kyrgyz'], KP: ['North Korean'], KR: ['South Korean'], KZ: ['Kazakh', 'Kazakhstani'],
  LB: ['Lebanese'], LV: ['Latvian'], LY: ['Libyan'], ME: ['Montenegrin'], MG: ['Malagasy'], MK: ['Macedonian'], MM: ['Burmese'], MX: ['Mexican'],
  NE: ['Nigerien'], NL: ['Dutchman', 'Dutchmen'], NP: ['Nepali'], PG: ['Papua New Guinean'], PH: ['Philippine', 'Filipina'],
  PL: ['Pole'], PR: ['Puerto Rican'], PS: ['Palestinian'], QA: ['Qatari'], RS: ['Serb'], SA: ['Saudi', 'Saudi Arabian'], SE: ['Swede'],
  SI: ['Slovene'], SK: ['Slovak'], SS: ['South Sudanese'], SV: ['Salvadorean'], SY: ['Syrian'], TH: ['Thai'], TJ: ['Tajikistani'],
  TM: ['Turkmen'], TR: ['Turk'], TT: ['Trinidadian'], UZ: ['Uzbek'], YE: ['Yemeni'], XK: ['Kosovar', 'Kosovan'],
  HR: ['Croat', 'Croatian'], AL: ['Albanian'], AM: ['Armenian'], IQ: ['Iraqi'], IR: ['Iranian'], KW: ['Kuwaiti'], ZA: ['South African'],
}; // biome-ignore format: a table

/** Regions and former states that newspapers name as they do countries: names, demonyms, capitals. */
export const REGIONS = [
  'x-eu|Europe|European;Europeans|', 'x-as|Asia|Asian;Asians|', 'x-af|Africa|African;Africans|', 'x-na|North America|North American;North Americans|',
  'x-sa|South America|South American;South Americans|', 'x-la|Latin America|Latin American;Latin Americans|', 'x-eng|England|English;Englishman;Englishmen|',
  'x-sct|Scotland|Scottish;Scot;Scots;Scotsman|', 'x-wls|Wales|Welsh;Welshman;Welshmen|', 'x-nir|Northern Ireland|Northern Irish|', 'x-su|Soviet Union;USSR;U.S.S.R.|Soviet;Soviets|',
  'x-yu|Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian|', 'x-cs|Czechoslovakia|Czechoslovak;Czechoslovakian|', 'x-dd|East Germany|East German;East Germans|', 'x-bd|West Germany|West German;West Germans|',
  'x-ce|Chechnya|Chechen;Chechens|', 'x-tib|Tibet|Tibetan;Tibetans|', 'x-kur|Kurdistan|Kurdish;Kurd;Kurds|', 'x-cat|Catalonia|Catalan;Catalans|', 'x-bav|Bavaria|Bavarian;Bavarians|',
  'x-que|Quebec;Québec|Quebecer;Quebecers;Québécois|', 'x-ca|California|Californian;Californians|', 'x-tx|Texas|Texan;Texans|', 'x-fl|Florida|Floridian;Floridians|', 'x-cri|Crimea|Crimean;Crimeans|',
]; // biome-ignore format: a table

/** Their package entry is no word for a people of its own (Wallis and Futuna has "Welsh", French Guiana "French"). */
export const NO_DEMONYM = new Set('WF GF PF TF DM IO UM VG VI AX BV CC CX HM IM NF PN'.split(' '));

/** Capitals as the press names governments; none where the name also is the country's or misleads. */
export const CAPITALS: Record<string, string[]> = {
  BO: ['La Paz'], BI: [], CI: ['Abidjan'], GI: [], IL: ['Jerusalem', 'Tel Aviv'], KZ: ['Astana', 'Nur-Sultan'], LK: ['Colombo'], LU: [], MC: [], MM: ['Naypyidaw', 'Naypyitaw'],
  NL: ['The Hague'], NG: ['Abuja'], PS: ['Ramallah'], SG: [], SM: [], SZ: ['Mbabane'], TZ: ['Dodoma'], UA: ['Kyiv', 'Kiev'], US: ['Washington'], VA: [], GE: ['Tbilisi'],
  ZA: ['Pretoria'], BE: [], JM: ['Kingston'], KM: [], GY: [], AC: [], BM: [], FK: [], SH: [], MS: [], BB: [], AG: [], GD: [], DM: [], KN: [], LC: [], SC: [], TC: [],
}; // biome-ignore format: a table
