import { useId, useMemo, useState } from 'react';
import { PassageFinder } from '../../../ingest/anchor-passage.ts';
import { serialiseDataset } from '../../../ingest/serialise-dataset.ts';
import type { Assembler } from '../../../state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { storyFolder } from '../../../state/drafting/story-folder.ts';
import { storyOf } from '../../../state/drafting/to-story.ts';
import type { Extent } from '../../../state/drafting/to-story.ts';
import { ModalDialog } from '../../dialog/modal-dialog.tsx';
import { mayBeBarredFromSaving, saveFile } from '../../export/save-file.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { EmbedField } from './embed-field.tsx';
import { fileName } from './file-name.ts';
import { zipStory } from './story-zip.ts';
import './save.css';

/**
 * The three ways in which a story leaves the desk, and what of it can't.
 *
 * ```
 * Save this timeline                              ×
 * ● All 14 events   ○ Only what you accepted: 3
 * The story folder            (Save the folder)
 * The timeline’s data         (Save the data)
 * The code that puts it into a page   (Copy)
 * ```
 */
export function SaveDialog(props: {
  readonly drafting: Drafting;
  readonly assembler: Assembler;
  readonly onClose: () => void;
}) {
  const { drafting, assembler } = props;
  const say = useDraftingMessages();
  const id = useId();
  const counts = {
    all: drafting.events.filter(({ verdict }) => verdict !== 'left-out').length,
    accepted: drafting.events.filter(({ verdict }) => verdict === 'accepted').length,
  };
  const [extent, setExtent] = useState<Extent>('all');
  const [outcome, setOutcome] = useState('');
  const { file, hindrances, faults } = useMemo(
    () => assembler.assemble(drafting, extent),
    [assembler, drafting, extent],
  );
  const undated = hindrances.filter(({ is }) => is === 'undated').length;
  const lost = hindrances.filter(({ is }) => is === 'unfindable').length;
  const hasEvents = file !== null && file.events.length > 0;
  const name = fileName(drafting.id);
  const save = (make: () => Blob, as: string) => {
    if (mayBeBarredFromSaving()) {
      setOutcome(say.save.barred);
      return;
    }
    try {
      saveFile(make(), as);
      setOutcome(say.save.saved(as));
    } catch (cause) {
      console.info('Sourceline: the story could not be saved.', cause);
      setOutcome(say.save.failed);
    }
  };
  const zip = () => {
    const refused = new Set(faults.map(({ event }) => event));
    const sound = { ...drafting, events: drafting.events.filter((event) => !refused.has(event.id)) };
    const files = storyFolder(
      storyOf(sound, extent, ({ text }) => new PassageFinder(text)),
      drafting.proposed,
    );
    return new Blob([zipStory(name, files, drafting)], { type: 'application/zip' });
  };
  return (
    <ModalDialog
      title={say.save.title}
      close={say.desk.close}
      className="sl-draft-save"
      onClose={props.onClose}
    >
      <div className="sl-draft-dialog">
        <fieldset className="sl-draft-extent">
          <legend className="sl-section-title">{say.save.which}</legend>
          {(['all', 'accepted'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}extent`}
                checked={extent === one}
                onChange={() => setExtent(one)}
              />
              {say.save[one](counts[one])}
            </label>
          ))}
        </fieldset>
        <div className="sl-quiet" role="status">
          {hasEvents ? null : <p>{say.save.nothing}</p>}
          {undated > 0 ? <p>{say.save.undated(undated)}</p> : null}
          {lost > 0 ? <p>{say.save.passagesLost(lost)}</p> : null}
          {faults.length > 0 ? (
            <>
              <p>{say.save.faulty(faults.length)}</p>
              <ul>
                {faults.map(({ event, message }) => (
                  <li key={event} lang="en" dir="auto">
                    {drafting.events.find((one) => one.id === event)?.title}: {message}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
        <section className="sl-draft-way" aria-labelledby={`${id}folder`}>
          <h3 id={`${id}folder`}>{say.save.folder}</h3>
          <p className="sl-quiet">{say.save.folderFor}</p>
          <button
            type="button"
            className="sl-button sl-primary"
            disabled={!hasEvents}
            onClick={() => save(zip, `${name}.zip`)}
          >
            {say.save.saveFolder}
          </button>
        </section>
        <section className="sl-draft-way" aria-labelledby={`${id}data`}>
          <h3 id={`${id}data`}>{say.save.dataset}</h3>
          <p className="sl-quiet">{say.save.datasetFor}</p>
          <button
            type="button"
            className="sl-button"
            disabled={!hasEvents}
            onClick={() => {
              if (file === null) return;
              save(() => new Blob([serialiseDataset(file)], { type: 'application/json' }), `${name}.json`);
            }}
          >
            {say.save.saveDataset}
          </button>
        </section>
        <p className="sl-draft-outcome" aria-live="polite">
          {outcome}
        </p>
        <EmbedField title={drafting.title} fileName={`${name}.json`} />
      </div>
    </ModalDialog>
  );
}
