import type { Dataset } from '../../../dataset/model.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { useStory } from '../../explorer/use-story.ts';
import { LaterPart } from '../../later/later-part.tsx';
import { useLocale } from '../../messages/messages.tsx';

/** What is printed of the desk: the story as a list with its sources, as of a published one. It has no address yet. */
export function PrintedDraft(props: { readonly dataset: Dataset; readonly state: ViewState }) {
  const { dataset, state } = props;
  const locale = useLocale();
  const story = useStory(dataset, state);
  return (
    <LaterPart>
      {({ PrintedStory }) => (
        <PrintedStory
          dataset={dataset}
          events={story.events}
          selection={story.selection}
          filter={story.filter}
          locale={locale}
          address=""
        />
      )}
    </LaterPart>
  );
}
