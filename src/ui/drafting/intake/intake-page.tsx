import type { ReactNode } from 'react';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { draftingOf } from '../../../state/drafting/from-draft.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import type { Drafter } from '../engine/drafter.ts';
import type { Kept } from '../work/use-work.ts';
import { IntakeForm } from './intake-form.tsx';
import { newsOf, useIntake } from './use-intake.ts';
import type { IntakeNews } from './use-intake.ts';
import './intake.css';

/** The beginning: what this is, that it stays here, and where the articles come in. */
export function IntakePage(props: {
  readonly drafter: Drafter;
  readonly acts: ReactNode;
  readonly kept: Kept;
  readonly onBegin: (drafting: Drafting, news: IntakeNews | null) => void;
}) {
  const say = useDraftingMessages();
  const intake = useIntake({
    drafter: props.drafter,
    earlier: [],
    topics: [],
    onDrafted: (drafted) => {
      const { draft, proposed } = drafted;
      if (draft !== null) props.onBegin(draftingOf(draft, proposed), newsOf(drafted));
    },
    onOpened: (drafting) => props.onBegin(drafting, null),
  });
  return (
    <div className="sl-draft-start">
      <header className="sl-draft-start-head">
        <p className="sl-draft-name">Sourceline</p>
        <div className="sl-head-actions">{props.acts}</div>
      </header>
      <main className="sl-draft-start-main">
        <h1>{say.title}</h1>
        <p className="sl-draft-lead">{say.lead}</p>
        <p className="sl-quiet">{say.private}</p>
        {props.kept === 'not-kept' ? <p className="sl-quiet">{say.desk.notKept}</p> : null}
        <IntakeForm intake={intake} makeLabel={say.intake.make} kinds={say.intake.kinds} />
      </main>
    </div>
  );
}
