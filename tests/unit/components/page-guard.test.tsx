// @vitest-environment jsdom
// A page whose stored things cannot be read, and actions that fail.

import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { FailedAction } from '../../../components/parts/failed-action';
import { PageGuard } from '../../../components/parts/page-guard';
import { useThrown } from '../../../components/parts/use-thrown';
import { mount } from '../../support/mount';

afterEach(cleanup);

/** As a query that is asked when the page opens. */
function Page({ ask }: { ask: () => Promise<void> }): JSX.Element {
  const fail = useThrown();
  useEffect(() => void ask().catch(fail), []);
  return <p>Your lists</p>;
}

describe('PageGuard', () => {
  it('says that something could not be shown, and shows it when trying again succeeds', async () => {
    const answers = [() => Promise.reject(new Error('UnknownError')), () => Promise.resolve()];
    mount(
      <PageGuard>
        <Page ask={() => (answers.shift() ?? Promise.reject)()} />
      </PageGuard>,
    );
    expect((await screen.findByRole('heading')).textContent).toBe('This could not be shown');
    expect(screen.queryByText('Your lists')).toBeNull();
    fireEvent.click(screen.getByText('Try again'));
    await act(() => Promise.resolve());
    expect(screen.getByText('Your lists')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('FailedAction', () => {
  it('says that an action failed until the next press', async () => {
    mount(
      <>
        <button type="button">Check now</button>
        <FailedAction />
      </>,
    );
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('');
    await act(() => void dispatchEvent(new Event('unhandledrejection')));
    expect(alert.textContent).toBe('That could not be done. Please try again.');
    fireEvent.click(screen.getByText('Check now'));
    expect(alert.textContent).toBe('');
  });
});
