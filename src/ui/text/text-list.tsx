import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useContent } from './content-language.tsx';

const COMMA = { ltr: ', ', rtl: '، ' } as const;

/**
 * Texts from the dataset, one after another with commas between: "Joe Biden, President of the United States". They run in the
 * dataset's direction, whatever the interface's, so that the first is where its readers begin.
 */
export function TextList({ children }: { readonly children: readonly ReactNode[] }) {
  const { lang, dir } = useContent();
  const shown = children.filter((child) => child !== null && child !== undefined && child !== false);
  return (
    <bdi lang={lang} dir={dir}>
      {shown.map((child, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one line never change places
        <Fragment key={index}>
          {index > 0 ? COMMA[dir ?? 'ltr'] : null}
          {child}
        </Fragment>
      ))}
    </bdi>
  );
}
