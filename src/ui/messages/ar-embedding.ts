import type { EmbeddingMessages } from './en-embedding.ts';

const number = new Intl.NumberFormat('ar');
const percent = new Intl.NumberFormat('ar', { style: 'percent' });

/** A word in Latin letters, between isolates. */
const latin = (word: string) => `\u2066${word}\u2069`;

/** What is said about putting the timeline into other pages, in Arabic. */
export const arEmbedding: EmbeddingMessages = {
  title: 'تضمين هذا الخط الزمني',
  close: 'إغلاق التضمين',
  edition: 'أي قصة',
  current: 'القصة كما تُصوَّب أولًا بأول',
  currentMeans: 'تصل التصويبات إلى صفحتك من تلقاء نفسها دون تغيير الشيفرة.',
  version: 'هذه النسخة إلى الأبد',
  versionMeans:
    'تبقى صفحتك تعرض القصة كما هي منشورة الآن. في عنوانها بصمة البيانات، وتُرفض أي بيانات سواها، ويُنبَّه القارئ إلى أن التصويبات الأحدث ليست فيها.',
  looking: 'جارٍ البحث عن ملف هذه النسخة…',
  versionInsecure: `غير متاح هنا: لا تحسب المتصفحات البصمة التي تسمّي النسخة إلا في صفحات وصلت عبر ${latin('https')}.`,
  versionMissing: 'غير متاح: لا يحتفظ هذا الموقع بملف لهذه النسخة. إعادة بناء القصة تُنشئه.',
  versionUnreachable: 'غير متاح: تعذر طلب ملف هذه النسخة.',
  scope: 'كم منها',
  view: 'ما هو معروض على الشاشة',
  whole: 'القصة كلها',
  wholeMeans: 'كل الأحداث، بلا تصفية وبلا شيء مفتوح.',
  onlyWhole: 'بعد التصفية أو البحث أو التكبير أو فتح حدث يمكن تضمين ما هو معروض وحده.',
  options: 'المظهر',
  readersOwn: 'اللغة: لغة كل قارئ',
  codes: 'شيفرة للنسخ',
  address: 'العنوان وحده',
  addressFor: `للمواقع التي تقرأ ${latin('oEmbed')} مثل ${latin('WordPress')}: يوضع في سطر مستقل فيحل الخط الزمني محله.`,
  addressWhole: `المواقع التي تقرأ ${latin('oEmbed')} تعرض مكانه القصة كلها كما تُصوَّب أولًا بأول، أما الرابط فيقود إلى هذا بعينه.`,
  addressLink: `رابط. ليس لهذه القصة ملف ${latin('oEmbed')} في هذا العنوان، فتعرض المواقع الأخرى الرابط أو معاينة له.`,
  frame: 'إطار بسيط',
  frameFor:
    'للمواقع التي لا تقبل البرامج النصية. حيث لا يستطيع المتصفح أن يتبع ارتفاع المحتوى يبقى الارتفاع 480 بكسل ويُمرَّر ما بداخله.',
  element: 'برنامج نصي وعنصر',
  elementFor: 'لصفحاتك: بارتفاع محتواه، ولا يُحمَّل حتى يقترب القارئ منه، ويمكن تغيير سماته في أي وقت.',
  component: `مكوّن ${latin('React')}`,
  componentFor: `لتطبيقات ${latin('React')}، من الحزمة ${latin('sourceline')}.`,
  copyAddress: 'نسخ العنوان',
  copyFrame: 'نسخ الإطار',
  copyElement: 'نسخ العنصر',
  copyComponent: 'نسخ المكوّن',
  live: 'كيف سيبدو',
  width: 'عرض العمود بالبكسل',
  pixels: (n) => number.format(n),
  measures: (width, height) => `${number.format(width)} × ${number.format(height)} بكسل`,
  scaled: (width, height, scale) =>
    `${number.format(width)} × ${number.format(height)} بكسل، مرسوم بنسبة ${percent.format(scale)}`,
  blocked: 'لا يُسمح لهذه الصفحة بعرض الإطارات، ولذلك لا يظهر الخط الزمني هنا.',
  openLive: 'فتحه في علامة تبويب مستقلة',
};
