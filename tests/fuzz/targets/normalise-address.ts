// What a reader may paste as an address, or a page put into a link: refused, or https (http on this computer only), without a user name, and stable.

import fc from 'fast-check';
import { isAllowedScheme, normaliseAddress } from '../../../lib/sync/normalise-address';
import { longText, shortText } from '../hostile-text';
import { assert } from '../record-rules';
import { target } from '../target';

const HEADS = [
  ...['https://', 'http://', 'HTTPS:', 'web+contextlist:', 'web+contextlist://https%3A%2F%2F', '<https://', '“http://'],
  ...['https://github.com/a/b/blob/main/', 'https://gist.github.com/a/b/', 'https://docs.google.com/spreadsheets/d/'],
  ...[
    'https://drive.google.com/file/d/',
    'https://www.dropbox.com/s/',
    'https://gitlab.com/a/-/blob/',
    'localhost:',
    '//',
  ],
  ...['javascript:', 'data:', 'file:///', 'ftp://', 'chrome-extension://', 'moz-extension://', 'about:', 'blob:', ''],
];

export const normaliseAddressTarget = target<string>({
  name: 'normalise-address',
  share: 0.2,
  inputs: fc.oneof(
    fc.tuple(fc.constantFrom(...HEADS), fc.webPath(), shortText).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...HEADS), fc.domain(), shortText).map((parts) => parts.join('')),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    longText,
  ),
  sizeOf: (typed) => typed.length,
  msPerThousand: 5,
  check(typed) {
    const address = normaliseAddress(typed);
    if (!address.ok) return;
    const url = new URL(address.value.url);
    assert(isAllowedScheme(url), `${address.value.url} has a scheme of its own`);
    assert(url.protocol === 'https:' || url.hostname !== '', 'no host');
    assert(url.username === '' && url.password === '' && url.hash === '', `${address.value.url} says too much`);
    const again = normaliseAddress(address.value.url);
    assert(again.ok && again.value.url === address.value.url, `${address.value.url} becomes another address`);
  },
});
