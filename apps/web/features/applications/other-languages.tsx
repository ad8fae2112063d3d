import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What this page is for, in languages that many parents read. The questions themselves are in plain Dutch. */
const explanations: readonly {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly name: string;
  readonly text: string;
}[] = [
  {
    lang: 'en',
    name: 'English',
    text: 'On this page you register your child at a primary school. It takes about 5 minutes and is free. You choose a school, write who your child is and who you are, and get a code by e-mail. Once you have typed the code, the school has your registration, and the school must decide within 6 weeks. Does your child need extra help? Please say so: the school may not simply refuse your child because of it. Do you need help? Ask the preschool or call the school.',
  },
  {
    lang: 'tr',
    name: 'Türkçe',
    text: 'Bu sayfada çocuğunuzu bir ilkokula kaydettirirsiniz. Yaklaşık 5 dakika sürer ve ücretsizdir. Okulu seçersiniz, çocuğunuzun ve kendinizin bilgilerini yazarsınız ve e-posta ile bir kod alırsınız. Kodu yazdıktan sonra başvurunuz okula ulaşır; okul 6 hafta içinde karar vermelidir. Çocuğunuzun fazladan yardıma ihtiyacı var mı? Lütfen yazın: okul bu yüzden çocuğunuzu hemen reddedemez. Yardıma ihtiyacınız varsa okulu arayın.',
  },
  {
    lang: 'pl',
    name: 'Polski',
    text: 'Na tej stronie zapisują Państwo dziecko do szkoły podstawowej. Zajmuje to około 5 minut i jest bezpłatne. Wybierają Państwo szkołę, podają dane dziecka i swoje, a potem dostają kod e-mailem. Po wpisaniu kodu szkoła ma Państwa zgłoszenie i musi podjąć decyzję w ciągu 6 tygodni. Czy dziecko potrzebuje dodatkowej pomocy? Proszę to napisać: szkoła nie może z tego powodu po prostu odmówić. W razie pytań proszę zadzwonić do szkoły.',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    name: 'العربية',
    text: 'في هذه الصفحة تسجل طفلك في مدرسة ابتدائية. يستغرق ذلك حوالي ٥ دقائق وهو مجاني. تختار المدرسة وتكتب بيانات طفلك وبياناتك، ثم تصلك رسالة بريد إلكتروني فيها رمز. بعد أن تكتب الرمز يكون طلبك قد وصل إلى المدرسة، ويجب أن تقرر خلال ٦ أسابيع. هل يحتاج طفلك إلى مساعدة إضافية؟ اكتب ذلك: لا يجوز للمدرسة أن ترفض طفلك لهذا السبب ببساطة. إذا احتجت إلى مساعدة فاتصل بالمدرسة.',
  },
];

export function OtherLanguages(): ReactNode {
  const { t } = useTranslation('applications');
  return (
    <details className="est-apply__languages">
      <summary>{t('languages.title')}: English, Türkçe, Polski, العربية</summary>
      {explanations.map(({ lang, dir, name, text }) => (
        <p key={lang} lang={lang} dir={dir ?? 'ltr'}>
          <b>{name}</b>
          <br />
          {text}
        </p>
      ))}
    </details>
  );
}
