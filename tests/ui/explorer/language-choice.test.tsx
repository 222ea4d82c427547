import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LanguageChoice } from '../../../src/ui/explorer/language-choice.tsx';

test('the languages are named in themselves, each marked as what it is', () => {
  render(<LanguageChoice language="en" onChange={() => undefined} />);
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
  expect(choice.value).toBe('en');
  expect(Array.from(choice.options, ({ textContent, lang }) => [textContent, lang])).toEqual([
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['العربية', 'ar'],
  ]);
});

test('a language is chosen by its name', async () => {
  const onChange = vi.fn<(language: string) => void>();
  render(<LanguageChoice language="en" onChange={onChange} />);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'العربية');
  expect(onChange).toHaveBeenCalledWith('ar');
});
