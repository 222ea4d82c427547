import { useEmbeddingMessages } from '../messages/embedding.ts';
import type { EmbeddingMessages } from '../messages/en-embedding.ts';
import type { EmbedWish } from './embed-wish.ts';
import type { FoundVersion, NoVersion } from './find-version.ts';
import { RadioChoice } from './radio-choice.tsx';

/** Whether the embed follows the story's corrections; a version is offered only where its file is really there, else it says why not. */
export function EditionChoice(props: {
  readonly version: FoundVersion | null;
  readonly value: EmbedWish['edition'];
  readonly onChange: (edition: EmbedWish['edition']) => void;
}) {
  const say = useEmbeddingMessages();
  const { version } = props;
  const means =
    version === null ? say.looking : version.is === 'there' ? say.versionMeans : whyNot(version.why, say);
  return (
    <RadioChoice
      label={say.edition}
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: 'current', label: say.current, means: say.currentMeans },
        { value: 'version', label: say.version, means, disabled: version?.is !== 'there' },
      ]}
    />
  );
}

function whyNot(why: NoVersion, say: EmbeddingMessages): string {
  switch (why) {
    case 'insecure':
      return say.versionInsecure;
    case 'missing':
      return say.versionMissing;
    case 'unreachable':
      return say.versionUnreachable;
    default:
      return why satisfies never;
  }
}
