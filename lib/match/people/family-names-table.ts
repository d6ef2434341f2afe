// Family names that many people, or a firm, bear, folded: alone they name nobody.

export const COMMON_FAMILY_NAMES = `
abbas acosta adams aguilar ahmad ahmed airbus akhtar alexander ali allen almeida alvarado alvarez anderson andersson andrews armani armstrong arnold
austin avila ayala bailey baker bakker baldwin ball banerjee banks barber barclays barnes barnett barrett bates beck becker begum bell bennet bennett
benz berg berry bertrand bianchi bishop black blake bloomberg boeing boer bonnet bose bowen bowman boyd bradley braun brewer brooks brown bryant burke
burns burton bush butler byrd caldwell campbell campos cannon carlson carpenter carr carrillo carroll carter cartier carvalho castillo castro chambers
chanel chapman chavez chen cho choi chrysler clark cole coleman collins colombo conti contreras cook cooper cortez costa cox craig crawford crenshaw
cruz cunningham curtis daniels das davidson davies davis dawson day de dean delgado dell deluca diaz dior disney dixon dominguez douglas dubois duncan
dunn durand edwards elliott ellis eriksson espinoza esposito estrada evans ferguson fernandez ferrari fields figueroa fischer fisher fitch fleming
flores ford foster fournier fowler fox franklin frazier freeman fuller gao garcia gardner garrett garza gates george gibson gilbert gill girard
goldman gomez gonzales gonzalez goodwin gordon graham grant gray greco green greene gregory grey griffin griffith grumman gucci guerrero guo gupta
gutierrez guzman hale hall hamilton hansen hanson harper harris harrison hart harvey hassan hawkins hayes haynes he hearst heinz henderson henry
hernandez herrera hicks higgins hill hilton hines hodges hoffman hofmann hogan holland holmes honda hopkins horton howard howell hu huang hudson huff
hughes hunt hunter hussain hussein ibrahim iqbal ito ivanov jackson jacobs james janssen jenkins jennings jensen jimenez jobs johansson johnson
johnston jones jong jordan joseph joshi juarez jung kang karim karlsson kato kaur keller kelley kellogg kelly kennedy khan kim king klein knight
kobayashi koch kraft krause kruger kumar kuznetsov lambert lane lange larson larsson laurent lawrence lawson le lee lefebvre lehman lehmann leonard
leroy levi lewis li lim lima lin little liu lloyd lloyds lockheed logan long lopez love lowe lucas luna luo lynch ma macdonald macy mahmoud maldonado
malik mancini mann marino marquez marriott mars marshall mart martin martinez mason matthews may mccarthy mccoy mcdonald mcdonnell mcgee medina mehta
meijer mejia mendez mendoza mercedes merrill meyer miles miller mills miranda mirza mitchell mohammed molina montgomery moody moore morales moreau
moreno morgan morris morrison moss mukherjee mulder muller munoz murdoch murphy murray myers nair nakamura nash navarro neal nelson nestle neumann
newman nguyen nichols nielsen nilsson nixon nobel norris northrop norton nunez obrien oliveira oliver olson olsson ortega ortiz owens padilla page
palmer park parker parks patel patterson payne pearson pedersen pena pereira perez perkins perry persson peters peterson petrov philips phillips
pierce pillai popov porsche porter potter powell powers prada price pulitzer quinn qureshi rahman ramirez ramos ramsey rao rasmussen ray reddy reed
reeves reid reyes reynolds rhodes ribeiro ricci rice richards richardson richter riley rios rivera robbins roberts robertson robinson rodriguez rogers
rojas rolls romano romero rose ross rossi rothschild roux roy royce ruiz russell russo ryan saeed said salas salazar saleh sanchez sanders sandoval
santana santiago santos sato schmidt schneider schroder schultz schulz schwartz scott sears sen shah shannon sharma shaw sheikh shelton sidorov
siemens silva simmons simon simpson sims singh smirnov smit smith snyder sony sorensen soto souza spencer stanley steele stein stephens stevens
stewart stone strauss strickland sullivan sun sutton suzuki svensson swanson takahashi tanaka taylor thomas thompson tiffany todd torres toyota tran
tucker turner valdez vargas vasquez vaughn vega verma versace vincent visser volkov vries wade wagner wal walker wallace walsh walters walton wang
ward warren washington watanabe watkins watson weaver webb weber welch wells west wheeler white williams williamson willis wilson wolf wolfe wong wood
woods wright wu xu yadav yamamoto yang yoon yoshida young zhang zhao zhou zhu zimmermann
`;

/** Spanish family names besides those in `-ez`: before another family name, the first of two. */
export const SPANISH_FAMILY_NAMES = `
acosta aguilar aguirre alarcon alfaro allende almagro alonso alvarado amaya andrade aquino aranda araujo arce arellano arias arroyo avila ayala baez barrera barrios bautista becerra beltran bermudez bernal blanco bolivar
borja bravo bustamante caballero cabrera calderon camacho campos cardenas cardona carmona carranza carrasco carrillo casas castaneda castellanos castillo castro cervantes cespedes chavarria choque cifuentes colon condori
contreras cordero cordoba corona correa cortes cruz cuellar davila delgado duarte duque duran echeverria elizondo escobar espinosa espinoza estrada fajardo figueroa flores franco fuentes fujimori galindo gallardo gallegos
gamboa garcia garrido garza gil giron godoy guerra guerrero guevara guillen guzman haddad herrera hidalgo huaman huerta humala hurtado ibarra iglesias jara lara leon leiva llanos lozano lucero lugo luna machado maldonado
mamani marin marquina marroquin mejia mendoza merino miranda molina montero montes montoya mora morales moreno mosquera moya munoz murillo naranjo navarrete navarro navas nieto nina novoa obrador ocampo ochoa ojeda olivares
orellana orozco ortega ortiz osorio otero pacheco padilla palacios paredes parra pastor pena peralta pineda pinto pizarro ponce portillo prado prieto quintana quintero quiroga quispe ramos rangel reina renteria rey reyes
rico rincon rios rivas rivera robles roca rocha rojas roldan roman romero rosales rosas rubio rueda ruiz saavedra salas salazar salcedo salgado salinas samper sandoval santana santos segura sepulveda serrano sierra silva
solano solis soria sosa soto suarez tapia tejada tello toledo toro torres tovar trejo trujillo uribe urrutia valdes valdivia valencia valle varela vargas vasconcelos vega velasco vera vergara vidal villa villalobos villanueva
villarreal villegas yanez yupanqui zambrano zamora zapata zavala zelaya zuniga
`;
