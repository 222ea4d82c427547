import type { ReactNode } from 'react';
import { MainPart } from '../explorer/hosting.tsx';
import { Text } from '../text/text.tsx';
import type { FirstPage } from './first-page.ts';

/**
 * The explorer's frame before there is a dataset, laid out as the page's HTML and as the explorer after it, so that nothing
 * moves while one follows the other.
 *
 *     ┌───────────────────────┐
 *     │ Title                 │  where the story is the one whose name the page's HTML holds
 *     │ description           │
 *     ├───────────────────────┤
 *     │        Loading…       │  children
 *     └───────────────────────┘
 */
export function WaitingFrame(props: { readonly first: FirstPage | null; readonly children?: ReactNode }) {
  const { first, children } = props;
  return (
    <div className="sl-first">
      <header className="sl-first-head">
        {first === null ? (
          <h1 className="sl-visually-hidden">Sourceline</h1>
        ) : (
          <>
            <h1 lang={first.language}>
              <Text value={first.title} />
            </h1>
            {first.description === '' ? null : (
              <p lang={first.language}>
                <Text value={first.description} />
              </p>
            )}
          </>
        )}
      </header>
      <div className="sl-first-tools" />
      <MainPart className="sl-first-main">{children}</MainPart>
    </div>
  );
}
