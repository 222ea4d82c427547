import { useId, useRef, useState } from 'react';
import { readEventDate } from '../../../state/drafting/event-date.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { IntakeProgress } from './intake-progress.tsx';
import { NotTakenList } from './not-taken-list.tsx';
import type { Intake } from './use-intake.ts';
import { WaitingList } from './waiting-list.tsx';

/** How many words of a pasted text name it. */
const NAME_WORDS = 6;

/**
 * Where articles come in: files are dropped or chosen, a text is pasted.
 *
 * ```
 * ┌ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ┐   The text of an article
 *   Drop articles here      ┌──────────────────────┐
 * │ (Choose files)       │   │                      │
 *   .txt .md .html .zip     └──────────────────────┘
 * └ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ┘   Published on (      ) (Add)
 * To be read: a.txt ×, b.html ×        (Make a timeline)
 * ```
 */
export function IntakeForm(props: {
  readonly intake: Intake;
  readonly makeLabel: (n: number) => string;
  /** What kinds of files are taken here, in words. */
  readonly kinds: string;
}) {
  const say = useDraftingMessages().intake;
  const { intake } = props;
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const offer = (files: Iterable<File>) => void intake.offerFiles([...files]);
  if (intake.progress !== null) return <IntakeProgress progress={intake.progress} onCancel={intake.cancel} />;
  return (
    <section
      className="sl-intake"
      aria-label={say.region}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        offer(event.dataTransfer.files);
      }}
    >
      <div className="sl-intake-ways">
        <div className="sl-intake-drop">
          <p className="sl-intake-title">{isOver ? say.dropNow : say.drop}</p>
          <button type="button" className="sl-button" onClick={() => chooser.current?.click()}>
            {say.choose}
          </button>
          <input
            ref={chooser}
            id={id}
            type="file"
            multiple
            hidden
            aria-label={say.choose}
            accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.zip"
            onChange={(event) => {
              offer(event.target.files ?? []);
              // The same file can be chosen again.
              event.target.value = '';
            }}
          />
          <p className="sl-quiet">{props.kinds}</p>
        </div>
        <PasteForm intake={intake} />
      </div>
      <NotTakenList notTaken={intake.notTaken} />
      {intake.hasFailed ? (
        <p className="sl-intake-problem" role="alert">
          {say.failed}
        </p>
      ) : null}
      <WaitingList waiting={intake.waiting} onRemove={intake.remove} />
      {intake.waiting.length > 0 ? (
        <button type="button" className="sl-button sl-primary" onClick={() => void intake.make()}>
          {props.makeLabel(intake.waiting.length)}
        </button>
      ) : null}
    </section>
  );
}

/** Where a text is pasted, with the date of its publication. */
function PasteForm({ intake }: { readonly intake: Intake }) {
  const say = useDraftingMessages().intake;
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const date = readEventDate(published, locale);
    setWrong('problem' in date);
    if ('problem' in date || text.trim() === '') return;
    intake.offerText(nameOf(text), text, date.edtf);
    setText('');
    setPublished('');
    field.current?.focus();
  };
  return (
    <div className="sl-intake-paste">
      <label htmlFor={`${id}text`}>{say.text}</label>
      <textarea
        id={`${id}text`}
        ref={field}
        rows={7}
        dir="auto"
        aria-describedby={`${id}hint`}
        placeholder={say.textHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}hint`} className="sl-visually-hidden">
        {say.textHint}
      </p>
      <div className="sl-intake-row">
        <span className="sl-draft-field">
          <label htmlFor={`${id}date`}>{say.publishedOptional}</label>
          <input
            id={`${id}date`}
            type="text"
            autoComplete="off"
            aria-invalid={isWrong}
            aria-describedby={`${id}date-hint`}
            value={published}
            onChange={(event) => {
              setPublished(event.target.value);
              setWrong(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
        </span>
        <button type="button" className="sl-button" disabled={text.trim() === ''} onClick={add}>
          {say.addText}
        </button>
      </div>
      <p id={`${id}date-hint`} className={isWrong ? 'sl-intake-problem' : 'sl-quiet'} aria-live="polite">
        {isWrong ? say.publishedProblem : say.publishedHint}
      </p>
    </div>
  );
}

/** A file name for a text that has none: its first words. */
function nameOf(text: string): string {
  const words = text.trim().slice(0, 300).split(/\s+/u).slice(0, NAME_WORDS).join(' ');
  const name = words.replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, '').trim();
  return `${name || 'article'}.txt`;
}
