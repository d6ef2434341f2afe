// Texts cut into the sentences they should fall into.

export const SENTENCE_CASES: readonly (readonly [name: string, sentences: readonly string[]])[] = [
  ['two plain sentences', ['The road is closed.', 'Nobody knows why.']],
  ['a title before a name', ['Dr. Ann Lee met Gen. Omar Saleh.', 'They talked.']],
  ['initials', ['J. R. Smith and A. Khan signed it.', 'It was late.']],
  ['letters with points inside a sentence', ['The U.S. Army left the U.K. base at 5 p.m. on Monday.']],
  ['letters with points that end a sentence', ['They flew to the U.S.', 'The plane was late.', 'It rained.']],
  ['a decimal point', ['Growth was 3.5 percent.', 'Debt rose by $1.2 billion.']],
  ['a month cut short', ['It opened on Jan. 5 and closed in Sept. 2020.', 'Few came.']],
  ['No. before a number', ['He lives at No. 10.', 'It is small.']],
  ['No. at an end', ['Did he answer?', 'No.', 'He left.']],
  ['a quotation that closes a sentence', ['“It is over.”', 'He left the room.']],
  ['a quotation that goes on', ['“Is it over?” she asked.', 'Nobody answered.']],
  ['brackets', ['He was ill (he had a cold).', 'She was not.']],
  ['an ellipsis inside', ['He waited… and waited.', 'Then he left.']],
  ['several marks', ['What?!', 'Yes!', 'Go.']],
  ['a line break', ['A headline without a stop', 'The first sentence.']],
  ['Inc. before a verb', ['Acme Inc. said it would pay.', 'It did not.']],
  ['Chinese', ['警方说道路已关闭。', '没有人知道为什么。']],
  ['Arabic', ['لماذا أغلق الطريق؟', 'لا أحد يعرف.']],
  ['Hindi', ['सड़क बंद है।', 'कोई नहीं जानता।']],
  ['Urdu', ['سڑک بند ہے۔', 'کوئی نہیں جانتا۔']],
];
