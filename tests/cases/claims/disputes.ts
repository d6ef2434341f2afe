// Short stories and the claims in them that conflict, each claim named by words that only its content has. An empty list: nothing conflicts.

export type DisputeCase = { name: string; text: string; conflicts: readonly (readonly [string, string])[] };

export const DISPUTE_CASES: readonly DisputeCase[] = [
  {
    name: 'a timeline that is not recognised',
    text: 'A timeline in an internal report suggests that the children were left for two hours. The school did not comment on leaked papers, but a spokeswoman added: "We do not recognise this timeline."',
    conflicts: [['two hours', 'not recognise']],
  },
  {
    name: 'accused by name, denied',
    text: 'Norway accused Russia of jamming satellite signals near the border. Moscow denied the accusation.',
    conflicts: [['jamming', 'the accusation']],
  },
  {
    name: 'denied in passing',
    text: 'Informed sources said that the firm had moved part of its stock to another place two days earlier, which its director denied.',
    conflicts: [['moved part of its stock', 'which']],
  },
  {
    name: 'responsibility rejected',
    text: 'The opposition blamed the ruling party for the attack on its headquarters. The ruling party said it had nothing to do with it.',
    conflicts: [['headquarters', 'nothing to do']],
  },
  {
    name: 'crossed blame',
    text: 'Armenia accused Azerbaijan of shelling two villages on Sunday. Azerbaijan accused Armenia of firing first.',
    conflicts: [['two villages', 'firing first']],
  },
  {
    name: 'each blames the other',
    text: 'The government blamed the rebels for breaking the truce. The rebels blamed the army.',
    conflicts: [['breaking the truce', 'the army']],
  },
  {
    name: 'numbers killed',
    text: 'The health ministry said 12 people were killed in the crash. Rescue workers said they had counted 19 bodies.',
    conflicts: [['12 people', '19 bodies']],
  },
  {
    name: 'numbers arrested',
    text: 'Police said 40 demonstrators had been detained. The organisers said more than 200 were arrested.',
    conflicts: [['40 demonstrators', '200 were']],
  },
  {
    name: 'crowd sizes',
    text: 'Organisers said half a million people marched through the capital. Police estimated the crowd at 90,000.',
    conflicts: [['half a million', '90,000']],
  },
  {
    name: 'toll by another name',
    text: 'State television put the death toll at 31. Residents told Reuters that at least 80 people had died.',
    conflicts: [['at 31', '80 people']],
  },
  {
    name: 'none against some',
    text: 'The army said no civilians were harmed in the raid. Villagers said six civilians had been killed.',
    conflicts: [['no civilians', 'six civilians']],
  },
  {
    name: 'drones shot down',
    text: 'Russia said its air defences destroyed 30 drones overnight. Ukraine said only nine drones had been lost.',
    conflicts: [['30 drones', 'nine drones']],
  },
  {
    name: 'armed and unarmed',
    text: 'Police said the man was armed and had threatened officers. His family said he was unarmed.',
    conflicts: [['threatened officers', 'unarmed']],
  },
  {
    name: 'suicide and murder',
    text: 'Prison officials said the journalist committed suicide. His lawyer said he was murdered.',
    conflicts: [['committed suicide', 'murdered']],
  },
  {
    name: 'heart attack and beating',
    text: 'The authorities said the prisoner died of a heart attack. His brother said he had been beaten to death.',
    conflicts: [['heart attack', 'beaten to death']],
  },
  {
    name: 'accident and arson',
    text: 'The owner said the fire was an accident caused by an old heater. Investigators said it had been started deliberately.',
    conflicts: [['old heater', 'deliberately']],
  },
  {
    name: 'missile and engine',
    text: 'Kyiv said the plane was brought down by a missile. The airline said it had suffered an engine failure.',
    conflicts: [['missile', 'engine failure']],
  },
  {
    name: 'driver and brakes',
    text: 'The operator said the driver had been speeding. The union said the crash was caused by faulty brakes.',
    conflicts: [['speeding', 'faulty brakes']],
  },
  {
    name: 'rain and dam',
    text: 'Engineers said the flood was the result of record rainfall. Farmers blamed the sudden release of water from the dam.',
    conflicts: [['record rainfall', 'release of water']],
  },
  {
    name: 'cyberattack and failure',
    text: 'The minister attributed the blackout to a cyberattack. The grid company said it was caused by a faulty transformer.',
    conflicts: [['cyberattack', 'transformer']],
  },
  {
    name: 'town taken or held',
    text: 'The militia said it had captured the town of Barsa. The defence ministry said the town remained under army control.',
    conflicts: [['had captured', 'army control']],
  },
  {
    name: 'attack repelled',
    text: 'Insurgents said they had seized the base at Kolo. A military spokesman said the attack on the base had been repelled.',
    conflicts: [['had seized', 'repelled']],
  },
  {
    name: 'rigged and fair',
    text: 'The opposition candidate said the vote had been rigged. The electoral commission insisted the vote was free and fair.',
    conflicts: [['rigged', 'free and fair']],
  },
  {
    name: 'both claim victory',
    text: 'Mr Okello declared that he had won the election. His rival, Ms Achan, said she was the winner.',
    conflicts: [['he had won', 'the winner']],
  },
  {
    name: 'waters',
    text: 'Iran said the tanker was seized in its territorial waters. Britain said the ship was in international waters.',
    conflicts: [['territorial waters', 'international waters']],
  },
  {
    name: 'ceasefire respected',
    text: 'The separatists said the army had violated the ceasefire. The army said it had respected the ceasefire.',
    conflicts: [['violated', 'respected']],
  },
  {
    name: 'deal or no deal',
    text: 'The president said an agreement had been reached with the miners. The miners’ union said no agreement had been signed.',
    conflicts: [['been reached', 'been signed']],
  },
  {
    name: 'data stolen',
    text: 'Hackers claimed they had stolen the records of four million patients. The clinic said no records were taken.',
    conflicts: [['four million', 'no records']],
  },
  {
    name: 'not behind it',
    text: 'Washington said Tehran was behind the attack on the tankers. Iran said it was not involved in the attack.',
    conflicts: [['was behind', 'not involved']],
  },
  {
    name: 'dismissed as nonsense',
    text: 'A British newspaper reported that the leader had undergone surgery. The Kremlin dismissed the report as nonsense.',
    conflicts: [['undergone surgery', 'nonsense']],
  },
  {
    name: 'no truth',
    text: 'Opposition media reported that the general had fled abroad. A government spokesman said there was no truth to the report.',
    conflicts: [['fled abroad', 'no truth']],
  },
  {
    name: 'that is a lie',
    text: 'Ms Varga said the company had known of the defect since 2019. “That is simply untrue,” its chief executive, Pal Kun, said.',
    conflicts: [['known of the defect', 'simply untrue']],
  },
  {
    name: 'wrongdoing',
    text: 'Two former employees alleged that the fund had hidden its losses. The fund denied any wrongdoing.',
    conflicts: [['hidden its losses', 'any wrongdoing']],
  },
  {
    name: 'lawsuit',
    text: 'The lawsuit alleges that the factory dumped waste in the river. The factory’s owner rejected the allegations.',
    conflicts: [['dumped waste', 'the allegations']],
  },
  {
    name: 'denied in one sentence',
    text: 'Greece denied that its coast guard had pushed the boat back, as survivors claimed.',
    conflicts: [],
  },
  {
    name: 'denial with although',
    text: 'Although witnesses said soldiers had opened fire, the army insisted that its men had not fired a shot.',
    conflicts: [['opened fire', 'not fired']],
  },
  {
    name: 'despite',
    text: 'Despite reports from residents of heavy shelling, the ministry said the area was calm.',
    conflicts: [],
  },
  {
    name: 'despite testimonies',
    text: 'Despite testimonies confirming that guards had fired into the cells, the prison service said the inmates killed one another.',
    conflicts: [['guards had fired', 'one another']],
  },
  {
    name: 'contrary to',
    text: 'Contrary to claims by the ministry that the bridge was safe, engineers said it could collapse at any time.',
    conflicts: [['bridge was safe', 'collapse at any time']],
  },
  {
    name: 'while',
    text: 'The company says the leak has been sealed, while fishermen say oil is still coming ashore.',
    conflicts: [['been sealed', 'coming ashore']],
  },
  {
    name: 'but footage',
    text: 'The police said the crowd had attacked first. But video footage shows officers charging at a peaceful crowd.',
    conflicts: [['attacked first', 'charging']],
  },
  {
    name: 'edited video',
    text: 'A video posted online shows soldiers beating a bound man. The army said the video had been doctored.',
    conflicts: [['beating a bound man', 'doctored']],
  },
  {
    name: 'forged letter',
    text: 'The magazine published a letter that, it said, proved the minister took bribes. The minister called the letter a forgery.',
    conflicts: [['took bribes', 'a forgery']],
  },
  {
    name: 'militants or guests',
    text: 'The air force said it had killed ten militants. Residents said the dead were wedding guests, among them women and children.',
    conflicts: [['ten militants', 'wedding guests']],
  },
  {
    name: 'three shots',
    text: 'Witnesses said they heard three shots. Police said a single shot had been fired.',
    conflicts: [['three shots', 'single shot']],
  },
  {
    name: 'sirens',
    text: 'Officials said sirens were sounded an hour before the wave. Survivors said they heard no sirens.',
    conflicts: [['an hour before', 'no sirens']],
  },
  {
    name: 'prosecution and defence',
    text: 'The prosecutor said the nurse had poisoned the patients. Her lawyer said the patients died of natural causes.',
    conflicts: [['poisoned', 'natural causes']],
  },
  {
    name: 'talks',
    text: 'South Korea said the two sides had agreed to resume talks. North Korea said it had agreed to nothing.',
    conflicts: [['resume talks', 'agreed to nothing']],
  },
  {
    name: 'shortage',
    text: 'The minister said there was no shortage of fuel. Drivers said stations across the city had run out of fuel.',
    conflicts: [['no shortage', 'run out']],
  },
  {
    name: 'later corrected',
    text: 'The ministry said on Monday that 50 people had drowned. On Tuesday it corrected the figure to 15.',
    conflicts: [['50 people', '15']],
  },
  {
    name: 'statement withdrawn',
    text: 'The airline said the pilot had been drinking. It later withdrew the statement.',
    conflicts: [],
  },
  {
    name: 'nuclear test',
    text: 'Seoul said the North had carried out a nuclear test. Pyongyang denied testing a weapon.',
    conflicts: [['carried out a nuclear test', 'testing a weapon']],
  },
  {
    name: 'loss and profit',
    text: 'The auditor said the bank had made a loss last year. The bank’s chairman said it had made a profit.',
    conflicts: [['made a loss', 'made a profit']],
  },
  {
    name: 'increase and fall',
    text: 'The government said crime had fallen by a tenth. The police federation said crime was rising.',
    conflicts: [['fallen', 'rising']],
  },
  {
    name: 'denial before the claim',
    text: 'The airport denied turning away disabled passengers after a charity said that two wheelchair users had been refused boarding.',
    conflicts: [['turning away', 'refused boarding']],
  },
  {
    name: 'who fired first',
    text: 'India said Pakistani troops opened fire first. Pakistan said the shooting was started by Indian soldiers.',
    conflicts: [['opened fire first', 'started by Indian']],
  },
  {
    name: 'who left the talks',
    text: 'The employers said the union walked out of the talks. The union said it was the employers who left.',
    conflicts: [['walked out', 'employers who left']],
  },
  {
    name: 'safe water',
    text: 'The utility said the water was safe to drink. A laboratory hired by residents found that the water was unsafe.',
    conflicts: [['safe to drink', 'unsafe']],
  },
  {
    name: 'injured or fit',
    text: 'The club said the striker was not fit to play. The player said he was fit.',
    conflicts: [['not fit', 'was fit']],
  },
  {
    name: 'crossed the border',
    text: 'Turkey said a jet had crossed into its airspace. Syria said the jet never left Syrian airspace.',
    conflicts: [['crossed into', 'never left']],
  },
  {
    name: 'spy or tourist',
    text: 'Prosecutors say the man is a spy who photographed military sites. His wife says he is a tourist and not a spy.',
    conflicts: [['photographed military', 'not a spy']],
  },
  {
    name: 'paid or not',
    text: 'The contractor said it had not been paid since March. The city said all invoices had been paid.',
    conflicts: [['not been paid', 'all invoices']],
  },
  // Nothing conflicts.
  {
    name: 'agreeing accounts',
    text: 'Police said three people were hurt when the bus overturned. A hospital spokesman said three people had been admitted.',
    conflicts: [],
  },
  {
    name: 'two matters',
    text: 'The army said it had shot down a drone near Karsa. In the capital, the finance minister said inflation had fallen to four percent.',
    conflicts: [],
  },
  {
    name: 'two places',
    text: 'Officials in Masra said 12 people were killed by the flood. In Tolo, police said four people had died.',
    conflicts: [],
  },
  {
    name: 'two kinds of people',
    text: 'The ministry said six soldiers were killed. The Red Cross said 14 civilians had been wounded.',
    conflicts: [],
  },
  {
    name: 'bound and figure agree',
    text: 'Rescuers said at least 20 people had died. The governor later said 24 people were killed.',
    conflicts: [],
  },
  {
    name: 'declined to comment',
    text: 'The newspaper reported that the bank would cut jobs. The bank declined to comment.',
    conflicts: [],
  },
  {
    name: 'praise and thanks',
    text: 'The mayor praised the firefighters. Residents thanked them with flowers and said they had saved the street.',
    conflicts: [],
  },
  {
    name: 'plain quotes',
    text: '“It was a hard match,” the coach said. “We will rest now,” the captain said.',
    conflicts: [],
  },
  {
    name: 'same speaker goes on',
    text: 'The minister said the road was not closed. She said the road would be widened next year.',
    conflicts: [],
  },
  {
    name: 'no matters of two kinds',
    text: 'The spokesman said there were no injuries. The electricity company said there was no power in the north.',
    conflicts: [],
  },
  {
    name: 'rejected an offer',
    text: 'The striker said he wanted to leave. The club rejected an offer from Lisbon.',
    conflicts: [],
  },
  {
    name: 'criticised a plan',
    text: 'The government said the law would create jobs. The opposition criticised the law as too expensive.',
    conflicts: [],
  },
  {
    name: 'two years',
    text: 'The agency said 300 ships passed the strait in 2018. It said 210 ships had passed last year.',
    conflicts: [],
  },
  {
    name: 'but of another matter',
    text: 'The company said sales had doubled. But its chief executive said he would step down in May.',
    conflicts: [],
  },
  {
    name: 'different counts of one event',
    text: 'Police said 30 people were arrested at the march. Doctors said 12 people were injured.',
    conflicts: [],
  },
  {
    name: 'hedged, then confirmed',
    text: 'Local media reported that the minister would resign. The prime minister’s office confirmed that the minister had resigned.',
    conflicts: [],
  },
  {
    name: 'court dismissed a case',
    text: 'The union said wages had been cut. The court dismissed the case on Friday.',
    conflicts: [],
  },
  { name: 'denied bail', text: 'Prosecutors said the accused might flee. The judge denied bail.', conflicts: [] },
  {
    name: 'experts differ in degree',
    text: 'One economist expects growth of two percent. Another economist expects growth of three percent.',
    conflicts: [],
  },
  {
    name: 'negative detail',
    text: 'The pilot said the engine was running well. The tower said it had not received any message after noon.',
    conflicts: [],
  },
  // A second batch, written after the first had been learnt from.
  {
    name: 'school strike figures',
    text: 'The education department said 20 schools were closed by the walkout. The union said more than 60 schools had shut.',
    conflicts: [['20 schools', '60 schools']],
  },
  {
    name: 'village burned',
    text: 'Residents of Tama said soldiers had set fire to their homes. A spokesman for the army said the homes were burned by fleeing insurgents.',
    conflicts: [['soldiers had set fire', 'fleeing insurgents']],
  },
  {
    name: 'hostages',
    text: 'The militia said it had freed all the hostages. The families of two engineers said their relatives were still being held.',
    conflicts: [['freed all', 'still being held']],
  },
  {
    name: 'chemical weapons',
    text: 'Rescuers in the town said chlorine had been dropped from a helicopter. The Syrian government denied using chemical weapons.',
    conflicts: [['chlorine', 'using chemical']],
  },
  {
    name: 'poisoned ex-spy',
    text: 'London said the former spy had been poisoned on orders from Moscow. The Russian embassy called the accusation absurd.',
    conflicts: [['poisoned on orders', 'accusation absurd']],
  },
  {
    name: 'vaccine trial',
    text: 'The company said its vaccine was 90 percent effective. An independent panel concluded that the vaccine was effective in only half of the cases.',
    conflicts: [['90 percent', 'only half']],
  },
  {
    name: 'whale toll',
    text: 'Fisheries officials said 12 dolphins were found dead. Conservationists counted 70 dead dolphins on the same beach.',
    conflicts: [['12 dolphins', '70 dead']],
  },
  {
    name: 'minister met lobbyist',
    text: 'The newspaper reported that the minister had met the lobbyist three times. The minister said he had never met him.',
    conflicts: [['three times', 'never met']],
  },
  {
    name: 'border crossed',
    text: 'Poland said two helicopters had entered its airspace. Belarus rejected the claim.',
    conflicts: [['two helicopters', 'the claim']],
  },
  {
    name: 'doping',
    text: 'The agency said the cyclist had tested positive. Her team said the sample was negative.',
    conflicts: [['tested positive', 'negative']],
  },
  {
    name: 'oil price cause',
    text: 'Ministers blamed speculators for the rise in fuel prices. Economists said the rise was caused by a shortage of refineries.',
    conflicts: [['speculators', 'shortage of refineries']],
  },
  {
    name: 'prison escape',
    text: 'The governor said the prisoners had dug a tunnel. Guards told investigators that the gate had been left open.',
    conflicts: [],
  },
  {
    name: 'police shooting',
    text: 'Officers said the teenager was running towards them. A video taken by a neighbour shows him running away.',
    conflicts: [],
  },
  {
    name: 'aid blocked',
    text: 'The United Nations said its trucks had been blocked at the crossing. The government insisted that aid was flowing freely.',
    conflicts: [['been blocked', 'flowing freely']],
  },
  {
    name: 'coup plot',
    text: 'The president accused his deputy of plotting a coup. The deputy said the charge was invented to silence him.',
    conflicts: [['plotting a coup', 'invented']],
  },
  {
    name: 'museum theft',
    text: 'The director said the alarm had worked that night. The insurers said the alarm was switched off.',
    conflicts: [['had worked', 'switched off']],
  },
  {
    name: 'ferry passengers',
    text: 'The operator said there were 90 people on board. Survivors said the boat was carrying at least 200.',
    conflicts: [['90 people', 'at least 200']],
  },
  {
    name: 'reactor',
    text: 'The energy ministry said radiation levels were normal. A Norwegian institute reported abnormal levels of radiation.',
    conflicts: [['were normal', 'abnormal']],
  },
  {
    name: 'soldier desertion',
    text: 'Rebels said 40 soldiers had defected. The defence ministry said no soldier had left his post.',
    conflicts: [['40 soldiers', 'no soldier']],
  },
  {
    name: 'child labour',
    text: 'Inspectors found children working in the mine. The owners said no one under 18 was employed there.',
    conflicts: [],
  },
  {
    name: 'two explosions',
    text: 'State radio said a gas cylinder had exploded in the market. Traders said the blast came from a car bomb.',
    conflicts: [['gas cylinder', 'car bomb']],
  },
  {
    name: 'election observers',
    text: 'The ruling party hailed the vote as transparent. Foreign monitors said ballot boxes had been stuffed.',
    conflicts: [],
  },
  {
    name: 'claim of responsibility',
    text: 'The Islamic State group claimed responsibility for the bombing. The provincial governor said the Taliban were behind it.',
    conflicts: [['responsibility', 'Taliban were behind']],
  },
  {
    name: 'sold or leased',
    text: 'Opposition deputies say the port has been sold to a foreign firm. The transport minister says it has been leased and not sold.',
    conflicts: [['been sold to', 'not sold']],
  },
  {
    name: 'shortfall',
    text: 'The auditors said 3 million dollars were missing from the fund. The treasurer said no money was missing.',
    conflicts: [['3 million', 'no money']],
  },
  {
    name: 'cleric house arrest',
    text: 'Relatives said the cleric had been placed under house arrest. Officials denied he had been detained.',
    conflicts: [['house arrest', 'detained']],
  },
  {
    name: 'contrary evidence',
    text: 'The airline insisted that the plane had been fit to fly. But maintenance records show that a warning light had been on for a week.',
    conflicts: [['fit to fly', 'warning light']],
  },
  {
    name: 'rejected findings',
    text: 'A UN panel concluded that the army had carried out mass killings. The government rejected the findings as one-sided.',
    conflicts: [['mass killings', 'the findings']],
  },
  {
    name: 'withdrawn claim',
    text: 'The ministry said the bomber was a foreigner. A day later it retracted the claim and said he was a local man.',
    conflicts: [['was a foreigner', 'local man']],
  },
  {
    name: 'ban or no ban',
    text: 'Users reported that the site had been blocked. The regulator said it had not blocked any site.',
    conflicts: [['had been blocked', 'not blocked']],
  },
  {
    name: 'tax cut credit',
    text: 'The chancellor said growth had doubled since the tax cut. The opposition said growth had halved.',
    conflicts: [['had doubled', 'had halved']],
  },
  {
    name: 'shelling origin',
    text: 'Donetsk authorities said the shells were fired by Ukrainian forces. Kyiv said Russian artillery had fired them.',
    conflicts: [['Ukrainian forces', 'Russian artillery']],
  },
  {
    name: 'ceasefire breach',
    text: 'Each side accused the other of breaking the ceasefire within hours.',
    conflicts: [],
  },
  {
    name: 'teacher sacked',
    text: 'The school said the teacher resigned in June. The teacher said she was dismissed.',
    conflicts: [['resigned in June', 'was dismissed']],
  },
  {
    name: 'protest peaceful',
    text: 'Organisers said the rally had been peaceful. The interior minister spoke of violent riots.',
    conflicts: [['been peaceful', 'violent riots']],
  },
  {
    name: 'phone hacked',
    text: 'Researchers said the journalist’s phone had been infected with spyware made by the firm. The firm said its software had not been used against her.',
    conflicts: [['spyware', 'not been used']],
  },
  // Nothing conflicts.
  {
    name: 'added detail',
    text: 'The mayor said the bridge would close on Monday. The contractor said the work would take six weeks.',
    conflicts: [],
  },
  {
    name: 'two reactions',
    text: 'The union welcomed the verdict. The company said it respected the court.',
    conflicts: [],
  },
  {
    name: 'different years',
    text: 'The institute said 200 wolves lived in the park in 1990. Rangers said 340 wolves live there today.',
    conflicts: [],
  },
  {
    name: 'hope and doubt',
    text: 'The envoy said he hoped for a deal by Friday. Diplomats said much work remained.',
    conflicts: [],
  },
  {
    name: 'denial of another thing',
    text: 'The spokesman denied that the minister was ill. The opposition said the budget was late.',
    conflicts: [],
  },
  {
    name: 'expert explains',
    text: 'The coastguard said the ship had sunk in a storm. A naval historian said many ships had been lost in those waters.',
    conflicts: [],
  },
  {
    name: 'question answered',
    text: 'Asked about the rumours, the singer said she was well. Her manager said the tour would go on.',
    conflicts: [],
  },
  {
    name: 'police confirm',
    text: 'Neighbours said they heard an explosion. Police said a bomb had gone off in a garage.',
    conflicts: [],
  },
  // A third batch.
  {
    name: 'bus plunge',
    text: 'Traffic police said the bus was carrying 52 passengers when it left the road. The owner of the bus said there were 38 people aboard.',
    conflicts: [['52 passengers', '38 people']],
  },
  {
    name: 'ship seized',
    text: 'Tehran said the tanker had collided with a fishing boat. The ship’s manager said there had been no collision.',
    conflicts: [['had collided', 'no collision']],
  },
  {
    name: 'mosque raid',
    text: 'Worshippers said officers fired tear gas inside the mosque. Police denied entering the building.',
    conflicts: [['tear gas', 'entering the building']],
  },
  {
    name: 'pit closure',
    text: 'The union claimed management planned to shut the pit by Christmas. Management dismissed the claim as scaremongering.',
    conflicts: [['shut the pit', 'the claim']],
  },
  {
    name: 'bridge collapse',
    text: 'The ministry said the bridge collapsed because a lorry was overloaded. The haulier said the bridge fell down because it had not been maintained.',
    conflicts: [['lorry was overloaded', 'not been maintained']],
  },
  {
    name: 'envoy recalled',
    text: 'Caracas said its envoy had been expelled. Madrid said the envoy had left of his own accord.',
    conflicts: [['been expelled', 'own accord']],
  },
  {
    name: 'kidnapped girls',
    text: 'The governor announced that all the kidnapped girls were free. Parents said more than a hundred girls were still missing.',
    conflicts: [['were free', 'still missing']],
  },
  {
    name: 'bank run',
    text: 'The central bank said the lender was solvent. Two former directors said it was insolvent.',
    conflicts: [['was solvent', 'insolvent']],
  },
  {
    name: 'detained editor',
    text: 'The interior ministry said the editor had been arrested for tax evasion. His newspaper said he had been arrested for its reports on corruption.',
    conflicts: [['tax evasion', 'reports on corruption']],
  },
  {
    name: 'rockets from where',
    text: 'The army said the rockets had been fired from Lebanon. The Lebanese movement denied firing any rockets.',
    conflicts: [['fired from Lebanon', 'firing any rockets']],
  },
  {
    name: 'whales and sonar',
    text: 'Campaigners blamed naval sonar for the stranding. The navy insisted that no sonar had been in use.',
    conflicts: [['naval sonar', 'no sonar']],
  },
  {
    name: 'strike support',
    text: 'The union said 90 percent of drivers had joined the strike. The company said only a quarter of drivers were out.',
    conflicts: [['90 percent', 'a quarter']],
  },
  {
    name: 'hospital power',
    text: 'Doctors said three babies had died when the generators failed. The health department said the generators had never stopped working.',
    conflicts: [['generators failed', 'never stopped']],
  },
  {
    name: 'sanctions relief',
    text: 'Iran’s president said all sanctions would be lifted. A US official said most sanctions would remain in place.',
    conflicts: [['would be lifted', 'remain in place']],
  },
  {
    name: 'tear gas or live fire',
    text: 'Activists said security forces used live ammunition against the crowd. The police chief said his men had used only tear gas.',
    conflicts: [['live ammunition', 'only tear gas']],
  },
  {
    name: 'author plagiarism',
    text: 'Two scholars said the novelist had copied whole pages. Her publisher called the charge groundless.',
    conflicts: [['copied whole pages', 'groundless']],
  },
  {
    name: 'forest fire blame',
    text: 'The forestry service said a power line had started the blaze. The electricity company said the fire was lit by campers.',
    conflicts: [['power line', 'campers']],
  },
  {
    name: 'talks with rebels',
    text: 'The president said his government was not talking to the rebels. A rebel spokesman said talks had been going on for months.',
    conflicts: [['not talking', 'going on for months']],
  },
  {
    name: 'nuclear site',
    text: 'Satellite images show new buildings at the site. Pyongyang has said the site was dismantled in 2018.',
    conflicts: [],
  },
  {
    name: 'refugees pushed back',
    text: 'Aid groups accuse Greek guards of pushing migrants back across the river. Athens says its guards obey the law.',
    conflicts: [['pushing migrants', 'obey the law']],
  },
  {
    name: 'minister’s villa',
    text: 'The magazine said the villa belonged to the minister. The minister said it belonged to his brother-in-law.',
    conflicts: [['belonged to the minister', 'brother-in-law']],
  },
  {
    name: 'goal scorer',
    text: 'The referee credited the goal to Silva. The club maintained that Moreno had got the last touch.',
    conflicts: [],
  },
  {
    name: 'pilot error',
    text: 'Investigators blamed the crash on pilot error. The pilots’ union attributed it to a design fault.',
    conflicts: [['pilot error', 'design fault']],
  },
  {
    name: 'ceasefire hours',
    text: 'Both armies said they had stopped firing at noon. Residents said shells were still falling in the evening.',
    conflicts: [['stopped firing', 'still falling']],
  },
  {
    name: 'opposition leader ill',
    text: 'Prison authorities say the opposition leader is in good health. His doctor says he is gravely ill.',
    conflicts: [['good health', 'gravely ill']],
  },
  {
    name: 'leaked memo',
    text: 'The leaked memo says the board knew of the fault in 2015. The chairman says the board learnt of it in 2019.',
    conflicts: [['in 2015', 'in 2019']],
  },
  // Nothing conflicts.
  {
    name: 'storm damage',
    text: 'The mayor said 40 houses had lost their roofs. The power company said 9,000 customers were without electricity.',
    conflicts: [],
  },
  {
    name: 'cup replay',
    text: 'The coach said his team had been unlucky. The captain said they would win the replay.',
    conflicts: [],
  },
  {
    name: 'trade figures',
    text: 'The ministry said exports rose by a tenth. It said imports fell slightly.',
    conflicts: [],
  },
  {
    name: 'new drug',
    text: 'The firm said the drug would be sold from June. Patients’ groups said they hoped it would be cheap.',
    conflicts: [],
  },
  {
    name: 'dig',
    text: 'The archaeologists said the walls were 3,000 years old. A museum in the capital said it would show the finds.',
    conflicts: [],
  },
  {
    name: 'visit',
    text: 'The palace said the queen would visit in May. Officials in the port said the visit would bring trade.',
    conflicts: [],
  },
  {
    name: 'court date',
    text: 'The prosecutor said the trial would open in March. The court said no date had been set for the appeal.',
    conflicts: [],
  },
  {
    name: 'census',
    text: 'The statistics office said the population had passed ten million. A demographer said the country was ageing.',
    conflicts: [],
  },
  {
    name: 'a dozen views side by side with nothing but "but"',
    text: [
      'Mayor Lena Orth said she was proud that traffic in the centre had fallen.',
      'Her predecessor, Karl Brandt, said the roads were as full as ever. But shopkeepers said trade had picked up.',
      '“We see more families than last year,” said the baker Ilse Kohn. However, the owner of a shoe shop said fewer customers came by car.',
      'The police said that 40 drivers had been fined. But a lawyer said most of them had not seen the signs.',
      'An engineer at the university said the counts were made in a mild winter. But the mayor said the figures spoke for themselves.',
      'The bus company said passengers had risen by a tenth. But drivers said that buses were often late.',
    ].join('\n\n'),
    conflicts: [],
  },
];
