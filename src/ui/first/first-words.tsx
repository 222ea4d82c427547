import { cutText } from '../../base/cut-text.ts';
import { LABEL_LIMIT } from '../text/label-limit.ts';

/** A text from the dataset, as `Text` draws it where all of its characters can be seen. */
export function Words({ children }: { readonly children: string }) {
  const shown = cutText(children, LABEL_LIMIT);
  return (
    <bdi dir="auto" className="sl-text">
      {shown}
      {shown === children ? null : '…'}
    </bdi>
  );
}
