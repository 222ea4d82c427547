import { useEffect, useState } from 'react';
import type { LanguageCode } from '../../state/interface-language.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Act, Commit } from '../explorer/act.ts';
import { useDraftingMessages } from '../messages/drafting.ts';
import { Desk } from './desk/desk.tsx';
import { PageActs } from './desk/page-acts.tsx';
import type { ParseDrafted } from './desk/use-timeline.ts';
import type { Drafter } from './engine/drafter.ts';
import { IntakePage } from './intake/intake-page.tsx';
import type { IntakeNews } from './intake/use-intake.ts';
import { useWork } from './work/use-work.ts';
import type { WorkStore } from './work/work-store.ts';
import './workshop.css';

export interface WorkshopProps {
  /** What is shown of the timeline, as the address has it. */
  readonly state: ViewState;
  readonly act: Act;
  readonly commit: Commit;
  readonly store: WorkStore;
  readonly drafter: Drafter;
  readonly parse: ParseDrafted;
  readonly onLanguage: (language: LanguageCode) => void;
}

/** Where a timeline is made: first the articles come in, then the draft is on the desk. */
export function Workshop(props: WorkshopProps) {
  const { state, act, commit, drafter } = props;
  const say = useDraftingMessages();
  const work = useWork(props.store);
  const [news, setNews] = useState<IntakeNews | null>(null);
  useEffect(() => {
    document.title = `${work.history?.now.title ?? say.title} · Sourceline`;
  }, [work.history?.now.title, say]);
  const isAtRisk = work.kept === 'not-kept' && work.history !== null;
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
  const acts = (
    <PageActs theme={state.theme} onTheme={(theme) => act('setTheme', theme)} onLanguage={props.onLanguage} />
  );
  if (!work.isKnown) return <div aria-busy="true" />;
  if (work.history === null) {
    return (
      <IntakePage
        drafter={drafter}
        acts={acts}
        kept={work.kept}
        onBegin={(drafting, heard) => {
          setNews(heard);
          work.begin(drafting);
        }}
      />
    );
  }
  return (
    <Desk
      history={work.history}
      work={work}
      drafter={drafter}
      parse={props.parse}
      state={state}
      act={act}
      commit={commit}
      acts={acts}
      news={news}
      onNews={setNews}
    />
  );
}
