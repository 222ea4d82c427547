import type { Dataset } from '../../dataset/model.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Story } from '../explorer/use-story.ts';

/** What can be embedded: the story, where its data lies, and the view of it that is on screen. */
export interface EmbedSubject {
  readonly dataset: Dataset;
  /** The data's full address. */
  readonly dataUrl: string;
  readonly story: Story;
  readonly state: ViewState;
}
