// Sentences of our own in the plainest forms of reported speech. The tagger must find each of these attributions whole.

export type PlainReport = { text: string; source: string; cue: string; content: string };

const report = (text: string, source: string, cue: string, content: string): PlainReport => ({
  text,
  source,
  cue,
  content,
});

export const PLAIN_REPORTS: PlainReport[] = [
  report(
    'The port will stay closed until Friday, the governor said.',
    'the governor',
    'said',
    'The port will stay closed until Friday',
  ),
  report(
    'The governor said the port would stay closed until Friday.',
    'The governor',
    'said',
    'the port would stay closed until Friday',
  ),
  report(
    '“We heard two loud bangs,” said Ana Ruiz, a shopkeeper.',
    'Ana Ruiz, a shopkeeper',
    'said',
    '“We heard two loud bangs,”',
  ),
  report(
    '“We heard two loud bangs,” Ruiz said, “and then the power went.”',
    'Ruiz',
    'said',
    '“We heard two loud bangs,” … “and then the power went.”',
  ),
  report('According to the navy, no sailor was hurt.', 'the navy', 'According to', 'no sailor was hurt'),
  report(
    'The airline denied that its pilots had been warned.',
    'The airline',
    'denied',
    'that its pilots had been warned',
  ),
  report(
    'Firefighters told reporters that twelve houses had burned.',
    'Firefighters',
    'told',
    'that twelve houses had burned',
  ),
  report('Farmers believe the dam was opened too late.', 'Farmers', 'believe', 'the dam was opened too late'),
  report(
    'Officials warned that the river could rise again overnight.',
    'Officials',
    'warned',
    'that the river could rise again overnight',
  ),
  report(
    'In a statement, the company confirmed that it had paid the fine.',
    'the company',
    'confirmed',
    'that it had paid the fine',
  ),
  report(
    'The unions accused the ministry of hiding the figures.',
    'The unions',
    'accused',
    'the ministry of hiding the figures',
  ),
  report(
    'Two sources familiar with the talks said a deal was close.',
    'Two sources familiar with the talks',
    'said',
    'a deal was close',
  ),
  report(
    'The surgeon, who resigned in May, insisted that he had done nothing wrong.',
    'The surgeon',
    'insisted',
    'that he had done nothing wrong',
  ),
  report('“No one came to help,” she added.', 'she', 'added', '“No one came to help,”'),
];
