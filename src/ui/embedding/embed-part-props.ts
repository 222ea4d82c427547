import type { EmbedSubject } from './embed-subject.ts';

/** What the part that embeds is given while it is open. */
export interface EmbedPartProps {
  readonly subject: EmbedSubject;
  readonly onClose: () => void;
}
