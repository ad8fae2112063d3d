import texts from '../../app/messages/parents-languages.json';

export interface LanguageText {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly texts: readonly string[];
}

export const languages = texts as readonly LanguageText[];
