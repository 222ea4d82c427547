import { ofEvents } from './ar-nouns.ts';
import type { ArchiveMessages } from './en-archive.ts';

const number = new Intl.NumberFormat('ar');

/** What is said of archives, in Arabic. */
export const arArchive: ArchiveMessages = {
  loading: 'جارٍ التحميل…',
  loadingEvent: 'جارٍ تحميل هذا الحدث…',
  loadingSource: 'جارٍ تحميل مقاطع هذا المصدر…',
  eventFailed: 'تعذر تحميل هذا الحدث.',
  eventLost: 'لا يمكن عرض هذا الحدث لأن سجله غير مقروء.',
  sourceFailed: 'تعذر تحميل مقاطع هذا المصدر.',
  partFailed: 'تعذر تحميل جزء من هذا الخط الزمني.',
  replaced: 'حلّت نسخة أحدث محل هذا الخط الزمني منذ فتحه، أو يجري استبداله الآن.',
  openNewer: 'فتح النسخة الأحدث',
  missing: (file) =>
    `الملف \u2066${file}\u2069 من هذا الخط الزمني مفقود أو من نسخة أخرى، وعلى الناشر أن ينشره من جديد.`,
  noRanges: (file) =>
    `خادم هذا الخط الزمني يرسل الملفات كاملة فقط، والملف \u2066${file}\u2069 أكبر من ذلك. على الناشر اختيار خادم يرسل أجزاء الملفات.`,
  damaged: (file) => `الملف \u2066${file}\u2069 من هذا الخط الزمني تالف، وعلى الناشر أن ينشئه من جديد.`,
  refused: (file) => `يرفض خادم هذا الخط الزمني الملف \u2066${file}\u2069.`,
  noWords: 'لا يمكن البحث في نص هذا الخط الزمني لعدم وجود فهرس لكلماته.',
  mostSaved: (n) =>
    `لا يمكن أن يُحفظ من الأرشيف دفعة واحدة أكثر من هذا العدد من الأحداث: ${number.format(n)}. يمكن تضييق الاختيار.`,
  printed: (n, of) =>
    `لا يُطبع من الأرشيف إلا ما جرى الاطلاع عليه: ${number.format(n)} من أصل ${ofEvents(of)}. لطباعة المزيد يمكن تضييق الاختيار والمرور على القائمة أولًا.`,
  sourceShown: (n, of) => `${number.format(n)} من أصل ${ofEvents(of)} يوافق الاختيار`,
};
