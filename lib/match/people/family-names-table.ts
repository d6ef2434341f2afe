// Family names that many people, or a firm, bear, folded: alone they name nobody.
// Packed (`lib/text/packed-words`).

export const COMMON_FAMILY_NAMES = `
abbas 1costa 1dams 1guilar 1hmad 3ed 1irbus 1khtar 1lexander 2i 2len 2meida 2varado 5ez 1nderson 6son 3rews 1rmani 3strong 2nold 1ustin 1vila 1yala
bailey 2ker 3ker 2ldwin 3l 2nerjee 3ks 2rber 3clays 3nes 5tt 3rett 2tes 1eck 4er 2gum 2ll 2nnet 6t 3z 2rg 3ry 3trand 1ianchi 2shop 1lack 3ke 2oomberg
1oeing 3r 2nnet 2se 2wen 3man 2yd 1radley 3un 2ewer 2ooks 3wn 2yant 1urke 3ns 3ton 2sh 2tler 1yrd caldwell 2mpbell 4os 2nnon 2rlson 3penter 3r 4illo
4oll 3ter 4ier 3valho 2stillo 4ro 1hambers 3nel 3pman 3vez 2en 2o 3i 2rysler 1lark 1ole 4man 3lins 3ombo 2nti 4reras 2ok 3per 2rtez 2sta 2x 1raig
3wford 2enshaw 2uz 1unningham 2rtis daniels 2s 2vidson 4es 4s 2wson 2y 1e 2an 2lgado 3l 3uca 1iaz 2or 2sney 2xon 1ominguez 2uglas 1ubois 2ncan 3n
2rand edwards 1lliott 4s 1riksson 1spinoza 3osito 2trada 1vans ferguson 3nandez 3rari 1ields 2gueroa 2scher 3her 2tch 1leming 2ores 1ord 2ster 2urnier
2wler 2x 1ranklin 3zier 2eeman 1uller gao 2rcia 3dner 3rett 3za 2tes 1eorge 1ibson 2lbert 3l 2rard 1oldman 2mez 2nzales 7z 2odwin 2rdon 1raham 3nt 3y
2eco 3en 5e 3gory 3y 2iffin 6th 2umman 1ucci 2errero 2o 2pta 2tierrez 2zman hale 3l 2milton 2nsen 4on 2rper 3ris 6on 3t 3vey 2ssan 2wkins 2yes 3nes 1e
2arst 2inz 2nderson 3ry 2rnandez 3rera 1icks 2ggins 2ll 3ton 2nes 1odges 2ffman 3mann 2gan 2lland 3mes 2nda 2pkins 2rton 2ward 3ell 1u 2ang 2dson 2ff
2ghes 2nt 4er 2ssain 4ein ibrahim 1qbal 1to 1vanov jackson 3obs 2mes 2nssen 1enkins 3nings 3sen 1imenez 1obs 2hansson 3nson 5ton 2nes 3g 2rdan 2seph
3hi 1uarez 2ng kang 2rim 3lsson 2to 2ur 1eller 5y 4ogg 4y 2nnedy 1han 1im 2ng 1lein 1night 1obayashi 2ch 1raft 3use 2uger 1umar 2znetsov lambert 2ne
3ge 2rson 4son 2urent 2wrence 3son 1e 2e 2febvre 2hman 6n 2onard 2roy 2vi 2wis 1i 2m 3a 2n 2ttle 2u 1loyd 5s 1ockheed 2gan 2ng 2pez 2ve 2we 1ucas 2na
2o 1ynch ma 2cdonald 3y 2hmoud 2ldonado 3ik 2ncini 3n 2rino 3quez 3riott 3s 4hall 3t 4in 6ez 2son 2tthews 2y 1ccarthy 3oy 2donald 5nell 2gee 1edina
2hta 2ijer 2jia 2ndez 4oza 2rcedes 3rill 2yer 1iles 3ler 4s 2randa 3za 2tchell 1ohammed 2lina 2ntgomery 2ody 3re 2rales 3eau 4no 3gan 3ris 6on 2ss
1ukherjee 2lder 3ler 2noz 2rdoch 3phy 3ray 1yers nair 2kamura 2sh 2varro 1eal 2lson 2stle 2umann 2wman 1guyen 1ichols 2elsen 2lsson 2xon 1obel 2rris
3throp 4on 1unez obrien 1liveira 5r 2son 3son 1rtega 3iz 1wens padilla 2ge 2lmer 2rk 4er 4s 2tel 3terson 2yne 1earson 2dersen 2na 2reira 4z 3kins 3ry
3sson 2ters 6on 3rov 1hilips 4lips 1ierce 2llai 1opov 2rsche 3ter 2tter 2well 4rs 1rada 2ice 1ulitzer quinn 2reshi rahman 2mirez 3os 3sey 2o 2smussen
2y 1eddy 2ed 3ves 2id 2yes 3nolds 1hodes 1ibeiro 2cci 3e 3hards 8on 4ter 2ley 2os 2vera 1obbins 3erts 7on 3inson 2driguez 2gers 2jas 2lls 2mano 3ero
2se 3s 4i 2thschild 2ux 2y 3ce 1uiz 2ssell 4o 1yan saeed 2id 2las 4zar 3eh 2nchez 3ders 4oval 3tana 4iago 4os 2to 1chmidt 3neider 3roder 3ultz 5z
3wartz 2ott 1ears 2n 1hah 3nnon 3rma 3w 2eikh 3lton 1idorov 2emens 2lva 2mmons 3on 3pson 3s 2ngh 1mirnov 3t 4h 1nyder 1ony 2rensen 2to 2uza 1pencer
1tanley 2eele 3in 3phens 3vens 3wart 2one 2rauss 3ickland 1ullivan 2n 2tton 2zuki 1vensson 1wanson takahashi 2naka 2ylor 1homas 4pson 1iffany 1odd
2rres 2yota 1ran 1ucker 2rner valdez 2rgas 2squez 2ughn 1ega 2rma 3sace 1incent 2sser 1olkov 1ries wade 2gner 2l 3ker 3lace 3sh 3ters 4on 2ng 2rd 3ren
2shington 2tanabe 3kins 3son 1eaver 2bb 3er 2lch 3ls 2st 1heeler 2ite 1illiams 8on 5s 3son 1olf 4e 2ng 2od 4s 1right 1u xu yadav 2mamoto 2ng 1oon
2shida 2ung zhang 3o 2ou 2u 1immermann
`;

