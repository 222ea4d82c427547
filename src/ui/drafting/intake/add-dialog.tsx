import { useState } from 'react';
import { addArticles } from '../../../state/drafting/add-articles.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { topicTerms } from '../../../state/drafting/topic-terms.ts';
import { ModalDialog } from '../../dialog/modal-dialog.tsx';
import { useDraftingMessages } from '../../messages/drafting.ts';
import type { Editing } from '../desk/editing.ts';
import type { Drafter } from '../engine/drafter.ts';
import { IntakeForm } from './intake-form.tsx';
import { newsOf, useIntake } from './use-intake.ts';
import type { IntakeNews } from './use-intake.ts';
import './intake.css';

/** More articles for a story that is on the desk: what they bring that is new comes as one step; what is there stays as it was edited. */
export function AddDialog(props: {
  readonly drafting: Drafting;
  readonly drafter: Drafter;
  readonly editing: Editing;
  readonly onNews: (news: IntakeNews | null) => void;
  readonly onClose: () => void;
}) {
  const say = useDraftingMessages();
  const { drafting, onClose } = props;
  const [isNothingNew, setNothingNew] = useState(false);
  const intake = useIntake({
    drafter: props.drafter,
    earlier: drafting.articles,
    topics: topicTerms(drafting),
    onDrafted: (drafted) => {
      const { draft, proposed, added, refused } = drafted;
      setNothingNew(added.length === 0 && refused.length === 0);
      if (draft === null || added.length === 0) return;
      props.editing.act(addArticles(drafting, draft, proposed, new Set(added.map(({ id }) => id))));
      props.onNews(newsOf(drafted));
      onClose();
    },
  });
  return (
    <ModalDialog title={say.desk.articles} close={say.desk.close} className="sl-draft-add" onClose={onClose}>
      <div className="sl-draft-dialog">
        <p className="sl-quiet">{say.private}</p>
        {isNothingNew ? (
          <p className="sl-intake-problem" role="alert">
            {say.intake.nothingNew}
          </p>
        ) : null}
        <IntakeForm intake={intake} makeLabel={say.intake.add} kinds={say.intake.kindsToAdd} />
      </div>
    </ModalDialog>
  );
}
