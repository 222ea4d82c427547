import { safeLink } from '../../base/safe-link.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { Text } from '../text/text.tsx';

/** A headline is printed whole. */
const TITLE_LIMIT = 2_000;

/**
 * The sources of what is printed, numbered as the passages refer to them, each address written out:
 *
 *     [1] Caliber.Az: US, Chinese leaders to tackle global stability, by Tamilla Hasanova, published 14 November 2024.
 *         https://caliber.az/…
 */
export function PrintedSources(props: { readonly sources: readonly Source[]; readonly locale: string }) {
  const messages = useMessages();
  const { sources, locale } = props;
  if (sources.length === 0) return null;
  return (
    <section className="sl-print-sources">
      <h2>{messages.source.heading}</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id}>
            <span className="sl-print-reference">{messages.print.reference(index + 1)}</span>
            <div>
              <SourceOnPaper source={source} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceOnPaper({ source, locale }: { readonly source: Source; readonly locale: string }) {
  const messages = useMessages();
  const link = source.url === undefined ? null : safeLink(source.url);
  const { comma } = messages.text;
  return (
    <>
      {source.publisher.trim() === '' ? null : (
        <>
          <Text value={source.publisher} />
          {': '}
        </>
      )}
      <cite>
        <Text value={source.title} limit={TITLE_LIMIT} language={source.language} />
      </cite>
      {source.author ? (
        <>
          {comma}
          <Filled say={messages.source.byAuthor}>
            <Text value={source.author} />
          </Filled>
        </>
      ) : null}
      {comma}
      {source.published
        ? messages.source.publishedOn(formatDate(source.published, locale, 'long'))
        : messages.source.dateNotStated}
      {source.origin === undefined ? null : (
        <>
          {'. '}
          <Filled say={messages.source.retells}>
            <Text value={source.origin} />
          </Filled>
        </>
      )}
      {'. '}
      {link === null ? (
        messages.source.noLink
      ) : (
        <a className="sl-print-address" href={link.href} dir="ltr">
          {link.href}
        </a>
      )}
    </>
  );
}
