import { useMessages } from '../messages/messages.tsx';
import { CutBox } from './cut-box.tsx';
import { Text } from './text.tsx';
import { useCut } from './use-cut.ts';

/** The longest passages that newspapers quote stay whole; beyond it is a speech, or a fault in the data. */
export const LONG_TEXT_LIMIT = 1_500;

/** A text from the dataset as a block of its own; longer than `limit` it is cut, with a button "Show all". */
export function LongText(props: {
  readonly value: string;
  readonly limit?: number;
  readonly className?: string;
  readonly language?: string | undefined;
}) {
  const messages = useMessages();
  const { value, limit = LONG_TEXT_LIMIT, className = '', language } = props;
  const cut = useCut(value, limit);
  return (
    <CutBox cut={cut} label={messages.text.whole}>
      <Text
        value={value}
        limit={cut.isOpen ? value.length : limit}
        className={`sl-block ${className}`}
        language={language}
      />
    </CutBox>
  );
}
