import { formatDate } from '../../dataset/format-date.ts';
import type { Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { Text } from '../text/text.tsx';

/** "by Tamilla Hasanova · published 14 November 2024"; that no date is stated is said, too. */
export function AuthorAndDate({ source, locale }: { readonly source: Source; readonly locale: string }) {
  const messages = useMessages();
  return (
    <>
      {source.author ? (
        <>
          <Filled say={messages.source.byAuthor}>
            <Text value={source.author} />
          </Filled>
          {' · '}
        </>
      ) : null}
      {source.published
        ? messages.source.publishedOn(formatDate(source.published, locale, 'long'))
        : messages.source.dateNotStated}
    </>
  );
}
