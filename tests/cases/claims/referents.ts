// Who is meant: a text, the cue of a claim in it, and the earlier words its source is carried back to, with the kind of source.

import type { SourceType } from '../../../lib/model/reading';

export type ReferentCase = readonly [
  name: string,
  text: string,
  cue: string,
  referent: string | undefined,
  type: SourceType,
];

export const REFERENT_CASES: readonly ReferentCase[] = [
  [
    'he, the speaker before',
    'Foreign Minister Omar Saleh said the talks had failed. He added that nobody was to blame.',
    'added',
    'Foreign Minister Omar Saleh',
    'official',
  ],
  [
    'she, a name that opens the sentence before',
    'Economist Ann Lee has studied the figures. She said they were wrong.',
    'said',
    'Economist Ann Lee',
    'observers',
  ],
  ['a family name', 'Police chief Dan Ross closed the road. Ross said it was unsafe.', 'said', 'Dan Ross', 'official'],
  [
    'a family name with a title behind',
    'Elio Bassi, a contractor, won the works. Bassi said he had paid.',
    'said',
    'Elio Bassi',
    'institution',
  ],
  [
    'it, the body before',
    'The union said pay was too low. It warned that buses would stop.',
    'warned',
    'The union',
    'institution',
  ],
  ['they, the people before', 'Residents heard shots. They said the men wore black.', 'said', 'Residents', 'witness'],
  ['who', 'The mayor thanked Lena Koch, who said the bridge was safe.', 'said', 'Lena Koch', 'person'],
  [
    'the ministry',
    'The Interior Ministry sent troops. The ministry said they were armed.',
    'said',
    'Interior Ministry',
    'official',
  ],
  [
    'its spokesman',
    'The airline grew fast. Its spokesman said all was well. He refused to say more.',
    'refused',
    'Its spokesman',
    'institution',
  ],
  [
    'she, an office that opens the sentence before',
    'The coroner for East Tarn closed the hearing early. She said the file was incomplete.',
    'said',
    'The coroner for East Tarn',
    'official',
  ],
  [
    'it, a paper that opens the sentence before',
    'The audit covers eleven years. It says the fund was empty.',
    'says',
    'The audit',
    'document',
  ],
  [
    'both, two who open the sentence before',
    'Two geologists walked the slope. Both said that another slide would come.',
    'said',
    'Two geologists',
    'observers',
  ],
  [
    'he, told of what he studies',
    'Dr Ivo Marek has studied the glacier since 1990. He thinks it will not last.',
    'thinks',
    'Dr Ivo Marek',
    'observers',
  ],
  [
    'a quotation alone',
    'The coach said the team was tired.\n“We will rest for a week now.”',
    '',
    'The coach',
    'institution',
  ],
  [
    'he, where a woman stands nearer',
    'Paul Stein said the pump had failed. Anna Reyes watched from the door. He added that the valve was old.',
    'added',
    'Paul Stein',
    'person',
  ],
  [
    'a title before the name it belongs to',
    'The author of the report, Hanta Zafy, sat in the front row. The pictures were old, she said.',
    'said',
    'Hanta Zafy',
    'observers',
  ],
  [
    'its spokesman, of the body that spoke',
    'The Relief Front said its men had shot the aircraft down. Two of the army’s pilots were killed, its spokesman, Adil Noor, said.',
    'said',
    undefined,
    'institution',
  ],
  [
    'a quotation behind a colon',
    'The club said the captain was hurt.\nOwen Brand sat up in his bed for a picture: “I will be back, and I will be louder.”',
    '',
    'Owen Brand',
    'person',
  ],
];
