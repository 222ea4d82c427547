import { ModalDialog } from '../dialog/modal-dialog.tsx';
import { WithoutIcon } from '../filters/topic-choice.tsx';
import { useHosting } from '../explorer/hosting.tsx';
import { useMessages } from '../messages/messages.tsx';
import { HelpKeys } from './help-keys.tsx';
import { HelpReading } from './help-reading.tsx';
import './help.css';

/**
 * How to read the chart, its keys, and the filters, in a modal dialog. Draw it only while it is open.
 *
 * ```
 * How to read this timeline            ×
 * THE CHART          | KEYS
 * ●  a full dot …    | ← →  before, after
 * ────────────────   | FINDING AND FILTERING
 * ```
 */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const say = messages.help;
  const { isGuest } = useHosting();
  return (
    <ModalDialog title={say.title} close={say.close} className="sl-help" onClose={onClose}>
      <div className="sl-help-columns">
        <HelpReading />
        <div>
          <section>
            <h3 className="sl-section-title">{say.filters}</h3>
            <ul className="sl-help-list">
              <li>{say.wanted}</li>
              <li className="sl-help-with-icon">
                <WithoutIcon />
                <span>{say.unwanted}</span>
              </li>
              <li>{say.more}</li>
              <li>{say.counts}</li>
              {isGuest ? null : <li>{say.address}</li>}
            </ul>
          </section>
          <HelpKeys />
        </div>
      </div>
    </ModalDialog>
  );
}
