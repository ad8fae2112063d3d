import { Module } from '@nestjs/common';
import { BouncedAddresses } from './bounced-addresses.js';
import { Mailer } from './mailer.js';

/** For the worker: a request never waits for a mail server. */
@Module({ providers: [Mailer, BouncedAddresses], exports: [Mailer, BouncedAddresses] })
export class MailModule {}
