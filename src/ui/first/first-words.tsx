import { cutText } from '../../base/cut-text.ts';
import { visibleText } from '../../base/visible-text.ts';
import { contentAttributes } from '../text/content-attributes.ts';
import { LABEL_LIMIT } from '../text/label-limit.ts';
import type { FirstStory } from './first-story.ts';

/**
 * A text from the dataset as `Text` draws it, but for characters that can't be seen, each of which is a sign here without its name.
 *
 * @param props.of The story that it is from.
 */
export function Words(props: {
  readonly of: Pick<FirstStory, 'dataset' | 'language'>;
  readonly children: string;
}) {
  const { of, children } = props;
  const shown = cutText(children, LABEL_LIMIT);
  return (
    <bdi dir="auto" lang={contentAttributes(of.dataset.language, of.language.code).lang} className="sl-text">
      {visibleText(shown)}
      {shown === children ? null : '…'}
    </bdi>
  );
}
