// Names of organisations by the kind of source they are: whole names, last words, initials, papers and broadcasters. Lists only.

import type { SourceType } from '../../model/reading';

/** Papers, agencies and broadcasters: the last word of their names. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  `reuters afp ap bbc cnn cnbc msnbc nbc abc cbs npr pbs cbc rte rté itn stv bloomberg politico axios guardian telegraph times post tribune herald
    gazette journal chronicle mirror sun mail independent economist spiegel bild monde figaro libération parisien équipe stampa sera pais país mundo
    vanguardia razón repubblica corriere jazeera arabiya tass interfax xinhua anadolu haaretz ynet maariv sana irna isna fars tasnim mehr press-tv rudaw
    shafaq buzzfeed vox vice wired news newsweek fox sky itv dpa ansa efe kyodo yonhap pti ani uni dawn hindu globe gazeta pravda izvestia kommersant
    vedomosti meduza mediazona bellingcat propublica breitbart huffpost slate salon intercept mediapart correctiv atlantic forbes fortune barron’s nyt wsj
    ft usa-today zeitung allgemeine welt zeit taz kurier clarín nación excélsior reforma jornada folha globo estadão nikkei asahi mainichi yomiuri nhk
    jiji chosun hankyoreh straits scmp rappler inquirer punch premium vanguardngr observer argus sentinel dispatch enquirer examiner courier gleaner bee
    hürriyet milliyet sabah cumhuriyet trt akhbar ahram manar mayadeen alhurra tolo tolonews pajhwok ndtv zee geo ary rnz rfi rferl dw sputnik kcna cctv
    cgtn caixin techcrunch verge engadget cnet ars deadline variety billboard espn marca kicker gazzetta lusa belga apa ritzau ntb tt pap hina tanjug sta
    mti agerpres ukrinform unian suspilne hromadske belta kazinform akipress montsame vna bernama antara thairath wafa petra spa wam kuna qna una mena
    suna map tap aps`.split(/\s+/),
);

/** Of the words below, those that are initials: only in capitals are they an organisation at the end of a longer name. */
export const INITIALS: ReadonlySet<string> = new Set(
  `afp ap bbc cnn cnbc msnbc nbc abc cbs npr pbs cbc rte rté itn stv tass ynet sana irna isna fars ansa efe pti ani uni vox itv dpa taz nhk jiji scmp trt zee geo ary rnz rfi rferl dw kcna cctv cgtn cnet ars apa ritzau ntb tt pap hina sta mti belta vna wafa petra spa wam kuna qna una mena suna map tap aps lusa belga unian mehr wsj ft nyt sabah zeit welt sun mail mirror sky fox wired fortune premium gleaner bee dawn kicker marca nato fbi cia nasa noaa cdc fda epa ecb iaea opcw osce icc icj idf irgc pmf sec un who eu ilo iom imo wto fao wfp cbi isi rbi raw met yard diet rada sa ag oy nv bv ac sc fc cf mit meta apple oracle shell amazon chase vale eni uber bp anc dnc rnc spd cdu csu afd fdp bjp akp chp hdp plo farc eln rsf plc ltd inc`.split(
    /\s+/,
  ),
);

