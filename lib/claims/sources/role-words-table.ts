// Nouns that say what kind of source a phrase is about when they are its head; singulars, plurals are found by spelling. Word lists only.

import type { SourceType } from '../../model/reading';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A word that two lists hold belongs to the earlier. */
export const ROLE_WORDS: readonly (readonly [SourceType, ReadonlySet<string>])[] = [
  [
    'witness',
    list(
      `abductee acquaintance amputee angler apprentice asylum-seeker attendee au-pair aunt babysitter backpacker baker barber barista barmaid barman
      bartender beautician beekeeper bellboy biker blacksmith boatman bookseller boyfriend bricklayer bride bridegroom brother brother-in-law buddy
      butcher butler bystander cabbie caddie caller camper captive caregiver carer caretaker carpenter cashier castaway caver chauffeur chef
      churchgoer classmate cleaner climber cobbler colleague commuter complainer concertgoer cook courier cousin cowherd crew crewman crofter
      cyclist dad daughter deckhand deliveryman dentist detainee diner dishwasher dispatcher diver docker doctor doorman dressmaker driver dweller
      earwitness elder electrician escapee evacuee ex-soldier eyewitness family farmer father father-in-law ferryman festivalgoer fiance fiancee
      fiancé fiancée fisher fisherfolk fisherman fisherwoman fishmonger flatmate flight-attendant florist foreman forester freshman friar friend
      fruit-picker gardener girlfriend glazier goatherd goldsmith governess graduate grandchild granddaughter grandfather grandmother grandparent
      grandson greengrocer grocer groom grower guard guest hairdresser hairstylist handyman hawker herder hiker holidaymaker homeowner hostage
      household housekeeper housemaid housemate housewife hunter husband in-law inhabitant inmate innkeeper instructor intern janitor janitress
      jeweler jeweller jockey jogger joiner kitchen-hand laborer labourer laundress librarian lifeguard local lodger logger lumberjack machinist
      maid mailman mariner mechanic midwife migrant miner mom monk mother mother-in-law motorcyclist motorist mountaineer mourner moviegoer
      mum nanny neighbor neighbour nephew newsagent niece nightshift nightwatchman nomad nun nurse occupant onlooker orderly orphan overseer
      paperboy paramedic parent partner partygoer passenger passer-by passerby passers-by patient peddler pedestrian pensioner pharmacist physician
      picker pilot planter plasterer ploughman plumber plumber's porter postman potholer potter prisoner pupil rancher receptionist refugee relative
      repairman resident restaurateur retiree reveler reveller rider roofer roommate sailor schoolboy schoolchild schoolgirl schoolmaster
      schoolmistress schoolteacher seaman seamstress seller sharecropper sheepherder shepherd shoemaker shop-owner shopkeeper shopper sibling sister
      sister-in-law skier smallholder son sophomore spectator spouse squatter stablehand stallholder stepfather stepmother stevedore steward
      stewardess storekeeper street-vendor student sufferer sunbather surfer surgeon survivor tailor teacher technician teenager telephonist tenant
      toddler tourist townsfolk townsman townspeople trader trainee trapper traveler traveller trawlerman trucker tutor twin typesetter typist uncle
      undergraduate upholsterer usher vendor vet veteran victim villagefolk villager waiter waitress washerwoman watchman weaver welder sapper
      deminer guide widow widower wife witness worshiper worshipper visitor coworker co-worker crewmember mate skipper helmsman bosun boatswain
      stoker publican landlady congregant parishioner boater kayaker canoeist picnicker birdwatcher stepson stepdaughter stepbrother stepsister
      godfather godmother baby infant schoolmate churchwarden sacristan settler orchardist winegrower vintner shearer drover muleteer cameleer
      oysterman crabber lobsterman lorry-driver taxi-driver bus-driver dog-walker`,
    ),
  ],
  [
    'observers',
    list(
      `academic academician actuary agronomist analyst anthropologist arabist archaeologist assessor astronomer astrophysicist ballistician
      biochemist biographer biologist botanist cartographer chartist chemist chronicler climatologist co-author coauthor commentator conservationist
      consultant criminologist critic cryptographer dean demographer ecologist economist egyptologist engineer epidemiologist essayist ethicist
      ethnographer evaluator expert fact-finder fellow fieldworker forecaster futurist geneticist geographer geologist graphologist historian
      hydrologist immunologist intellectual jurist kremlinologist laboratory lecturer linguist mathematician metallurgist meteorologist
      microbiologist mission modeler modeller monitor naturalist neuroscientist number-cruncher nutritionist observatory observer oceanographer
      oncologist orientalist ornithologist palaeontologist paleontologist pathologist philosopher physicist pollster postdoc prof professor
      psephologist psychiatrist psychologist pundit researcher reviewer roboticist scholar scientist seismograph seismologist sinologist sociologist
      specialist statistician strategist technologist theologian theorist think-tank thinker thinktank toxicologist veterinarian virologist
      volcanologist watchdog watcher zoologist paediatrician pediatrician constitutionalist consultancy examiner dietician bioethicist criminalist
      folklorist numismatist conservator restorer appraiser valuer forensics neurologist cardiologist radiologist dermatologist seismology
      meteorology`,
    ),
  ],
  [
    'document',
    list(
      `accord account-book ad advert advertisement affidavit agreement algorithm amendment analysis annex announcement appendix archive assessment
      audio audit autobiography autopsy balance-sheet banner bill billboard biography biopsy blog-post blueprint bodycam bond book brief brochure
      budget bulletin cable calculation camera caption catalog catalogue cctv census certificate chart charter circular clause clip clue comment
      commercial communique communiqué complaint constitution contract count dashcam data database dataset declaration decree deposition diary
      directive dispatch dissertation document dossier drawing e-mail edict edition email essay estimate evidence excavation experiment fax figure
      file filing finding fingerprint flyer footage footnote forecast forensics gauge graph guideline image imagery index indicator indictment
      injunction inquest inscription instrument invoice itinerary judgement judgment law lawsuit leaflet leak ledger letter licence license
      livestream log logbook manifest manual manuscript map measurement meme memo memoir memorandum message metric minutes model note notice pact
      page pamphlet paper paperwork passport payroll payslip photo photograph picture placard plaque plea post post-mortem poster posting preamble
      printout projection proposal prospectus protocol questionnaire radar reading readout receipt record recorder recording register registry
      remark report research resolution result review rhetoric roster rule ruling sample satellite scan screengrab screenshot seismograph
      seismometer sensor sheet sign simulation sketch sonar speech spreadsheet statement statistic statute still study submission subpoena summons
      swab table tally tape telegram telescope tender test testimony text textbook thermometer thesis thread timesheet timetable toxicology tracker
      trailer transcript transponder treaty trial tweet verdict video voicemail warrant webcam webpage writ x-ray lease deed testament preprint
      evaluation inspection inventory postcard dna metadata timestamp guidance handbook seismogram presentation slideshow slide list summary ticket infographic flight-recorder epitaph tablet papyrus parchment
      soundtrack press-release numbers accounts motion draft`,
    ),
  ],
  [
    'media',
    list(
      `anchor anchorman anchorwoman article blog blogger broadcaster broadsheet cameraman cartoonist channel columnist correspondent daily
      documentarian documentary editor editorial fact-checker freelancer freesheet gazette headline host interviewer journal journalist
      leader-writer magazine media moderator monthly network news-desk newscast newscaster newsletter newspaper newspaperman newsreader newsroom
      newswire op-ed outlet paparazzo paper periodical photographer photojournalist podcast podcaster portal presenter press pressman
      publication quarterly radio radio-station reporter site sportswriter station stringer sub-editor tabloid teletext television tv vlogger
      webmaster website weekly wire freelance`,
    ),
  ],
  [
    'public',
    list(
      `activist admirer advocate afghan african american asian atheist audience backer believer boy boycotter brazilian briton buddhist campaigner catholic
      child chinese christian citizen citizenry colombian commenter commoner community consumer crowd customer demonstrator detractor egyptian electorate
      enthusiast european fan follower frenchman gamer gentleman german girl gossip gossiper greek guy hindu hispanic homosexual hooligan immigrant indian
      iranian iraqi islander israeli jew kenyan kid kurd lady latina latino lebanese libyan listener londoner looter loyalist majority man marcher masses
      menfolk mexican millennial motorists muslim netizen nigerian onlookers opinion pakistani palestinian parisian peasant people petition picket picketer
      poll population protestant protester protestor public punter reader redditor respondent rioter rumor rumour russian sentiment shia shiite sikh
      spaniard striker subscriber sunni supporter survey sympathiser sympathizer syrian taxpayer teen traditionalist turk tweeter ukrainian ultra user
      venezuelan viewer voter woman womenfolk worker youngster youth`,
    ),
  ],
  [
    'official',
    list(
      `adjutant adm administration admiral agency air-force air-marshal alderman ambassador ambassador-at-large arbitrator army assembly assemblyman
      assemblywoman attache attaché attorney-general attorney-general's auditor authority backbencher bailiff bench brig brigadier bundeskanzler
      bureau bureaucrat burgomaster cabinet capt captain carabinieri census-taker centcom chamber chancellery chancellor chief cia city
      civil-servant civil-service clerk cllr coalition coastguard col colonel command commandant commander commissar commission commissioner
      commissioner-general committee commodore comptroller congressman congressperson congresswoman conscript constable constabulary consul
      consul-general consulate controller coordinator cop coroner corporal council councillor councilman councilmember councilperson councilwoman
      country county court cpl crown customs czar delegate department deputy detective dictator diplomat director-general directorate district
      downing duchess duke embassy emir emissary emperor empress envoy ex-president fbi firefighter force frontbencher functionary garda gardai gen
      gendarme gendarmerie general gov government governor governor-general harbormaster harbourmaster headman headquarters high-commissioner
      high-court inquiry insp inspector inspectorate intelligence investigator judge judiciary junta jury justice king kremlin lawgiver lawmaker
      lawman legislator legislature lieutenant linesman lord lordship lt magistracy magistrate maj major marshal mayor mep military minister
      minister-president ministry monarch mp mp's mps msp msps municipality nation nato navy negotiator office official ombudsman opposition panel
      paratrooper parliament parliamentarian patrolman peacekeeper peer pentagon plenipotentiary police policeman policewoman policymaker politburo
      politician prefect premier presidency president president-elect presidium prince prince-regent princess procurator prosecutor provost queen
      queen-mother ranger rapporteur referee regent regime registrar registrar-general regulator rep rescuer reservist royal ruler secretariat
      secretary secretary-general selectman sen senate senator senator-elect sergeant service serviceman servicewoman sgt sheik sheikh sheriff
      soldier solicitor-general sovereign speaker spokesman spokesperson spokeswoman state state-secretary statesman stationmaster sub-prefect
      subcommittee subprefect sultan superintendent supt surgeon-general surveyor taoiseach task-force taskforce tax-collector taxman treasurer
      treasury tribunal troop trooper tsar umpire un undersecretary undersecretary-general vice-admiral vice-president viceroy warden warder
      collector weatherman whip voivode hetman oblast prefecture congress duma bundestag garrison exchequer baroness baron viscount
      border-guard jailer prosecutor-general auditor-general chief-of-staff quartermaster commissariat praesidium statehouse governorate adjudicator
      comptroller-general postmaster reeve burgess prosecution prison jail penitentiary presidential ministerial`,
    ),
  ],
  [
    'person',
    list(
      `accomplice accused actor actress agent challenger appellant applicant architect arsonist artist astronaut athlete attorney author ballerina
      baritone barrister bassist batsman bidder billionaire blackmailer bowler boxer burglar businessman businesswoman buyer candidate celebrity
      cellist centre-back centre-half champion chess-player choreographer cinematographer claimant comedian complainant composer con-man conman
      conspirator contender convict cosmonaut counsel cricketer culprit dancer defector defendant defender designer dissident dramatist drummer
      entrepreneur exile explorer f1-driver film-maker filmmaker finalist financier footballer fraudster front-runner frontrunner fugitive fullback
      gangster goalie goalkeeper golfer grandmaster guitarist gymnast halfback heir heiress hopeful illustrator impresario industrialist influencer
      inventor jumper killer laureate lawyer loser lyricist magician magnate medalist medallist midfielder model mogul murderer musician nominee
      novelist offender painter perpetrator petitioner philanthropist pianist pitcher plaintiff player playmaker playwright poet prizewinner
      quarterback racing-driver rapist rapper renter robber rower rugby-player runner runner-up saxophonist screenwriter sculptor singer skater
      smuggler snowboarder socialite solicitor songwriter soprano sprinter spy star streamer striker supermodel superstar suspect swimmer team-mate
      teammate tenor thief thrower tiktoker trafficker trumpeter tycoon violinist weightlifter winger winner wrestler writer youtuber litigant
      jockey-club millionaire racer lifter debutant opponent rival`,
    ),
  ],
  [
    'institution',
    list(
      `abbess abbot academy accelerator adviser advisor aide airline airport alliance aquarium archbishop archdiocese recruiter headhunter archdeacon
      association auctioneer automaker ayatollah backer bank battalion bishop bloc board bondholder bookmaker boss bourse brand brewery brigade
      broker brokerage brotherhood builder business camp campaign captain cardinal carmaker carrier cartel ceo cfo chain chairman chairperson
      chairwoman chambers chaplain charity chieftain chipmaker church cleric clinic club co-op co-operative coach college commune communist company
      confederation conglomerate congregation conservancy conservative conservatory consortium contractor convener convenor cooperative corporation
      creditor curator deacon dealer delegation democrat denomination depot developer diocese director distributor dockyard donor drugmaker employer
      enterprise entity exchange executive exporter extremist faction factory federation fighter firm foundation founder franchise franchisee front
      fund gallery gang giant group guerilla guerrilla guild gunman hacker headmaster headmistress headteacher hijacker hospice hospital
      hostage-taker hotel housebuilder imam importer incubator industry infirmary institute insurer insurgent investor islamist jihadi jihadist
      kibbutz kindergarten labour lama landlord landowner law-firm leader leadership league lender liberal library licensee line lobby lobbyist
      maker manager manufacturer metropolitan militant militia mill mine mob mosque movement mufti mujahideen multinational museum ngo nursery
      operator orchestra organisation organiser organization organizer owner paramilitary parish partnership party pastor patriarch patriarchate
      pirate planemaker plant pope port practice prelate presbytery priest principal producer promoter proprietor publisher rabbi railway rebel
      rector refinery regiment reinsurer representative republican resort restaurant retailer school seaport sect sector selector seminary
      separatist shareholder shipbuilder shipowner shipyard showrunner side slate socialist society sponsor staffer startup steelmaker steward
      stockbroker studio subcontractor subsidiary supermarket supplier syndicate synod team tech-giant terminal theater theatre ticket tory trust
      trustee underwriter union university utility vatican venture vicar warehouse warlord wholesaler wing zoo shop lab laboratory medic dairy unionist syndicalist trade-unionist railroad shipper smelter
      provider telecom caucus faculty synagogue temple monastery convent ambulance surgery nonprofit non-profit trainer conductor winery
      distillery farm ranch estate pub casino vice-chancellor bursar dealership platform marketplace foundry sawmill quarry treasurer-union
      metalworks shop-steward collective guesthouse`,
    ),
  ],
];
