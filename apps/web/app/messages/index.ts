import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import app from './nl/app.json';
import deadlines from './nl/deadlines.json';
import ui from './nl/ui.json';

/** One file per capability; its name is the namespace: `useTranslation('deadlines')`. Keys are checked by the compiler. */
export const messages = { app, deadlines, ui } as const;

void i18next.use(initReactI18next).init({
  lng: 'nl',
  resources: { nl: messages },
  defaultNS: 'app',
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  initAsync: false,
});

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof messages;
  }
}
