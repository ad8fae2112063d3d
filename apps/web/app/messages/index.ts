import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import access from './nl/access.json';
import app from './nl/app.json';
import applications from './nl/applications.json';
import deadlines from './nl/deadlines.json';
import dossiers from './nl/dossiers.json';
import figures from './nl/figures.json';
import formVersions from './nl/form-versions.json';
import filters from './nl/filters.json';
import forms from './nl/forms.json';
import guardians from './nl/guardians.json';
import handoverBatch from './nl/handover-batch.json';
import handoverFeedback from './nl/handover-feedback.json';
import handoverSteps from './nl/handover-steps.json';
import handovers from './nl/handovers.json';
import help from './nl/help.json';
import imports from './nl/imports.json';
import law from './nl/law.json';
import letters from './nl/letters.json';
import organisations from './nl/organisations.json';
import pupils from './nl/pupils.json';
import receivedHandovers from './nl/received-handovers.json';
import registrations from './nl/registrations.json';
import reminders from './nl/reminders.json';
import talks from './nl/talks.json';
import ui from './nl/ui.json';
import watch from './nl/watch.json';
import work from './nl/work.json';

/** One file per capability; its name is the namespace: `useTranslation('deadlines')`. Keys are checked by the compiler. */
export const messages = {
  access,
  app,
  applications,
  deadlines,
  dossiers,
  figures,
  formVersions,
  filters,
  forms,
  guardians,
  handoverBatch,
  handoverFeedback,
  handoverSteps,
  handovers,
  help,
  imports,
  law,
  letters,
  organisations,
  pupils,
  receivedHandovers,
  registrations,
  reminders,
  talks,
  ui,
  watch,
  work,
} as const;

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
