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
  return {
    read: async () => {
      const database = await open();
      try {
        const works = database.transaction(WORK).objectStore(WORK);
        const [base, rest]: unknown[] = await Promise.all([answer(works.get(BASE)), answer(works.get(REST))]);
        if (base === undefined || typeof rest !== 'object' || rest === null) return null;
        return { ...rest, base };
      } finally {
        database.close();
      }
    },
    write: async ({ base, ...rest }) => {
      const database = await open();
      try {
        const transaction = database.transaction(WORK, 'readwrite');
        const works = transaction.objectStore(WORK);
        if (base !== written) works.put(base, BASE);
        works.put({ form: STORED_FORM, ...rest }, REST);
        await completed(transaction);
        written = base;
      } finally {
        database.close();
      }
    },
    clear: async () => {
      written = null;
      const database = await open();
      try {
        const transaction = database.transaction(WORK, 'readwrite');
        transaction.objectStore(WORK).clear();
        await completed(transaction);
      } finally {
        database.close();
      }
    },
  };
}

async function open(): Promise<IDBDatabase> {
  // Some browsers throw at its very name, some have none.
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(WORK));
  return answer(request);
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
