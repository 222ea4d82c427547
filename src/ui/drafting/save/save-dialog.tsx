import { useId, useState } from 'react';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import type { Extent } from '../../../state/drafting/to-story.ts';
import { ModalDialog } from '../../dialog/modal-dialog.tsx';
import { mayBeBarredFromSaving, saveFile } from '../../export/save-file.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { EmbedField } from './embed-field.tsx';
import { fileName } from './file-name.ts';
import { Outlook } from './outlook.tsx';
import type { FileBytes } from './prepare-story.ts';
import { usePreparedStory } from './use-prepared-story.ts';
import type { Preparing } from './use-prepared-story.ts';
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
  readonly preparing: Preparing;
  readonly onClose: () => void;
}) {
  const { drafting } = props;
  const say = useDraftingMessages();
  const id = useId();
  const counts = {
    all: drafting.events.filter(({ verdict }) => verdict !== 'left-out').length,
    accepted: drafting.events.filter(({ verdict }) => verdict === 'accepted').length,
  };
  const [extent, setExtent] = useState<Extent>('all');
  const [outcome, setOutcome] = useState('');
  const prepared = usePreparedStory(drafting, extent, props.preparing);
  const files = prepared === null || prepared === 'making' ? null : prepared.files;
  const name = fileName(drafting.id);
  const save = (bytes: FileBytes, type: string, as: string) => {
    if (mayBeBarredFromSaving()) {
      setOutcome(say.save.barred);
      return;
    }
    try {
      saveFile(new Blob([bytes], { type }), as);
      setOutcome(say.save.saved(as));
    } catch (cause) {
      console.info('Sourceline: the story could not be saved.', cause);
      setOutcome(say.save.failed);
    }
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
        <Outlook drafting={drafting} prepared={prepared} wasLong={props.preparing.isLarge} />
        <section className="sl-draft-way" aria-labelledby={`${id}folder`}>
          <h3 id={`${id}folder`}>{say.save.folder}</h3>
          <p className="sl-quiet">{say.save.folderFor}</p>
          <button
            type="button"
            className="sl-button sl-primary"
            disabled={files === null}
            onClick={() => files && save(files.folder, 'application/zip', `${name}.zip`)}
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
            disabled={files === null}
            onClick={() => files && save(files.dataset, 'application/json', `${name}.json`)}
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
