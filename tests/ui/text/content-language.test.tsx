import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { directionOfLanguage } from '../../../src/base/language-direction.ts';
import { chooseLanguage } from '../../../src/state/interface-language.ts';
import { ar } from '../../../src/ui/messages/ar.ts';
import { MessagesProvider } from '../../../src/ui/messages/messages.tsx';
import { ContentLanguage } from '../../../src/ui/text/content-language.tsx';
import { Text } from '../../../src/ui/text/text.tsx';
import { TextList } from '../../../src/ui/text/text-list.tsx';

/** A page in Arabic over a dataset in a language. */
function show(language: string, children: ReactNode) {
  return render(
    <MessagesProvider messages={ar} language={chooseLanguage('ar', [])}>
      <ContentLanguage language={language}>{children}</ContentLanguage>
    </MessagesProvider>,
  );
}

const tagOf = (text: string) => screen.getByText(text).closest('bdi');

describe('a text from the dataset', () => {
  test('names its language where it is not the interface’s', () => {
    show('en', <Text value="Lima" />);
    expect(tagOf('Lima')?.lang).toBe('en');
    expect(tagOf('Lima')?.dir).toBe('auto');
  });

  test('says nothing where it is', () => {
    show('ar-EG', <Text value="ليما" />);
    expect(tagOf('ليما')?.hasAttribute('lang')).toBe(false);
  });

  test('may be in a language of its own, as an article’s words are', () => {
    show('en', <Text value="Endspiel" language="de" />);
    expect(tagOf('Endspiel')?.lang).toBe('de');
  });
});

describe('several texts in a row', () => {
  test('run in the dataset’s direction with its commas, whatever the interface’s', () => {
    const { container } = show('en', <TextList>{['Joe Biden', null, 'President']}</TextList>);
    expect(container.textContent).toBe('Joe Biden, President');
    expect(container.querySelector('bdi')).toMatchObject({ dir: 'ltr', lang: 'en' });
  });

  test('have Arabic commas where the dataset is in Arabic', () => {
    const { container } = render(
      <ContentLanguage language="ar">
        <TextList>{['جو بايدن', 'الرئيس']}</TextList>
      </ContentLanguage>,
    );
    expect(container.textContent).toBe('جو بايدن، الرئيس');
    expect(container.querySelector('bdi')).toMatchObject({ dir: 'rtl', lang: 'ar' });
  });
});

test.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['de', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['no tag', 'ltr'],
  ['', 'ltr'],
])('a text in "%s" runs %s', (tag, direction) => {
  expect(directionOfLanguage(tag)).toBe(direction);
});
