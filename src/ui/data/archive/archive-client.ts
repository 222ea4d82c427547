import { errorOf } from './archive-failure.ts';
import type { Answers, ArchiveThread, FromArchive, Question, QuestionKind } from './archive-messages.ts';

interface Waiting {
  readonly resolve: (answer: Answers[QuestionKind]) => void;
  readonly reject: (cause: unknown) => void;
}

/** What a page says to whoever reads an archive for it. */
export interface ArchiveClient {
  /** Asks a question; rejects with an `ArchiveError`, a `FetchError` or something unforeseen, and may then be asked again. */
  readonly ask: <Kind extends QuestionKind>(
    question: Extract<Question, { readonly of: Kind }>,
  ) => Promise<Answers[Kind]>;
  /** Takes an answer; whether the message was one. */
  readonly take: (message: FromArchive) => boolean;
  /** Rejects all that is asked and will be. */
  readonly fail: (cause: Error) => void;
}

/** Pairs questions with their answers, which come in any order. */
export function archiveClient(thread: Pick<ArchiveThread, 'post'>): ArchiveClient {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let failure: Error | null = null;
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        const number = asked++;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a question and its answer have the same number
        waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
        thread.post({ type: 'ask', number, question });
      }),
    take: (message) => {
      if (message.type !== 'answer' && message.type !== 'refused') return false;
      const waits = waiting.get(message.number);
      waiting.delete(message.number);
      if (message.type === 'answer') waits?.resolve(message.answer);
      else waits?.reject(errorOf(message.failure));
      return true;
    },
    fail: (cause) => {
      failure = cause;
      for (const { reject } of waiting.values()) reject(cause);
      waiting.clear();
    },
  };
}
