import { useEffect, useState } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { CopyButton } from '../text/copy-button.tsx';
import type { ExportFile } from './make-export.ts';
import { saveFile } from './save-file.ts';

/** More than this makes a text field slow; it can still be copied. */
const MAX_SHOWN = 100_000;

/**
 * A file in a frame that may not save files: its text to be copied, a picture to be kept by the browser's own menu, and,
 * since a frame can't find out what it may, a try to save it all the same.
 */
export function BarredFile(props: { readonly file: ExportFile; readonly isPicture: boolean }) {
  const { file, isPicture } = props;
  const say = useMessages().export;
  const content = useContentOf(file.blob, isPicture);
  return (
    <div className="sl-export-barred">
      <p role="alert">{isPicture ? say.barredPicture : say.barredText}</p>
      {content === null ? null : isPicture ? (
        <img src={content} alt={file.name} />
      ) : (
        <>
          <textarea readOnly rows={4} aria-label={file.name} value={content.slice(0, MAX_SHOWN)} />
          <CopyButton label={say.copy} text={() => content} />
        </>
      )}
      <button type="button" className="sl-link-button" onClick={() => saveFile(file.blob, file.name)}>
        {say.saveAnyway}
      </button>
    </div>
  );
}

/** The text of a file, or a picture as a `data:` address; null until it is read. */
function useContentOf(blob: Blob, isPicture: boolean): string | null {
  const [content, setContent] = useState<string | null>(null);
  useEffect(() => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') setContent(reader.result);
    });
    if (isPicture) reader.readAsDataURL(blob);
    else reader.readAsText(blob);
    return () => reader.abort();
  }, [blob, isPicture]);
  return content;
}
