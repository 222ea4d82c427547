import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDocumentTitle } from '../../src/app/use-document-title.ts';

test('the tab is named after the story, and after none while another is on its way', () => {
  document.title = 'Own story · Sourceline';
  const { rerender } = renderHook(({ story }) => useDocumentTitle(story), {
    initialProps: { story: null as string | null },
  });
  expect(document.title).toBe('Sourceline');
  rerender({ story: 'Talks' });
  expect(document.title).toBe('Talks · Sourceline');
});