/** The last word of a name that is an organisation's, or the whole of it, with its type. */
export const NAME_ENDINGS: ReadonlyMap<string, SourceType> = new Map([
  ...words(
    `ministry department agency commission council police army parliament senate court committee government authority bureau office embassy consulate
    treasury navy guard guards pentagon kremlin fbi cia nasa noaa cdc fda epa ecb osce icc icj mi5 mi6 gchq nsa
    dea doj dhs fcc sec idf irgc pmf centcom africom house un ohchr congress administration command corps forces force service services directorate bundestag
    bundesrat knesset duma rada sejm riksdag storting folketing cortes diet majlis lok-sabha cabinet secretariat inspectorate constabulary gendarmerie
    carabinieri tribunal assembly legislature patrol taskforce presidency chancellery politburo junta registry prosecutor prosecutors customs survey
    mission board ntsb faa nhtsa fema ice cbp atf usda usgs nws ftc cftc osha nlrb eeoc gao cbo usaid nih irs tsa nhs hmrc ofcom ofgem ofsted ukhsa cps
    fsb svr gru sbu mossad isi cbi isro sebi rbi bnd bka bfv dgse pboc supreme-court exchequer admiralty archives met yard`,
    'official',
  ),
  ...words(
    `nato iaea opcw interpol europol imf eu frontex eurostat ema ecdc inc co bros sons pte tbk bhd kg holding corp corporation company group ltd plc llc gmbh ag sa spa nv bv oy university college school hospital clinic bank union unions association
    federation confederation party fc sc ac cf united city-fc rovers wanderers albion athletic atlético real sporting deportivo dynamo dinamo racing
    institute institution foundation trust society airlines airways motors league club church cathedral diocese mosque organisation organization alliance
    movement front bloc coalition-party air energy steel oil gas mining minerals resources petroleum telecom telecoms communications mobile media-lab
    pharma pharmaceuticals foods brands systems technologies technology holdings partners ventures capital securities investments labs laboratories
    software power electric electronics semiconductor biotech therapeutics bancorp refining insurance assurance logistics shipping lines line rail
    railways cruises hotels resorts studios pictures entertainment records publishing press-house stores supermarkets retail construction builders
    engineering industries works chemicals plastics textiles tobacco brewery breweries vineyards farms dairy center centre museum gallery theatre theater
    orchestra library zoo academy seminary chamber guild syndicate cooperative collective network initiative project campaign fund charity caritas oxfam
    greenpeace wwf peta msf opec imf ilo imo icao wto who unicef unhcr undp unesco unrwa ocha wfp fao iom oecd asean ecowas igad sadc brics g7 g20 fifa uefa concacaf conmebol ioc wada fia nba nfl nhl mlb aclu nra naacp tuc seiu teamsters uaw iata mit microsoft google
    alphabet facebook meta apple amazon netflix twitter tiktok spotify uber lyft airbnb paypal tesla boeing airbus embraer bombardier lockheed raytheon
    gazprom rosneft lukoil shell bp exxon exxonmobil chevron total totalenergies eni equinor aramco petrobras pemex sinopec toyota honda nissan hyundai
    kia volkswagen bmw daimler renault stellantis fiat ford samsung sony huawei xiaomi tencent alibaba baidu bytedance intel nvidia amd ibm oracle cisco
    tsmc qualcomm siemens basf bayer pfizer moderna astrazeneca novartis roche sanofi merck hsbc barclays citigroup jpmorgan goldman ubs unilever nestlé
    nestle danone walmart tesco carrefour ikea maersk dhl fedex ups ryanair lufthansa emirates qantas glencore vale rio-tinto bhp alcoa tata reliance
    adani infosys vodafone verizon at&t comcast disney kpmg pwc deloitte mckinsey brigades brigade hezbollah hizbollah hizbullah hamas fatah plo houthis
    taliban isis isil daesh shabaab al-shabaab al-qaeda qaeda haram farc eln pkk ypg wagner rsf tplf m23 conservatives labour tories republicans democrats
    greens liberals socialists gop dnc rnc spd cdu csu afd fdp bjp anc akp chp hdp psoe podemos vox-party likud`,
    'institution',
  ),
  ...words('watch observatory monitor monitors amnesty transparency', 'observers'),
]);

function words(text: string, type: SourceType): [string, SourceType][] {
  return text.split(/\s+/).map((word) => [word, type]);
}

