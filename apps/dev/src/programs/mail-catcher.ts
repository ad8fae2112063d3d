import { startMailCatcher } from '../mail-catcher.js';
import { runAsProgram, setting } from './run-as-program.js';

await runAsProgram(() =>
  startMailCatcher({
    smtpPort: Number(setting('MAIL_SMTP_PORT')),
    webPort: Number(setting('MAIL_WEB_PORT')),
    directory: setting('MAIL_DIRECTORY'),
  }),
);
