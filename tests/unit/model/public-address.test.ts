// What a page's link may have fetched at once: addresses of the open web. Programs on this computer and in its network wait for the reader.

import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../lib/model/public-address';

it.each([
  ['https://example.org/list.json', true],
  ['https://lists.example.org:8443/list.json', true],
  ['https://example.org./list.json', true],
  ['https://bücher.example/list.json', true],
  ['https://例え.テスト/list.json', true],
  ['http://example.org/list.json', false],
  ['http://localhost:8000/list.json', false],
  ['https://localhost/list.json', false],
  ['https://LocalHost./list.json', false],
  ['https://desk.localhost/list.json', false],
  ['https://127.0.0.1/list.json', false],
  ['https://127.1/list.json', false],
  ['https://2130706433/list.json', false],
  ['https://0x7f.0.0.1/list.json', false],
  ['https://0/list.json', false],
  ['https://10.0.0.1./list.json', false],
  ['https://192.168.1.1/list.json', false],
  ['https://169.254.169.254/list.json', false],
  ['https://93.184.216.34/list.json', false],
  ['https://[::1]/list.json', false],
  ['https://[fd00::1]/list.json', false],
  ['https://[::ffff:10.0.0.1]/list.json', false],
  ['https://router/list.json', false],
  ['https://printer.local/list.json', false],
  ['https://box.home.arpa/list.json', false],
  ['https://wiki.corp.internal/list.json', false],
  ['file:///home/list.json', false],
  ['not an address', false],
])('%s: %s', (url, isPublic) => expect(isPublicAddress(url)).toBe(isPublic));
