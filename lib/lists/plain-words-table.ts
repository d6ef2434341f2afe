// Words that name somebody in one article and mean themselves in a hundred others.

/** Months, weekdays, and everyday words that lists give as names of parties, papers, groups and operations. */
export const PLAIN_WORDS = `
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
action agency alliance ally anchor army arrow article assembly authority axis
balance bank base beacon bell block board bridge brigade bureau
cabinet call camp capital cell center central centre chance chief church circle citizen city civic coalition command commission committee
community company concord conference congress conservative constitution council country courage court crown
dawn day defence defense delta democracy democrat department dialogue dignity direct director
eagle east echo edge empire energy enterprise equality europe event express
faith falcon family farm father federation field fire first flag fleet focus force forum forward foundation freedom friend front future
general generation giant globe gold government grace green ground group growth guard guardian
hand harmony head health heart hero home hope horizon house human
idea impact independence independent industry initiative institute institution interior international island
journal joy justice
key king knight knowledge
labor labour land law leader league left legacy liberal liberation liberty life light lion list live local lord love
mail main majority man mark market martyr mass master media metro militia minister ministry mirror mission model mother motion mountain movement
nation national nature navy network new news north nova
observer office official one open opposition optimism orange orbit order organisation organization origin
pact paper parliament party patriot peace people pillar pioneer planet platform pledge police post power prayer president press prime principle
progress promise prosperity public pulse
queen quest
radical ranger rapid reality reason rebel reconciliation red reform region register republic republican resistance resolution respect rise river rock root
safe salvation school scout sea security senate sentinel service shadow shield silver sky society solidarity solution south sovereign spark spirit
spokesman square stability standard star state station steel storm strength struggle success summit sun support supreme sword
target tax temple thunder tide tiger time times today together tomorrow torch tower trade tradition tribune triumph trust truth
union united unity university
value vanguard venture verdict victory view village virtue vision voice volunteer vote voter
wall war warrior watch water wave way west whip white will wind wing wolf woman work worker world
yesterday youth
zone
amazon an anglo apple are at avenue bath bill bold boring buffalo cannon canon caterpillar champagne china chrome cloud cobra compass cork corn
crescent deal diamond discord dove dragon emerald falcons fidelity for fox from frontier galaxy gap has hawk he her heritage his hull ice if
insider into iris it its ivy jade jaguar jersey lancet lily lime lotus mars mercury meta might milestone mobile monitor moon must mustang neptune
nice normal ocean olive on or oracle our out panther paradise pearl phoenix polish polo premier puma raven reading redwood rose rugby sage saturn
seal she shell slack split sprint staples stone strand stripe superior surprise swift telegram the their them then there they this titan to turkey
us venus vice viking virgin visa was we wells were who why with you zenith zoom
`;
