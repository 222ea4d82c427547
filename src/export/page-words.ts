/** The words around a story on a page without scripts, in its search results and in its link preview: those of the interface, in one language. */
export interface PageWords {
  /** BCP 47, of the words themselves. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag by which dates are written. */
  readonly locale: string;
  /** What the page is, said at its top. */
  readonly about: string;
  /** Said before `data` where the story could not be read when the page was made. */
  readonly notAtHand: string;
  /** The link to the dataset, at the end of such a sentence, and by itself. */
  readonly data: string;
  readonly dataFile: string;
  /** Said before `data` where not all events stand on the page. */
  readonly moreEvents: (count: number) => string;
  /** Said before `data` where not all passages of an event do. */
  readonly morePassages: (count: number) => string;
  readonly noEvents: string;
  readonly eventCount: (count: number) => string;
  readonly quoteCount: (count: number) => string;
  readonly sourceCount: (count: number) => string;
  /** Between the parts of a list in one line. */
  readonly comma: string;
  readonly picture: (title: string) => string;
  /** The row of events without a topic, and that of the topics that have no row of their own. */
  readonly noTopic: string;
  readonly moreTopics: (count: number) => string;
  readonly topics: string;
  readonly people: string;
  readonly said: string;
  readonly reported: string;
  readonly speakerNotStated: string;
  readonly saidOn: (date: string) => string;
  readonly sourceNotAvailable: string;
  readonly dateNote: (note: string) => string;
  readonly otherDates: string;
  readonly otherDateSays: string;
  readonly agreement: (sources: number, independent: number) => string;
  readonly changes: string;
  readonly sources: string;
  readonly byAuthor: (author: string) => string;
  readonly publishedOn: (date: string) => string;
  readonly dateNotStated: string;
  readonly retells: (origin: string) => string;
  readonly openAtPublisher: string;
  readonly linkHost: (host: string) => string;
  readonly noLink: string;
}
