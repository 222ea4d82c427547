import { useMessages } from '../messages/messages.tsx';
import { sourceName } from '../source/source-name.ts';
import { Text } from '../text/text.tsx';
import { BeginButton } from './begin-button.tsx';
import type { IntroProps } from './intro-panel.tsx';
import { openSource } from './open-source.ts';
import { useMainSources } from './use-main-sources.ts';

/**
 * `IntroPanel` for a small frame in another page, where height is the host's: where to begin, and the sources by name.
 *
 * ```
 * │ Begin
 * │ January 2021
 * │ Biden takes office
 * Sources: Caliber.Az · A retelling of usnews.com
 * ```
 */
export function BriefIntro(props: IntroProps) {
  const messages = useMessages();
  const { dataset, first, shown, locale } = props;
  const { index, listed } = useMainSources(dataset, shown, locale);
  return (
    <div className="sl-intro sl-intro-brief">
      {first ? <BeginButton first={first} locale={locale} onBegin={props.onBegin} /> : null}
      {listed.length === 0 ? null : (
        <section className="sl-intro-sources">
          <h2 className="sl-quiet">{messages.source.heading}</h2>
          <ul>
            {listed.map((source) => (
              <li key={source.id}>
                <button
                  type="button"
                  className="sl-link-button"
                  onClick={() => openSource(dataset, index, source.id, props.onReadInArticle)}
                >
                  <Text value={sourceName(source)} />
                </button>
              </li>
            ))}
          </ul>
          {dataset.sources.length > listed.length ? (
            <button type="button" className="sl-link-button sl-forward" onClick={props.onAllSources}>
              {messages.views.sourcesWithCount(dataset.sources.length)}
            </button>
          ) : null}
        </section>
      )}
    </div>
  );
}
