import type { Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { OutsideLink } from '../text/outside-link.tsx';
import { Text } from '../text/text.tsx';
import { AuthorAndDate } from './author-and-date.tsx';

/** Who published an article, who wrote it, when, and whose reporting it retells. */
export function SourceFacts(props: { readonly source: Source; readonly locale: string }) {
  const messages = useMessages();
  const { source, locale } = props;
  return (
    <div className="sl-source-facts">
      <p>
        <AuthorAndDate source={source} locale={locale} />
      </p>
      {source.origin === undefined ? null : (
        <p>
          <Filled say={messages.source.retells}>
            <Text value={source.origin} />
          </Filled>
          {'. '}
          {messages.source.retellsNote}
        </p>
      )}
      <p>
        <OutsideLink url={source.url}>{messages.source.openAtPublisher}</OutsideLink>
        {source.url === undefined ? messages.source.noLink : null}
      </p>
    </div>
  );
}
