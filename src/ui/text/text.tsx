import { Characters } from './characters.tsx';
import { useContent } from './content-language.tsx';
import { cutText } from '../../base/cut-text.ts';
import { LABEL_LIMIT } from './label-limit.ts';
import './text.css';

/**
 * A piece of text from the dataset, the only way one reaches the page: characters, never markup, in a box of its own
 * direction, so that right-to-left words and direction marks disturb nothing around them. Longer than `limit` it ends
 * with "…"; where a reader must be able to see all of it, use `LongText`. Its language is that of the nearest
 * `ContentLanguage`, or its own `language`.
 */
export function Text(props: {
  readonly value: string;
  readonly limit?: number;
  readonly className?: string;
  readonly language?: string | undefined;
}) {
  const { value, limit = LABEL_LIMIT, language, className } = props;
  const { lang } = useContent(language);
  const shown = cutText(value, limit);
  return (
    <bdi dir="auto" lang={lang} className={className ? `sl-text ${className}` : 'sl-text'}>
      <Characters value={shown} />
      {shown === value ? null : '…'}
    </bdi>
  );
}
