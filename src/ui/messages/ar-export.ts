import { EVENTS, events, noun, quotes, sources } from './ar-nouns.ts';
import type { Messages } from './en.ts';

const number = new Intl.NumberFormat('ar');

/** As the subject of a plural verb would be too many forms: the count stands apart, after a colon. */
const counted = noun({ ...EVENTS, zero: `${number.format(0)} حدث` });
const moreSources = noun({
  zero: 'ولا مصادر أخرى',
  one: 'ومصدر آخر',
  two: 'ومصدران آخران',
  few: 'مصادر أخرى',
  many: 'مصدرًا آخر',
  other: 'مصدر آخر',
});

/** What is said about saving the view, in Arabic. File names run from left to right, between isolates. */
export const arExport: Messages['export'] = {
  open: 'تصدير',
  panel: 'حفظ ما هو معروض',
  filtered: (shown) => `${shown}، بحسب التصفية`,
  all: (n) => `كل الأحداث (${number.format(n)})`,
  svg: 'صورة (SVG)',
  svgHolds: 'الخط الزمني مع العنوان والمصادر والرابط، واضح بأي حجم',
  png: 'صورة (PNG)',
  pngHolds: 'الصورة نفسها للعروض والرسائل',
  eventsCsv: 'الأحداث (CSV)',
  eventsCsvHolds: (n) => `جدول فيه صف لكل حدث: ${counted(n)}`,
  quotesCsv: 'الاقتباسات (CSV)',
  quotesCsvHolds: (n) => `جدول بالأقوال وقائليها ومواضعها: ${quotes(n)}`,
  json: 'البيانات (JSON)',
  jsonHolds: (nEvents, nQuotes, nSources) =>
    `خط زمني قائم بذاته: ${events(nEvents)}، ${quotes(nQuotes)}، ${sources(nSources)}`,
  ics: 'تقويم (ICS)',
  icsHolds: 'أيام كاملة لبرنامج التقويم',
  icsLeftOut: (n) => `خارج الملف لأن التقويم لا يبلغ تاريخها: ${counted(n)}`,
  icsBounded: (n) => `في التاريخ الذي لا يُعرف إلا أنها قبله أو بعده: ${counted(n)}`,
  working: 'جارٍ التحضير',
  cancel: 'إلغاء',
  saved: (name) => `بدأ التنزيل: \u2066${name}\u2069`,
  failed: 'تعذّر إنشاء هذا الملف. يمكن إعادة المحاولة أو اختيار نوع آخر.',
  tooLarge: 'هذه الصورة أطول من أن تُحفظ بصيغة PNG. يمكن اختيار SVG أو التصفية أولًا.',
  barredText: 'قد لا يُسمح لهذه الصفحة بحفظ الملفات هنا. يمكن نسخ النص بدلًا من ذلك.',
  barredPicture: 'قد لا يُسمح لهذه الصفحة بحفظ الملفات هنا. يمكن حفظ الصورة من قائمتها.',
  copy: 'نسخ النص',
  saveAnyway: 'محاولة الحفظ على أي حال',
  moreSources: (n) => (n > 2 ? `و${moreSources(n)}` : moreSources(n)),
  shades: (counts: string) => `درجات لون الشرائط من الأفتح إلى الأكمل: من ${counts} أحداث`,
  inWindow: (n, span) => `المعروض: ${counted(n)}، ${span}`,
  rows: (shown, total) => `الصفوف: ${number.format(shown)} من ${number.format(total)}`,
};