/** Spanish family names besides those in `-ez`: before another family name, the first of two. */
export const SPANISH_FAMILY_NAMES = `
acosta 1guilar 4rre 1larcon 2faro 2lende 2magro 2onso 2varado 1maya 1ndrade 1quino 1randa 3ujo 2ce 2ellano 2ias 2royo 1vila 1yala baez 2rrera 4ios
2utista 1ecerra 2ltran 2rmudez 3nal 1lanco 1olivar 2rja 1ravo 1ustamante caballero 3rera 2lderon 2macho 3pos 2rdenas 4ona 3mona 3ranza 5sco 4illo 2sas
3taneda 4ellanos 4illo 4ro 1ervantes 2spedes 1havarria 2oque 1ifuentes 1olon 2ndori 3treras 2rdero 4oba 3ona 3rea 3tes 1ruz 1uellar davila 1elgado
1uarte 2que 2ran echeverria 1lizondo 1scobar 2pinosa 6za 2trada fajardo 1igueroa 1lores 1ranco 1uentes 2jimori galindo 3lardo 4egos 2mboa 2rcia 3rido
3za 1il 2ron 1odoy 1uerra 5ero 3vara 2illen 2zman haddad 1errera 1idalgo 1uaman 2erta 2mala 2rtado ibarra 1glesias jara lara 1eiva 2on 1lanos 1ozano
1ucero 2go 2na machado 2ldonado 2mani 2rin 3quina 3roquin 1ejia 2ndoza 2rino 1iranda 1olina 2ntero 5s 4oya 2ra 4les 3eno 2squera 2ya 1unoz 2rillo
naranjo 2varrete 6o 4s 1ieto 2na 1ovoa obrador 1campo 2hoa 1jeda 1livares 1rellana 2ozco 2tega 3iz 1sorio 1tero pacheco 2dilla 2lacios 2redes 3ra
2stor 1ena 2ralta 1ineda 3to 2zarro 1once 2rtillo 1rado 2ieto quintana 5ero 3roga 3spe ramos 2ngel 1eina 2nteria 2y 3es 1ico 2ncon 2os 2vas 3era
1obles 2ca 3ha 2jas 2ldan 2man 3ero 2sales 4s 1ubio 2eda 2iz saavedra 2las 4zar 3cedo 3gado 3inas 2mper 2ndoval 3tana 4os 1egura 2pulveda 2rrano
1ierra 2lva 1olano 3is 2ria 2sa 2to 1uarez tapia 1ejada 2llo 1oledo 2ro 3res 2var 1rejo 2ujillo uribe 2rutia valdes 4ivia 3encia 3le 2rela 3gas
2sconcelos 1ega 2lasco 2ra 3gara 1idal 2lla 5lobos 5nueva 5rreal 4egas yanez 1upanqui zambrano 3ora 2pata 2vala 1elaya 1uniga
`;
