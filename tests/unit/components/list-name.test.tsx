// @vitest-environment jsdom
// The line that names a list: the reader's language around names of any script.

import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ListName } from '../../../components/statement/list-name';
import { mount } from '../../support/mount';
import { LISTS } from '../../visual/story/lists';

afterEach(cleanup);

it('runs as the reader’s language does, whatever the script of the names', () => {
  const [list] = LISTS;
  if (!list) throw new Error('the story has no list');
  const { container } = mount(
    <ListName list={{ ...list, title: 'نزاع الوادي', publisher: { name: 'صحيفة الواحة' } }} />,
  );
  expect(container.querySelectorAll('bdi, [dir]')).toHaveLength(0);
  expect(container.textContent).toContain('\u2068نزاع الوادي\u2069, by \u2068صحيفة الواحة\u2069');
});
