import type { PageWords } from '../export/page-words.ts';
import { chooseLanguage } from '../state/interface-language.ts';
import type { InterfaceLanguage, LanguageCode } from '../state/interface-language.ts';
import { ar } from '../ui/messages/ar.ts';
import { de } from '../ui/messages/de.ts';
import { en } from '../ui/messages/en.ts';
import type { Messages } from '../ui/messages/en.ts';

const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { en, de, ar };

/** The words for a page in a story's own language, or in English where the interface doesn't speak it. */
export function pageWordsFor(language: string): PageWords {
  return pageWords(chooseLanguage(language, []));
}

function pageWords({ code, locale, direction }: InterfaceLanguage): PageWords {
  const messages = MESSAGES[code];
  const { chart, event, source, plain, list } = messages;
  return {
    language: code,
    direction,
    locale,
    about: plain.about,
    notAtHand: plain.notAtHand,
    data: plain.data,
    dataFile: plain.dataFile,
    moreEvents: plain.moreEvents,
    morePassages: plain.morePassages,
    noEvents: messages.filters.noEvents,
    eventCount: source.eventCount,
    quoteCount: list.quoteCount,
    sourceCount: list.sourceCount,
    comma: messages.text.comma,
    picture: plain.picture,
    noTopic: chart.noTopic,
    moreTopics: chart.moreTopics,
    topics: list.topics,
    people: event.people,
    said: event.said,
    reported: event.reported,
    speakerNotStated: event.speakerNotStated,
    saidOn: event.saidOn,
    sourceNotAvailable: event.sourceNotAvailable,
    dateNote: event.dateNote,
    otherDates: event.otherDates,
    otherDateSays: event.otherDateSays,
    agreement: event.reportedByIndependent,
    changes: messages.page.changes,
    sources: source.heading,
    byAuthor: source.byAuthor,
    publishedOn: source.publishedOn,
    dateNotStated: source.dateNotStated,
    retells: source.retells,
    openAtPublisher: source.openAtPublisher,
    linkHost: source.linkHost,
    noLink: source.noLink,
  };
}
