import { enExport } from './en-export.ts';
import { enHelp } from './en-help.ts';
import { counter } from './plural.ts';

const language = 'en';
const count = counter(language);
const number = new Intl.NumberFormat(language);
const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(language, { style: 'percent' });

const events = (n: number) => count(n, { one: 'event', other: 'events' });
const quotes = (n: number) => count(n, { one: 'quote', other: 'quotes' });
const sources = (n: number) => count(n, { one: 'source', other: 'sources' });
const passages = (n: number) => count(n, { one: 'passage', other: 'passages' });

/**
 * Every sentence of the interface in English, grouped by the component that says it. A value is a string, or a
 * function where a number, a name or a date goes in; dates come already written. What tests and assistive
 * technology rely on (roles and names) is listed in the README's promises and must not change by accident.
 */
export const en = {
  views: {
    label: 'Views',
    timeline: 'Timeline',
    list: 'List',
    sources: 'Sources',
    sourcesWithCount: (n: number) => `Sources (${number.format(n)})`,
  },
  event: {
    region: 'Event',
    previous: 'Previous event',
    next: 'Next event',
    close: 'Close',
    /** Said aloud when an event was opened and the focus stayed where it was. */
    opened: (title: string, date: string) => `${title}, ${date}, opened`,
    walk: 'Walk through the events',
    notShown: 'hidden by the filters',
    /** Where the reader is among the events shown; `index` counts from 1. */
    position: (index: number, of: number) => `${number.format(index)} of ${number.format(of)}`,
    dateNote: (note: string) => `How the date is known: ${note}`,
    otherDates: 'The sources do not agree on the date. Also given:',
    otherDateSays: 'says',
    topics: 'Topics of this event',
    moreTopics: (n: number) => `+${number.format(n)}`,
    /** Said after `moreTopics` to those who don't see where it stands: "+4 more topics". */
    moreTopicsNoun: (n: number) => (n === 1 ? 'more topic' : 'more topics'),
    people: 'People',
    said: 'What was said',
    reported: 'How it was reported',
    noSpeech: 'No quotes: the sources report this event without quoting anyone.',
    nothingFromSources: 'No quotes and no reporting are recorded for this event.',
    speakerNotStated: 'Speaker not stated',
    saidOn: (date: string) => `said ${date}`,
    sourceNotAvailable: 'source not available',
    readInArticle: 'read in the article',
    selectQuote: 'Select this quote',
    selectedQuote: 'Selected quote',
    sourcesHeading: 'Sources',
    /** "Reported by 2 sources, 1 of them independent". */
    reportedByIndependent: (n: number, independent: number) =>
      n === independent
        ? `Reported by ${count(n, { one: 'source', other: 'independent sources' })}`
        : `Reported by ${sources(n)}, ${number.format(independent)} of them independent`,
    retells: (origin: string) => `retells ${origin}`,
    /** Of two or more sources with one origin. */
    oneVoice: (n: number) =>
      n === 2 ? 'both the same reporting, which counts once' : 'all the same reporting, which counts once',
    copyEventLink: 'Copy link to this event',
    copyQuoteLink: 'Copy quote link',
    copyCitation: 'Copy citation',
    copied: 'Copied',
    copyRefused: 'The browser refused to copy. Copy it from here:',
    openQuote: '“',
    closeQuote: '”',
    imageCredit: (credit: string) => `Picture: ${credit}`,
  },
  source: {
    backToSources: 'All sources',
    heading: 'Sources',
    publishedOn: (date: string) => `published ${date}`,
    dateNotStated: 'publication date not stated',
    byAuthor: (author: string) => `by ${author}`,
    retells: (origin: string) => `Retells ${origin}`,
    retellsNote: 'Its reporting counts once together with every other article that retells the same.',
    openAtPublisher: 'Open at the publisher',
    openPassageAtPublisher: 'Open this passage at the publisher',
    linkHost: (host: string) => `(${host})`,
    noLink: 'The article has no address to link to.',
    chosen: 'The passage in its paragraph',
    standsAt: (share: number) => `at ${percent.format(share).replace('%', ' %')} of the article`,
    passages: 'Its passages, in reading order',
    passageCount: passages,
    eventCount: events,
    speechBy: (name: string) => `Said by ${name}`,
    reporting: 'The article’s own reporting',
    supports: 'Supports',
    supportsNothing: 'Supports no event that is shown.',
    notRepublished:
      'Only the quoted passages and the rest of their paragraphs are shown here; the whole article is not republished.',
    goesOn: 'The article goes on here',
    missing: 'Source not available',
    noPassages: 'No passage of this source is quoted.',
    none: 'No sources are recorded.',
  },
  /** Beside a date that is not known to the day. */
  exactness: {
    month: 'only the month is known',
    season: 'only the season is known',
    year: 'only the year is known',
    decade: 'only the decade is known',
    century: 'only the century is known',
    inexact: 'not known more exactly',
  },
  /** In the panel of an event, the source and the list: what leads on, and what leaves as text. */
  reading: {
    share: 'Share…',
    atPublisher: 'at the publisher',
    quoteTopics: 'Topics of this quote',
    otherTopics: 'On other topics',
    toTimeline: 'Back to the timeline',
    toList: 'Back to the list',
    scale: 'Where in the article',
    /** Said of the passage that the scale stands at; `share` is from 0 to 1. */
    scaleAt: (index: number, of: number, share: number) =>
      `Passage ${number.format(index)} of ${number.format(of)}, at ${percent.format(share)} of the article`,
    place: (share: number) => percent.format(share).replace('%', ' %'),
    supportShown: (n: number, of: number) =>
      `${number.format(n)} of ${passages(of)} ${n === 1 ? 'supports' : 'support'} events that pass the filters`,
    mostQuoted: 'Most quoted first',
    noSourceFound: 'No source of that name.',
    previousPassage: 'Previous passage',
    nextPassage: 'Next passage',
    corrected: (date: string) => `Corrected ${date}`,
    /** Of a version that stays as it is for ever; the second with the date of its newest correction. */
    version: 'This is one version of the story, kept as it was. Corrections made after it are not in it.',
    versionOf: (date: string) =>
      `This is the story as corrected on ${date}, kept as it was. Corrections made after it are not in it.`,
    current: 'The story as it is now',
  },
  /** On paper. */
  print: {
    filters: 'Filters',
    anyOf: (labels: string) => `any of these topics: ${labels}`,
    allOf: (labels: string) => `all of these topics: ${labels}`,
    oneTopic: (label: string) => `topic: ${label}`,
    without: (labels: string) => `without: ${labels}`,
    search: (q: string) => `search: “${q}”`,
    cut: (printed: number, total: number) =>
      `Only the first ${number.format(printed)} of ${events(total)} are printed. Filter to print others.`,
    cutPassages: (n: number) => `${passages(n)} more of this event are not printed.`,
    reference: (n: number) => `[${number.format(n)}]`,
  },
  list: {
    events: 'Events',
    quoteCount: quotes,
    sourceCount: sources,
    showPassages: (n: number) => `Show ${count(n, { one: 'more passage', other: 'more passages' })}`,
    hidePassages: 'Show the first passage only',
    showMore: (n: number) => `Show ${number.format(n)} more`,
    showEarlier: (n: number) => `Show ${number.format(n)} earlier`,
    /** Which events of a long list are on the page, counted from 1. */
    shownOf: (first: number, last: number, total: number) =>
      `${number.format(first)} to ${number.format(last)} of ${events(total)}`,
    topics: 'Topics',
  },
  filters: {
    region: 'Search and filters',
    topics: 'Topics',
    match: 'Match',
    anyTopic: 'Any topic',
    allTopics: 'All topics',
    search: 'Search events and quotes',
    without: (label: string) => `Without ${label}`,
    people: 'People',
    sources: 'Sources',
    agreed: '2+ sources',
    agreedWhy: 'Only events that at least two independent sources report',
    excluded: (label: string) => `Without ${label}: leave out its events`,
    speaker: (name: string) => `Speaker: ${name}`,
    source: (title: string) => `Source: ${title}`,
    atLeast: (n: number) => `At least ${sources(n)}`,
    remove: (what: string) => `Remove ${what}`,
    active: 'Active filters',
    emptyWhatToDo: 'Nothing passes all the filters at once. Take one away:',
    /** The status line's beginning: "6 of 9 events". */
    shown: (shown: number, total: number) => `${number.format(shown)} of ${events(total)}`,
    quoteCount: quotes,
    sourceCount: sources,
    topicCount: events,
    findTopic: 'Find a topic',
    findPerson: 'Find a person',
    findSource: 'Find a source',
    /** How many of a long set a search for names has found: "60 of 5,000". */
    choices: (found: number, total: number) =>
      found === total
        ? `${number.format(total)} in all`
        : `${number.format(found)} of ${number.format(total)} found`,
    number: (n: number) => number.format(n),
    clear: 'Clear filters',
    /** Takes the place of `clear` once it was pressed. */
    undo: 'Undo',
    cleared: 'Filters cleared. Undo brings them back.',
    restored: 'Filters brought back.',
    /** Opens the panel of all filters; said after it: how many are in force. */
    open: 'Filters',
    inForce: (n: number) => `${number.format(n)} in force`,
    showEvents: (n: number) => `Show ${events(n)}`,
    leaveOut: 'Leave out topics',
    reportedBy: 'Independent sources',
    anyNumber: 'Any number',
    orMore: (n: number) => `${number.format(n)} or more`,
    noneMatch: 'No events match',
    noEvents: 'No events yet',
  },
  dates: {
    heading: 'Dates on screen',
    hint: 'A year, month or day, such as 2022, 2023-11 or 2024-11-16; before year 1, 44 BC or -0043.',
    from: 'From',
    to: 'To',
    apply: 'Apply',
    everything: 'Show everything',
    fitFiltered: 'Fit what is filtered',
    form: 'This is not a date. Write one such as 2022, 2023-11 or 2024-11-16.',
    absent: 'The calendar has no such date. Check the month and the day.',
    noStart: 'This has no known beginning. Write a date such as 2022.',
    noEnd: 'This has no known end. Write a date such as 2024.',
    order: 'This is before the beginning. Write the same date or a later one.',
    /** `span` is when the story's events are: "January 2021 – January 2025". */
    late: (span: string) => `All events are earlier (${span}). Write an earlier date.`,
    early: (span: string) => `All events are later (${span}). Write a later date.`,
    shown: (span: string) => `Now on screen: ${span}`,
  },
  chart: {
    region: 'Timeline',
    /** Name of an event's button: "Last meeting as presidents, Lima, Saturday, 16 November 2024". */
    event: (title: string, spokenDate: string) => `${title}, ${spokenDate}`,
    /** Name of a button over marks drawn together. */
    merged: (n: number, spokenSpan: string) => `${events(n)}, ${spokenSpan}`,
    more: (n: number) => `+${number.format(n)}`,
    /** As short as fits into a dot: 12, 999, 4k, 37k. */
    inDot: (n: number) => compact.format(n),
    together: (n: number) => `${events(n)} drawn together`,
    chooseOne: 'Too close to be drawn apart. Choose one, or zoom in.',
    zoomThere: 'Zoom in on them',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show everything',
    earlier: 'Earlier',
    later: 'Later',
    overview: 'Overview',
    windowStart: 'Start of the window',
    windowEnd: 'End of the window',
    lanes: 'Rows',
    lanesTopics: 'Topics',
    lanesPeople: 'People',
    lanesSources: 'Sources',
    /** The last row: events that carry none of what the rows stand for. */
    noTopic: 'No topic',
    noSpeaker: 'No speaker',
    noSource: 'No source',
    /** The row that holds what has no row of its own. */
    moreTopics: (n: number) => count(n, { one: 'more topic', other: 'more topics' }),
    morePeople: (n: number) => count(n, { one: 'more person', other: 'more people' }),
    moreSources: (n: number) => count(n, { one: 'more source', other: 'more sources' }),
    /** A date that other sources give: "The Echo: 17 November 2024". */
    otherDate: (names: string, date: string) => (names === '' ? date : `${names}: ${date}`),
    /** Over a scale of shades, each with the number from which it begins. */
    /** @param length What a strip is of time: "3 months". */
    strips: (length: string) => `Events in a strip (${length}), from`,
    /** Of a stretch of strips, and of one row in it. */
    openList: (n: number) => `${events(n)}, open the list`,
    inRow: (row: string, n: number) => `${row}: ${number.format(n)}`,
    standingApart: (n: number) => `and ${number.format(n)} drawn apart`,
    /** Said at a step from one row of a strip to the next: "Trade: 92 events, 2019". */
    rowOfStrip: (row: string, n: number, spokenSpan: string) => `${row}: ${events(n)}, ${spokenSpan}`,
  },
  loading: {
    word: 'Loading',
    long: 'This is taking long',
    cancel: 'Cancel',
  },
  errors: {
    tryAgain: 'Try again',
    reload: 'Reload',
    notReadable: 'The timeline data is not readable.',
    otherKind: 'The timeline data is empty or of another kind.',
    newerVersion: (found: string, known: string) =>
      `The timeline data has version ${found}; this page reads version ${known}. Reload the page, or ask its publisher for an update.`,
    tooLarge: (n: number, limit: number) =>
      `This timeline is too large to show (${events(n)}, limit ${number.format(limit)}).`,
    notFound: 'The timeline data was not found.',
    noAccess: 'You have no access to this timeline’s data.',
    notAnswering: 'The data service is not answering.',
    offline: 'You seem to be offline.',
    blocked: 'The data may not be read from this site.',
    refusedOrigin: (host: string) => `Data from ${host} is not allowed on this site.`,
    unexpected: 'Something went wrong while drawing the timeline.',
    /** "3 of 120 events could not be shown". */
    leftOut: (n: number, total: number) => `${number.format(n)} of ${events(total)} could not be shown`,
    partsLeftOut: (n: number) => `${count(n, { one: 'detail', other: 'details' })} could not be shown`,
    notices: 'Notices',
    details: 'Details',
    moreNotices: (n: number) => `and ${number.format(n)} more`,
    foreignData: (host: string) => `Data from ${host}`,
    cancelled: 'Loading was cancelled.',
    /** Of a version, by the name of its file. */
    altered: (file: string) =>
      `What came is not the version ${file}: the data has been changed since, so it is not shown.`,
    redirected: 'The data’s address leads to another site, which is not allowed here.',
    tooManyBytes: 'This timeline is too large to show.',
    chartFailed: 'The chart could not be drawn. The list below holds the same events.',
    panelFailed: 'This part could not be shown.',
  },
  page: {
    share: 'Copy link',
    embed: 'Embed',
    makeOwn: 'Make your own',
    shared: 'Link copied',
    shareRefused: 'Copy this address:',
    theme: 'Theme',
    themeAuto: 'Theme: as the system',
    themeLight: 'Theme: light',
    themeDark: 'Theme: dark',
    language: 'Language',
    begin: 'Begin',
    intro: 'Choose an event in the timeline, or walk through the story from its beginning.',
    introList: 'Choose an event, or walk through the story from its beginning.',
    everyClaim: 'Every event here opens the sentences it rests on.',
    changes: 'Corrections',
    more: 'More actions',
    skip: 'Skip to the selected event',
    full: 'Open the full timeline',
    fullAddress: 'The full timeline:',
  },
  /** The page as it stands where no script runs, and what is told of it to search engines and link previews. */
  plain: {
    about: 'The whole story as text. With scripts, this page is a timeline to explore.',
    notAtHand:
      'This timeline is drawn by a script, and no script runs here. Its events, dates and quotes are in',
    /** After the sentences that end with "in". */
    data: 'the story’s data',
    dataFile: 'The story’s data (JSON)',
    moreEvents: (n: number) => (n === 1 ? 'One more event is in' : `${number.format(n)} more events are in`),
    morePassages: (n: number) =>
      n === 1 ? 'One more passage is in' : `${number.format(n)} more passages are in`,
    /** What a link's picture shows, for those who do not see it. */
    picture: (title: string) => `Timeline of “${title}”, with a row for each topic`,
  },
  export: enExport,
  help: enHelp,
  text: {
    /** Between the parts of a line that the interface writes. */
    comma: ', ',
    showAll: 'Show all',
    showLess: 'Show less',
    /** Name of the box that a long text, shown whole, scrolls in. */
    whole: 'The whole text',
    /** Accessible text of a mark drawn for a character that has no shape of its own; `codePoint` is "U+202E". */
    hidden: (codePoint: string) => `hidden character ${codePoint}`,
  },
};

/** Any text in place of a certain one, any sentence with the same arguments in place of a certain sentence. */
export type InAnyLanguage<Said> = Said extends string
  ? string
  : Said extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Said]: InAnyLanguage<Said[Name]> };

/** The shape that every language's messages have. */
export type Messages = InAnyLanguage<typeof en>;
