import type { Messages } from './en.ts';
import { chooser } from './plural.ts';

const language = 'ar';
const choose = chooser(language);
const number = new Intl.NumberFormat(language);
const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(language, { style: 'percent' });

/**
 * A noun as Arabic counts it: one and two are in the word itself, three to ten take its plural, eleven to
 * ninety-nine its accusative, hundreds its singular.
 */
const noun =
  (forms: { zero: string; one: string; two: string; few: string; many: string; other: string }) =>
  (n: number): string => {
    const written = number.format(n);
    return choose(n, {
      zero: forms.zero,
      one: forms.one,
      two: forms.two,
      few: `${written} ${forms.few}`,
      many: `${written} ${forms.many}`,
      other: `${written} ${forms.other}`,
    });
  };

const EVENTS = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
} as const;
const SOURCES = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: 'مصادر',
  many: 'مصدرًا',
  other: 'مصدر',
} as const;

const events = noun(EVENTS);
/** After a preposition: "٦ من أصل ٩ أحداث", "١ من أصل حدثين". */
const ofEvents = noun({ ...EVENTS, zero: `${number.format(0)} حدث`, two: 'حدثين' });
const quotes = noun({
  zero: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: 'اقتباسات',
  many: 'اقتباسًا',
  other: 'اقتباس',
});
const sources = noun(SOURCES);
const passages = noun({
  zero: 'لا مقاطع',
  one: 'مقطع واحد',
  two: 'مقطعان',
  few: 'مقاطع',
  many: 'مقطعًا',
  other: 'مقطع',
});
/** As the object of "show". */
const otherPassages = noun({
  zero: `${number.format(0)} مقطع`,
  one: 'مقطع آخر',
  two: 'مقطعين آخرين',
  few: 'مقاطع أخرى',
  many: 'مقطعًا آخر',
  other: 'مقطع آخر',
});
const details = noun({
  zero: 'أي تفصيل',
  one: 'تفصيل واحد',
  two: 'تفصيلين',
  few: 'تفاصيل',
  many: 'تفصيلًا',
  other: 'تفصيل',
});

