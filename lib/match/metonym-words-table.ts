// Words beside a capital that stands for its government, in other languages than English. Folded.

/** What governments do, as verbs and participles; none of them says what happens in a town. */
export const ACTS_ELSEWHERE = `
erklarte erklart teilte warnte warnt gewarnt drohte droht forderte fordert gefordert zuruckgewiesen wies weist lehnte lehnt abgelehnt bestritt bestreitet bestritten dementierte dementiert kundigte kundigt
angekundigt beschuldigte beschuldigt warf wirft vorgeworfen verurteilte verurteilt bestatigte bestatigt reagierte reagiert verlangte verlangt
declare dement dementi accuse condamne rejette rejete exige menace averti avertit affirme assure repondu repond
dijo dice afirmo afirma nego niega negado acuso acusa acusado advirtio advierte advertido rechazo rechaza rechazado anuncio anuncia anunciado condeno condena condenado exigio exige exigido amenazo amenaza confirmo confirma respondio responde
desmintio desmiente pidio pide aseguro asegura
detto smentisce smentito nega negato accusa accusato avverte avvertito respinge respinto annuncia annunciato condanna condannato minaccia minacciato chiede chiesto conferma confermato afferma affermato risponde risposto
disse diz negou acusou alertou rejeitou anunciou condenou exigiu ameacou confirmou respondeu afirmou pediu desmentiu
zei zegt ontkende ontkent ontkend beschuldigd beschuldigde waarschuwde waarschuwt gewaarschuwd verwierp verwerpt verworpen kondigde kondigt aangekondigd veroordeelde veroordeelt veroordeeld eiste geeist dreigde dreigt gedreigd bevestigde bevestigt bevestigd
weigerde weigert geweigerd
acikladi reddetti sucladi uyardi duyurdu kinadi istedi yalanladi bildirdi yanitladi
заявил заявила заявляет отверг отвергла отвергает обвинил обвинила опроверг опровергла опровергает осудил осудила предупредил предупредила потребовал потребовала требует заявило обвинило опровергло осудило предупредило потребовало сообщило подтвердило ответило отказалось объявило отвергло сообщил сообщила сообщили заявили отказались подтвердили ответили
подтвердил подтвердила ответил ответила отказался отказалась утверждает объявил объявила отрицает отрицал отрицала

قال قالت تقول نفت تنفي اتهمت تتهم حذرت تحذر اعلنت تعلن رفضت ترفض ادانت تدين اكدت توكد طالبت تطالب هددت تهدد ردت
`;

/** Between the capital and a participle: "hat … zurückgewiesen", "a démenti". */
export const AUXILIARIES_ELSEWHERE = 'hat a ha heeft';

/** Before the subject of a clause. */
export const CONJUNCTIONS_ELSEWHERE =
  'und aber dass weil wahrend denn sondern doch et mais que tandis alors y pero mientras aunque e ma che mentre mas enquanto en maar dat terwijl omdat ve ancak ama а но и что однако если та але що ان بينما لكن';
