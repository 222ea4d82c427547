import { STORED_FORM } from '../../../state/drafting/read-stored.ts';
import type { WorkStore } from './work-store.ts';

const DATABASE = 'sourceline-drafting';
const WORK = 'work';
/** The articles and the draft, which are large and mostly stay as they are; and what was done to them, which is small. */
const BASE = 'base';
const REST = 'rest';

/** Keeps work in the browser's own database, which has room for large articles, and is this site's alone. */
export function browserStore(): WorkStore {
  let written: unknown = null;
  // Kept open: a page may be left moments after a change, and opening takes longer than writing.
  let opened: Promise<IDBDatabase> | null = null;
  const connected = async (): Promise<IDBDatabase> => {
    opened ??= open(() => {
      opened = null;
    });
    try {
      return await opened;
    } catch (cause) {
      opened = null;
      throw cause;
    }
  };
  return {
    read: async () => {
      const works = (await connected()).transaction(WORK).objectStore(WORK);
      const [base, rest]: unknown[] = await Promise.all([answer(works.get(BASE)), answer(works.get(REST))]);
      if (base === undefined || typeof rest !== 'object' || rest === null) return null;
      return { ...rest, base };
    },
    write: async ({ base, ...rest }) => {
      const transaction = (await connected()).transaction(WORK, 'readwrite');
      const works = transaction.objectStore(WORK);
      if (base !== written) works.put(base, BASE);
      works.put({ form: STORED_FORM, ...rest }, REST);
      transaction.commit();
      await completed(transaction);
      written = base;
    },
    clear: async () => {
      written = null;
      const transaction = (await connected()).transaction(WORK, 'readwrite');
      transaction.objectStore(WORK).clear();
      transaction.commit();
      await completed(transaction);
    },
  };
}

/** @param lost Told when the connection is there no more: the browser took it away, or the database is being deleted. */
async function open(lost: () => void): Promise<IDBDatabase> {
  // Some browsers throw at its very name, some have none.
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(WORK));
  const database = await answer(request);
  database.addEventListener('close', lost);
  database.addEventListener('versionchange', () => {
    database.close();
    lost();
  });
  return database;
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('the database gave no reason')),
    );
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('the database gave no reason'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', fail);
    transaction.addEventListener('abort', fail);
  });
}
