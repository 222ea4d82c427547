import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HelpDialog } from '../../../src/ui/help/help-dialog.tsx';
import { installDialogs } from '../../setup/dialog-stand-in.ts';

beforeEach(() => {
  installDialogs();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const settle = () =>
  act(() => {
    vi.runAllTimers();
  });

test('the help stays open where its effects run twice, and says once that it was closed', () => {
  const onClose = vi.fn<() => void>();
  render(
    <StrictMode>
      <HelpDialog onClose={onClose} />
    </StrictMode>,
  );
  settle();
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Close help' }));
  settle();
  expect(onClose).toHaveBeenCalledOnce();
});