/** Every sentence of the interface in Modern Standard Arabic; acts are verbal nouns, which address nobody. */
export const ar: Messages = {
  views: {
    label: 'طرق العرض',
    timeline: 'الخط الزمني',
    list: 'القائمة',
    sources: 'المصادر',
    sourcesWithCount: (n) => `المصادر (${number.format(n)})`,
  },
  event: {
    region: 'الحدث',
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    close: 'إغلاق',
    opened: (title, date) => `${title}، ${date}، مفتوح`,
    walk: 'التنقل بين الأحداث',
    notShown: 'تخفيه عوامل التصفية',
    position: (index, of) => `${number.format(index)} من ${number.format(of)}`,
    dateNote: (note) => `أساس معرفة التاريخ: ${note}`,
    otherDates: 'لا تتفق المصادر على التاريخ. وقد ورد أيضًا:',
    otherDateSays: 'بحسب',
    topics: 'موضوعات هذا الحدث',
    moreTopics: (n) => `+${number.format(n)}`,
    moreTopicsNoun: (n) =>
      choose(n, {
        one: 'موضوع آخر',
        two: 'موضوعان آخران',
        few: 'موضوعات أخرى',
        many: 'موضوعًا آخر',
        other: 'موضوع آخر',
      }),
    people: 'الأشخاص',
    said: 'ما قيل',
    reported: 'كيف نُقل الخبر',
    noSpeech: 'لا اقتباسات: تنقل المصادر هذا الحدث من دون الاقتباس عن أحد.',
    nothingFromSources: 'لا اقتباسات ولا أخبار مسجلة عن هذا الحدث.',
    speakerNotStated: 'لم يُذكر القائل',
    saidOn: (date) => `تاريخ القول: ${date}`,
    sourceNotAvailable: 'المصدر غير متاح',
    readInArticle: 'القراءة في المقال',
    selectQuote: 'اختيار هذا الاقتباس',
    selectedQuote: 'الاقتباس المختار',
    sourcesHeading: 'المصادر',
    reportedByIndependent: (n, independent) =>
      n === 1 ? `نقله ${sources(n)}` : `نقله ${sources(n)}، عدد المستقل منها ${number.format(independent)}`,
    retells: (origin) => `نقلًا عن ${origin}`,
    oneVoice: (n) =>
      n === 2 ? 'كلاهما ينقل الخبر نفسه، ويُحسب مرة واحدة' : 'كلها تنقل الخبر نفسه، ويُحسب مرة واحدة',
    copyEventLink: 'نسخ رابط هذا الحدث',
    copyQuoteLink: 'نسخ رابط الاقتباس',
    copyCitation: 'نسخ الاقتباس مع مصدره',
    copied: 'تم النسخ',
    copyRefused: 'رفض المتصفح النسخ. يمكن النسخ من هنا:',
    copyField: 'النص المراد نسخه',
    openQuote: '«',
    closeQuote: '»',
    imageCredit: (credit) => `الصورة: ${credit}`,
  },
  source: {
    backToSources: 'كل المصادر',
    heading: 'المصادر',
    publishedOn: (date) => `تاريخ النشر: ${date}`,
    dateNotStated: 'تاريخ النشر غير مذكور',
    byAuthor: (author) => `بقلم ${author}`,
    retells: (origin) => `نقلًا عن ${origin}`,
    retellsNote: 'يُحسب خبره مرة واحدة مع كل مقال آخر ينقل الخبر نفسه.',
    openAtPublisher: 'فتح في موقع الناشر',
    openPassageAtPublisher: 'فتح هذا المقطع في موقع الناشر',
    linkHost: (host) => `(${host})`,
    noLink: 'لا عنوان لهذا المقال على الشبكة.',
    chosen: 'المقطع في فقرته',
    standsAt: (share) => `عند ${percent.format(share)} من المقال`,
    passages: 'مقاطعه بترتيب القراءة',
    passageCount: passages,
    eventCount: events,
    speechBy: (name) => `من كلام ${name}`,
    reporting: 'خبر المقال نفسه',
    supports: 'يدعم',
    supportsNothing: 'لا يدعم أي حدث معروض.',
    notRepublished: 'لا تُعرض هنا إلا المقاطع المقتبسة وبقية فقراتها؛ ولا يُعاد نشر المقال كاملًا.',
    goesOn: 'يستمر المقال هنا',
    missing: 'المصدر غير متاح',
    noPassages: 'لم يُقتبس أي مقطع من هذا المصدر.',
    none: 'لا مصادر مسجلة.',
  },
  exactness: {
    month: 'لا يُعرف سوى الشهر',
    season: 'لا يُعرف سوى الفصل',
    year: 'لا تُعرف سوى السنة',
    decade: 'لا يُعرف سوى العقد',
    century: 'لا يُعرف سوى القرن',
    inexact: 'لا يُعرف بدقة أكبر',
  },
  reading: {
    share: 'مشاركة…',
    atPublisher: 'في موقع الناشر',
    quoteTopics: 'موضوعات هذا الاقتباس',
    otherTopics: 'في موضوعات أخرى',
    toTimeline: 'العودة إلى الخط الزمني',
    toList: 'العودة إلى القائمة',
    scale: 'الموضع في المقال',
    scaleStart: 'البداية',
    scaleEnd: 'النهاية',
    scaleAt: (index, of, share) =>
      `المقطع ${number.format(index)} من ${number.format(of)}، عند ${percent.format(share)} من المقال`,
    place: (share) => percent.format(share),
    supportShown: (n, of) =>
      `المقاطع التي تدعم أحداثًا تطابق عوامل التصفية: ${number.format(n)} من ${number.format(of)}`,
    mostQuoted: 'الأكثر اقتباسًا أولًا',
    noSourceFound: 'لا مصدر بهذا الاسم.',
    previousPassage: 'المقطع السابق',
    nextPassage: 'المقطع التالي',
    corrected: (date) => `تاريخ التصحيح: ${date}`,
  },
  print: {
    filters: 'عوامل التصفية',
    anyOf: (labels) => `أي من هذه الموضوعات: ${labels}`,
    allOf: (labels) => `كل هذه الموضوعات: ${labels}`,
    oneTopic: (label) => `الموضوع: ${label}`,
    without: (labels) => `من دون: ${labels}`,
    search: (q) => `البحث: «${q}»`,
    address: 'العنوان',
    cut: (printed, total) =>
      `لم يُطبع إلا الأول من الأحداث، وعدده ${number.format(printed)} من أصل ${ofEvents(total)}. تتيح التصفية طباعة غيرها.`,
    cutPassages: (n) => `مقاطع لم تُطبع من هذا الحدث: ${number.format(n)}.`,
    reference: (n) => `[${number.format(n)}]`,
  },
  list: {
    events: 'الأحداث',
    quoteCount: quotes,
    sourceCount: sources,
    noQuotes: 'بلا اقتباسات',
    reportingOnly: 'خبر فقط',
    showPassages: (n) => `عرض ${otherPassages(n)}`,
    hidePassages: 'عرض المقطع الأول فقط',
    showMore: (n) => `عرض المزيد (${number.format(n)})`,
    showEarlier: (n) => `عرض الأسبق (${number.format(n)})`,
    shownOf: (first, last, total) =>
      `من ${number.format(first)} إلى ${number.format(last)} من أصل ${ofEvents(total)}`,
    topics: 'الموضوعات',
  },
  filters: {
    region: 'البحث والتصفية',
    topics: 'الموضوعات',
    match: 'المطابقة',
    anyTopic: 'أي موضوع',
    allTopics: 'كل الموضوعات',
    search: 'البحث في الأحداث والاقتباسات',
    clearSearch: 'مسح البحث',
    without: (label) => `من دون ${label}`,
    people: 'الأشخاص',
    sources: 'المصادر',
    agreed: 'مصدران فأكثر',
    agreedWhy: 'الأحداث التي ينقلها مصدران مستقلان على الأقل فقط',
    excluded: (label) => `من دون ${label}: استبعاد أحداثه`,
    speaker: (name) => `القائل: ${name}`,
    source: (title) => `المصدر: ${title}`,
    atLeast: (n) => `${sources(n)} على الأقل`,
    remove: (what) => `إزالة ${what}`,
    active: 'عوامل التصفية المفعّلة',
    emptyWhatToDo: 'لا شيء يستوفي كل عوامل التصفية معًا. يمكن إزالة أحدها:',
    shown: (shown, total) => `${number.format(shown)} من أصل ${ofEvents(total)}`,
    quoteCount: quotes,
    sourceCount: sources,
    topicCount: events,
    findTopic: 'البحث عن موضوع',
    findPerson: 'البحث عن شخص',
    findSource: 'البحث عن مصدر',
    choices: (found, total) =>
      found === total
        ? `المجموع ${number.format(total)}`
        : `النتائج: ${number.format(found)} من ${number.format(total)}`,
    number: (n) => number.format(n),
    clear: 'مسح عوامل التصفية',
    noneMatch: 'لا أحداث مطابقة',
    noEvents: 'لا أحداث بعد',
  },
  chart: {
    region: 'الخط الزمني',
    event: (title, spokenDate) => `${title}، ${spokenDate}`,
    merged: (n, spokenSpan) => `${events(n)}، ${spokenSpan}`,
    more: (n) => `+${number.format(n)}`,
    inDot: (n) => compact.format(n),
    together: (n) => `أحداث مرسومة معًا: ${number.format(n)}`,
    chooseOne: 'متقاربة إلى حد لا يسمح برسمها منفصلة. يمكن اختيار أحدها أو التكبير.',
    zoomThere: 'التكبير عليها',
    outsideWindow: (n) => `${events(n)} خارج هذه النافذة`,
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    reset: 'عرض الكل',
    earlier: 'أسبق',
    later: 'لاحق',
    overview: 'نظرة عامة',
    windowStart: 'بداية النافذة',
    windowEnd: 'نهاية النافذة',
    lanes: 'الصفوف',
    lanesTopics: 'الموضوعات',
    lanesPeople: 'الأشخاص',
    lanesSources: 'المصادر',
  },
  loading: {
    word: 'جارٍ التحميل',
    long: 'يستغرق هذا وقتًا طويلًا',
    cancel: 'إلغاء',
  },
  errors: {
    tryAgain: 'إعادة المحاولة',
    reload: 'إعادة التحميل',
    notReadable: 'تعذرت قراءة بيانات الخط الزمني.',
    otherKind: 'بيانات الخط الزمني فارغة أو من نوع آخر.',
    newerVersion: (found, known) =>
      `إصدار بيانات الخط الزمني ${found}، وهذه الصفحة تقرأ الإصدار ${known}. يمكن إعادة تحميل الصفحة أو طلب تحديثها من ناشرها.`,
    tooLarge: (n, limit) =>
      `هذا الخط الزمني أكبر من أن يُعرض (عدد الأحداث ${number.format(n)}، والحد ${number.format(limit)}).`,
    notFound: 'لم يُعثر على بيانات الخط الزمني.',
    noAccess: 'لا إذن بالوصول إلى بيانات هذا الخط الزمني.',
    notAnswering: 'خدمة البيانات لا تستجيب.',
    offline: 'يبدو أن الاتصال بالإنترنت مقطوع.',
    blocked: 'لا يُسمح بقراءة البيانات من هذا الموقع.',
    refusedOrigin: (host) => `البيانات من ${host} غير مسموح بها في هذا الموقع.`,
    unexpected: 'حدث خطأ ما أثناء رسم الخط الزمني.',
    leftOut: (n, total) => `تعذر عرض ${number.format(n)} من أصل ${ofEvents(total)}`,
    partsLeftOut: (n) => `تعذر عرض ${details(n)}`,
    notices: 'تنبيهات',
    details: 'التفاصيل',
    moreNotices: (n) => `وغيرها (${number.format(n)})`,
    foreignData: (host) => `بيانات من ${host}`,
    cancelled: 'أُلغي التحميل.',
    redirected: 'يقود عنوان البيانات إلى موقع آخر، وهذا غير مسموح به هنا.',
    tooManyBytes: 'هذا الخط الزمني أكبر من أن يُعرض.',
    chartFailed: 'تعذر رسم المخطط. في القائمة أدناه الأحداث نفسها.',
    panelFailed: 'تعذر عرض هذا الجزء.',
  },
  page: {
    share: 'نسخ الرابط',
    shared: 'تم نسخ الرابط',
    shareRefused: 'نسخ هذا العنوان:',
    theme: 'المظهر',
    themeAuto: 'المظهر: بحسب النظام',
    themeLight: 'المظهر: فاتح',
    themeDark: 'المظهر: داكن',
    language: 'اللغة',
    begin: 'البدء',
    intro: 'يمكن اختيار حدث في الخط الزمني، أو تتبع القصة من بدايتها.',
    introList: 'يمكن اختيار حدث، أو تتبع القصة من بدايتها.',
    everyClaim: 'كل حدث هنا يفتح الجمل التي يستند إليها.',
    changes: 'تصويبات',
    skip: 'الانتقال إلى الحدث المختار',
    back: 'رجوع',
  },
  plain: {
    about: 'القصة كاملةً نصًّا. مع تشغيل النصوص البرمجية تصبح هذه الصفحة خطًّا زمنيًّا للاستكشاف.',
    notAtHand: 'يرسم هذا الخطَّ الزمني نصٌّ برمجي لا يعمل هنا. أحداثه وتواريخه واقتباساته في',
    data: 'بيانات القصة',
    moreEvents: (n) => `لا يظهر هنا من الأحداث ${number.format(n)}، وهي في`,
    counts: (nEvents, nQuotes, nSources) => `${events(nEvents)}، ${quotes(nQuotes)}، ${sources(nSources)}`,
    picture: (title) => `الخط الزمني «${title}»، ولكل موضوع فيه صف`,
  },
  help: {
    open: 'مساعدة',
    close: 'إغلاق المساعدة',
  },
  text: {
    showAll: 'عرض الكل',
    showLess: 'عرض أقل',
    whole: 'النص كاملًا',
    hidden: (codePoint) => `محرف مخفي ${codePoint}`,
  },
};
