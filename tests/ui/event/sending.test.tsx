import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { story } from '../story.ts';
import { quotes, showPanel } from './show-panel.tsx';

describe('copying', () => {
  const first = () => within(quotes()[0] ?? document.body);

  it('copies a link to the event or to a quote, and says so', async () => {
    const { props } = showPanel();
    await userEvent.click(screen.getByRole('button', { name: 'Copy link to this event' }));
    expect(props.copyText).toHaveBeenLastCalledWith('https://sourceline.example/?event=lima');
    await userEvent.click(first().getByRole('button', { name: 'Copy quote link' }));
    expect(props.copyText).toHaveBeenLastCalledWith('https://sourceline.example/?event=lima&quote=last');
    expect(first().getByText('Copied')).toBeDefined();
    expect(screen.queryAllByRole('status')).toHaveLength(0);
  });

  it('copies a citation in plain text', async () => {
    const { props } = showPanel();
    await userEvent.click(first().getByRole('button', { name: 'Copy citation' }));
    expect(props.copyText).toHaveBeenLastCalledWith(
      '“We expect this will be their last meeting as presidents” — Senior US administration official, “Leaders to tackle stability”, Caliber.Az, 14 November 2024, https://caliber.example/lima',
    );
  });

  it('shows the text selected where the clipboard is refused', async () => {
    showPanel(story(), { copyText: () => Promise.reject(new Error('NotAllowedError')) });
    await userEvent.click(first().getByRole('button', { name: 'Copy quote link' }));
    const field = screen.getByRole('textbox', { name: /refused to copy/ });
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('not a field');
    expect(field.value).toBe('https://sourceline.example/?event=lima&quote=last');
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it('does so too where there is no clipboard at all', async () => {
    showPanel(story(), { copyText: undefined });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    screen.getByRole('button', { name: 'Copy link to this event' }).click();
    expect(await screen.findByRole('textbox')).toBeDefined();
  });
});

describe('sending to somebody else', () => {
  const first = () => within(quotes()[0] ?? document.body);
  const give = (share: ((data: ShareData) => Promise<void>) | undefined) => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  };
  afterEach(() => give(undefined));

  it('hands the words, who said them and the link to the device', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue(undefined);
    give(share);
    showPanel();
    await userEvent.click(first().getByRole('button', { name: 'Share…' }));
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'Talks',
      text: '“We expect this will be their last meeting as presidents” — Senior US administration official, “Leaders to tackle stability”, Caliber.Az, 14 November 2024',
      url: 'https://sourceline.example/?event=lima&quote=last',
    });
  });

  it('is not offered where the device has no way of its own', () => {
    showPanel();
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull();
  });

  it('leaves alone who only changes their mind', async () => {
    give(() => Promise.reject(new DOMException('closed', 'AbortError')));
    showPanel();
    await userEvent.click(first().getByRole('button', { name: 'Share…' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows words and link, selected, where the device refuses', async () => {
    give(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    showPanel();
    await userEvent.click(first().getByRole('button', { name: 'Share…' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /refused/ });
    expect(field.value).toMatch(/^“We expect.*\nhttps:\/\/sourceline\.example/s);
    expect(document.activeElement).toBe(field);
  });

  it('leads to the passage at the publisher’s, where the article has an address', () => {
    showPanel();
    const link = first().getByRole('link', { name: 'at the publisher (caliber.example)' });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/caliber\.example\/lima#:~:text=We%20expect/);
    expect(within(quotes()[1] ?? document.body).queryByRole('link')).toBeNull();
  });
});
