import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Filled } from '../../../src/ui/text/filled.tsx';
import { LongText } from '../../../src/ui/text/long-text.tsx';
import { OutsideLink } from '../../../src/ui/text/outside-link.tsx';
import { Text } from '../../../src/ui/text/text.tsx';
import { HOSTILE_TEXTS } from '../story.ts';

describe('a text from the dataset', () => {
  it.each(HOSTILE_TEXTS)('shows %s as these characters, and makes no element of it', (text) => {
    const { container } = render(<Text value={text} />);
    expect(container.textContent).toBe(text);
    expect(container.querySelectorAll('*')).toHaveLength(1);
  });

  it('stands in a box of its own direction', () => {
    const { container } = render(<Text value="مرحبا" />);
    expect(container.querySelector('bdi')?.dir).toBe('auto');
  });

  it('shows hidden characters as marks that say their code point', () => {
    const { container } = render(<Text value={'safe\u202Etxt.exe'} />);
    expect(screen.getByText('hidden character U+202E')).toBeDefined();
    expect(container.textContent).not.toContain('\u202E');
  });

  it('shows half a surrogate pair as the replacement character', () => {
    const { container } = render(<Text value={'a\ud800b'} />);
    expect(container.textContent).toContain('\uFFFD');
  });

  it('makes a bounded number of elements of a text of hidden characters', () => {
    const { container } = render(<Text value={'a\u200b'.repeat(20_000)} limit={100_000} />);
    expect(container.querySelectorAll('*').length).toBeLessThan(5_000);
  });

  it('ends with an ellipsis where it is longer than its limit', () => {
    const { container } = render(<Text value={'word '.repeat(100)} limit={20} />);
    expect(container.textContent).toBe('word word word word…');
  });
});

describe('a long text', () => {
  it('is cut, and shown whole in a box that scrolls by keys when asked for', async () => {
    const whole = 'word '.repeat(1_000).trim();
    const { container } = render(<LongText value={whole} limit={50} />);
    expect(container.textContent?.length).toBeLessThan(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    const box = screen.getByRole('region', { name: 'The whole text' });
    expect(box.textContent).toBe(whole);
    expect(box.tabIndex).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('has no button where it fits', () => {
    render(<LongText value="short" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a sentence with a name in it', () => {
  it('keeps the name in an element of its own', () => {
    const { container } = render(
      <Filled say={(name) => `retells ${name}, it says`}>
        <Text value="$& $1" />
      </Filled>,
    );
    expect(container.textContent).toBe('retells $& $1, it says');
    expect(container.querySelector('bdi')?.textContent).toBe('$& $1');
  });
});

describe('a link that leaves the page', () => {
  it('names its host and tells the other side nothing', () => {
    render(<OutsideLink url="https://user:pass@news.example/a">Open</OutsideLink>);
    const link = screen.getByRole('link', { name: 'Open (news.example)' });
    expect(link.getAttribute('href')).toBe('https://news.example/a');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'no address', undefined])(
    'is not there for %s',
    (url) => {
      render(<OutsideLink url={url}>Open</OutsideLink>);
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});
