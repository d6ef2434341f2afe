// @vitest-environment jsdom
// Sources: a few at once, all on request, and the plain word where there is none.

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sources } from '../../../components/parts/sources';
import type { Source } from '../../../lib/model/list';
import { mount } from '../../support/mount';

afterEach(cleanup);

const many = (count: number): Source[] =>
  Array.from({ length: count }, (_, index) => ({
    url: `https://paper.example/${index}`,
    publisher: `Paper ${index}`,
    date: '2025-03',
  }));

const NAMES: [source: Source, name: string][] = [
  [{ url: 'https://www.paper.example/a', publisher: 'The Paper', date: '2025-03-12' }, 'The Paper, Mar 12, 2025'],
  [{ url: 'https://www.paper.example/a', author: 'A. Writer' }, 'A. Writer'],
  [{ url: 'https://www.paper.example/a' }, 'paper.example'],
  [{ url: 'not an address' }, 'not an address'],
];

describe('sources', () => {
  it.each(NAMES)('%j is called %s', (source, name) => {
    const { container } = mount(<Sources of={[source]} />);
    expect(container.textContent).toBe(name);
  });

  it('shows three of many, and the rest when asked', () => {
    mount(<Sources of={many(10)} />);
    expect(screen.getAllByRole('link')).toHaveLength(3);
    fireEvent.click(screen.getByText('7 more sources'));
    expect(screen.getAllByRole('link')).toHaveLength(10);
  });

  it('does not hide a single one', () => {
    mount(<Sources of={many(4)} />);
    expect(screen.getAllByRole('link')).toHaveLength(4);
  });

  it('offers an archived copy beside the page', () => {
    const [source] = many(1);
    mount(<Sources of={[{ ...source, url: source?.url ?? '', archiveUrl: 'https://archive.example/0' }]} />);
    expect(screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href)).toEqual([
      'https://paper.example/0',
      'https://archive.example/0',
    ]);
  });

  it('says that there is none', () => {
    expect(mount(<Sources of={[]} />).container.textContent).toBe('No source given');
  });
});
