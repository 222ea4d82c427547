import type { Dataset } from '../../dataset/model.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Story } from '../explorer/use-story.ts';
import type { Messages } from '../messages/en.ts';

/** What is exported: the view as it stands, and the words for it. */
export interface ExportSubject {
  readonly dataset: Dataset;
  readonly story: Story;
  readonly state: ViewState;
  readonly linkFor: (state: ViewState) => string;
  /** Whether there is a page that such an address opens, with the site's other files beside it. */
  readonly hasLinks: boolean;
  /** How dates are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}
