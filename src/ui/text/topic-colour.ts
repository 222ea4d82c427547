/** How many topic colours the style sheet has (`.sl-topic-0` and on); more could not be told apart. */
const TOPIC_COLOURS = 12;

/** The number in the class `sl-topic-N` for a topic, by its place in the dataset, so that no filter recolours it. */
export function topicColour(index: number): number {
  return index < 0 ? 0 : index % TOPIC_COLOURS;
}
