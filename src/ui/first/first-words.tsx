import { cutText } from '../../base/cut-text.ts';
import { visibleText } from '../../base/visible-text.ts';
import { LABEL_LIMIT } from '../text/label-limit.ts';

/** A text from the dataset as `Text` draws it, but for characters that can't be seen, each of which is a sign here without its name. */
export function Words({ children }: { readonly children: string }) {
  const shown = cutText(children, LABEL_LIMIT);
  return (
    <bdi dir="auto" className="sl-text">
      {visibleText(shown)}
      {shown === children ? null : '…'}
    </bdi>
  );
}
