// How ten languages speak of a body that the article has named: "the ministry", "das Ministerium", "le ministère". Folded.

/** Each row: what may stand directly before it (`-` for nothing, `+` for an article joined to it), then one noun a comma with its forms. */
export const SHORT_HEADS: Record<string, readonly [before: string, heads: string]> = {
  english: [
    'the',
    'ministry,agency,commission,committee,council,institute,university,federation,authority,bureau,department',
  ],
  german: [
    'das dem des die der den',
    'ministerium ministeriums,behorde,kommission,institut instituts,universitat,verband verbands verbandes,ausschuss ausschusses,agentur,stiftung,bundesamt bundesamts bundesamtes',
  ],
  french: [
    'le la du au',
    'ministere,agence lagence,commission,comite,conseil,institut linstitut,universite luniversite,federation,autorite lautorite,departement',
  ],
  spanish: [
    'el la del al',
    'ministerio,agencia,comision,comite,consejo,instituto,universidad,federacion,autoridad,departamento',
  ],
  italian: [
    'il la del al dal della alla dalla nel',
    'ministero,agenzia lagenzia,commissione,comitato,consiglio,istituto listituto,universita luniversita,federazione,autorita lautorita,dipartimento',
  ],
  portuguese: [
    'o a do da ao no na pelo pela',
    'ministerio,agencia,comissao,comite,conselho,instituto,universidade,federacao,autoridade,departamento',
  ],
  dutch: [
    'het de',
    'ministerie,agentschap,commissie,comite,raad,instituut,universiteit,federatie,autoriteit,departement',
  ],
  russian: [
    '-',
    'министерство министерства министерству министерством министерстве,агентство агентства агентству агентством агентстве,комиссия комиссии комиссию комиссиеи,комитет комитета комитету комитетом комитете',
  ],
  turkish: ['-', 'bakanlik bakanligi bakanligin bakanliga bakanliktan,komisyon komisyonu komisyonun,ajans ajansi'],
  arabic: [
    '+',
    'وزاره والوزاره,وكاله والوكاله,لجنه واللجنه,مجلس والمجلس,معهد والمعهد,جامعه والجامعه,هييه والهييه,اتحاد والاتحاد',
  ],
};

/** A name goes on with these: "das Ministerium für Gesundheit". */
export const SHORT_HEADS_GO_ON =
  'of for fur der des von de du d del della dell delle dei degli di do da dos das van voor';

/** Besides verbs of governments, what may follow where nouns have their adjectives after them ("le ministère russe" is another). */
export const AFTER_SHORT_HEADS =
  'hat a ha heeft n ne se si s ya tambien aussi anche tambem ook y et e en non no nao niet wil veut quiere vuole quer est es e is was era sera siempre';

/** Kinds of bodies before a short name: "la milice Kataeb", "группировка «Катаиб»". */
export const BODIES_BEFORE =
  'milice groupe mouvement parti brigade brigades organisation entreprise societe banque compagnie milicia grupo movimiento partido brigada brigadas organizacion empresa compania banco milicia gruppo milizia movimento partito brigata brigate organizzazione azienda societa banca organizacao partido movimento companhia группировка группировки группировку группировке партия партии партию движение движения компания компании компанию банк банка милиция ополчение организация организации ميليشيا مليشيا حركه جماعه حزب شركه بنك فصيل';

/** And after it: "die Kataib-Miliz", "de Kataib-militie", "Kataib örgütü". */
export const BODIES_AFTER =
  'miliz milizen gruppe bewegung partei brigade brigaden organisation bank konzern firma gesellschaft kampfer militie groep beweging partij organisatie bedrijf strijders orgutu grubu milisleri hareketi partisi sirketi bankasi tugaylari';
