import type { Dataset, Passage } from '../../dataset/model.ts';
import { useHosting } from '../explorer/hosting.tsx';
import { useMessages } from '../messages/messages.tsx';
import { linkToPassage } from '../source/text-fragment.ts';
import { CopyButton } from '../text/copy-button.tsx';
import { Icon } from '../text/icon.tsx';
import { OutsideLink } from '../text/outside-link.tsx';
import { citation, creditedWords } from './citation.ts';
import { ShareTextButton } from './share-text-button.tsx';

/**
 * What can be done with a passage: sent, copied as a link or as a citation, and read at the publisher's, where it has an
 * address. Always in sight, since nobody looks for what has to be pointed at first.
 *
 *     ⇪ Share…   ⚭ Copy quote link   ❝ Copy citation   at the publisher (caliber.az)
 */
export function QuoteActs(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly locale: string;
  /** The full address that opens the passage here. */
  readonly link: () => string;
  /** Id of the element that holds the words, to tell the buttons of many quotes apart. */
  readonly wordsId: string;
  readonly copyText?: ((text: string) => Promise<void>) | undefined;
  /** What the way to the publisher's page is called, where there is room for more than two words. */
  readonly publisherLabel?: string;
}) {
  const messages = useMessages();
  const { hasLinks } = useHosting();
  const { dataset, passage, locale, link, wordsId, copyText } = props;
  const source = dataset.sourceById.get(passage.source);
  return (
    <div className="sl-acts">
      <ShareTextButton
        shared={() => ({
          title: dataset.title,
          text: creditedWords(dataset, passage, { locale, messages }),
          url: link(),
        })}
        describedBy={wordsId}
      />
      {hasLinks ? (
        <CopyButton
          icon="link"
          label={messages.event.copyQuoteLink}
          text={link}
          copyText={copyText}
          describedBy={wordsId}
        />
      ) : null}
      <CopyButton
        icon="cite"
        label={messages.event.copyCitation}
        text={() => citation(dataset, passage, { locale, link: link(), messages })}
        copyText={copyText}
        describedBy={wordsId}
      />
      <OutsideLink url={source?.url} toHref={(href) => linkToPassage(href, passage, source?.language)}>
        <Icon name="outside" />
        {props.publisherLabel ?? messages.reading.atPublisher}
      </OutsideLink>
    </div>
  );
}