/** Whole names that their words would mislead about, in lower case. */
export const NAMES: ReadonlyMap<string, SourceType> = new Map([
  ['bank of england', 'official'],
  ['bank of japan', 'official'],
  ['bank of canada', 'official'],
  ['centers for disease', 'official'],
  ['monetary fund', 'institution'],
  ['international monetary fund', 'institution'],
  ['world bank', 'institution'],
  ['african union', 'institution'],
  ['european union', 'institution'],
  ['european commission', 'institution'],
  ['arab league', 'institution'],
  ['meteorological organization', 'institution'],
  ['trade organization', 'institution'],
  ['customs organization', 'institution'],
  ['maritime organization', 'institution'],
  ['labour organization', 'institution'],
  ['labor organization', 'institution'],
  ['health organisation', 'institution'],
  ['food programme', 'institution'],
  ['development programme', 'institution'],
  ['children’s fund', 'institution'],
  ['refugee agency', 'institution'],
  ['food agency', 'institution'],
  ['un agency', 'institution'],
  ['development bank', 'institution'],
  ['investment bank', 'institution'],
  ['world athletics', 'institution'],
  ['world rugby', 'institution'],
  ['world aquatics', 'institution'],
  ['nobel committee', 'institution'],
  ['lib dem', 'institution'],
  ['met office', 'official'],
  ['federal reserve', 'official'],
  ['red cross', 'institution'],
  ['red crescent', 'institution'],
  ['doctors without borders', 'institution'],
  ['save the children', 'institution'],
  ['committee of the', 'institution'],
  ['hurricane center', 'official'],
  ['weather center', 'official'],
  ['warning center', 'official'],
  ['warning centre', 'official'],
  ['control center', 'official'],
  ['control centre', 'official'],
  ['seismological center', 'official'],
  ['seismological centre', 'official'],
  ['earthquake center', 'official'],
  ['command center', 'official'],
  ['federal bank', 'official'],
  ['national bank', 'official'],
  ['reserve bank', 'official'],
  ['central bank', 'official'],
  ['people’s bank', 'official'],
  ['olympic committee', 'institution'],
  ['national committee', 'institution'],
  ['central committee', 'institution'],
  ['party congress', 'institution'],
  ['trade union congress', 'institution'],
  ['research group', 'observers'],
  ['crisis group', 'observers'],
  ['policy institute', 'observers'],
  ['research institute', 'observers'],
  ['research center', 'observers'],
  ['research centre', 'observers'],
  ['brookings institution', 'observers'],
  ['pew research', 'observers'],
  ['chatham house', 'observers'],
  ['rand corporation', 'observers'],
  ['rights council', 'official'],
  ['rights commission', 'official'],
  ['rights association', 'observers'],
  ['rights network', 'observers'],
  ['rights foundation', 'observers'],
  ['human rights', 'observers'],
  ['media group', 'institution'],
  ['media center', 'institution'],
  ['news group', 'institution'],
  ['church council', 'institution'],
  ['council of churches', 'institution'],
  ['students union', 'institution'],
  ['court of arbitration', 'institution'],
  ['health service', 'official'],
  ['muslim council', 'institution'],
  ['press council', 'institution'],
  ['press club', 'institution'],
  ['action committee', 'institution'],
  ['strike committee', 'institution'],
  ['organising committee', 'institution'],
  ['organizing committee', 'institution'],
  ['sports council', 'institution'],
  ['bus service', 'institution'],
  ['rail service', 'institution'],
  ['air service', 'institution'],
  ['air force', 'official'],
  ['liberation army', 'institution'],
  ['independence army', 'institution'],
  ['resistance army', 'institution'],
  ['republican army', 'institution'],
  ['defence force', 'official'],
  ['support forces', 'institution'],
  ['democratic forces', 'institution'],
  ['resistance front', 'institution'],
  ['shadow cabinet', 'official'],
  ['security council', 'official'],
  ['committee to protect', 'observers'],
  ['reporters without borders', 'observers'],
  ['testing office', 'institution'],
  ['consumer council', 'institution'],
  ['bar council', 'institution'],
  ['student council', 'institution'],
  ['works council', 'institution'],
  ['refugee council', 'institution'],
  ['dairy council', 'institution'],
  ['farmers council', 'institution'],
  ['trades council', 'institution'],
  ['peace council', 'institution'],
  ['testing agency', 'institution'],
  ['ratings agency', 'observers'],
  ['travel agency', 'institution'],
  ['employment agency', 'institution'],
  ['without borders', 'institution'],
  ['human rights watch', 'observers'],
  ['international crisis group', 'observers'],
  ['transparency international', 'observers'],
  ['amnesty international', 'observers'],
  ['world health organization', 'institution'],
  ['chamber of commerce', 'institution'],
]);

/** Last words of organisations that are family names as well. */
export const PEOPLE_TOO: ReadonlySet<string> = new Set(
  'ford post sun king chase guard church bell sky merck daimler watch house watson disney press kicker marca bee mirror star fox law met kia roche vale chambers gray zee sana petra hina ani spa'.split(
    ' ',
  ),
);

/** Common nouns for bodies that have chairmen and spokeswomen. */
export const BODIES: ReadonlyMap<string, SourceType> = new Map([
  ...words(
    'company firm corporation group network bloc brokerage waterworks union party club university college school hospital charity federation association organisation organization foundation institute league airline operator manufacturer maker retailer campaign church lender insurer trust museum line alliance studio refinery plant bank',
    'institution',
  ),
  ...words(
    'government ministry agency department commission council committee court army navy police bureau authority parliament board embassy administration service',
    'official',
  ),
  ...words('newspaper magazine broadcaster daily weekly channel website', 'media'),
]);
