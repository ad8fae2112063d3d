import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/**
 * What the sink does with one mail: take it, refuse it at a phase with a code, never answer, or break the connection
 * once it has the content (the sender cannot know whether it was taken).
 */
export type SinkAnswer =
  | 'accept'
  | 'hang'
  | 'drop-after-data'
  | { readonly refuse: number; readonly at: 'mail' | 'rcpt' | 'data'; readonly text?: string };

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly mail: ParsedMail;
}

export interface SmtpSink {
  readonly url: string;
  readonly port: number;
  /** mails whose content came in whole, also those that were then refused or dropped */
  readonly received: ReceivedMail[];
  /** how often content began to come in */
  readonly begun: () => number;
  /** decides per mail; default: accept */
  answer: (to: readonly string[]) => SinkAnswer;
  /** lets every hanging mail go through after all */
  release(): void;
  close(): Promise<void>;
}

/** A real SMTP server in this process that takes mail, or misbehaves on demand. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const waiting: (() => void)[] = [];
  const received: ReceivedMail[] = [];
  let begun = 0;
  const answerOf = (session: SMTPServerSession): SinkAnswer =>
    sink.answer(session.envelope.rcptTo.map(({ address }) => address));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onMailFrom: (_, session, done) => done(refusal(sink.answer([]), 'mail', session)),
    onRcptTo: ({ address }, session, done) => done(refusal(sink.answer([address]), 'rcpt', session)),
    onData: (stream, session, done) => {
      begun += 1;
      const answer = answerOf(session);
      void simpleParser(stream).then(async (mail) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, messageId: mail.messageId ?? '', mail });
        if (answer === 'hang') await new Promise<void>((resolve) => waiting.push(resolve));
        if (answer === 'drop-after-data') return breakOff(server, session);
        done(refusal(answer, 'data', session));
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    begun: () => begun,
    answer: () => 'accept',
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
    close: () => {
      sink.release();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return sink;
}

function refusal(answer: SinkAnswer, at: 'mail' | 'rcpt' | 'data', _session: SMTPServerSession): Error | null {
  if (typeof answer === 'string' || answer.at !== at) return null;
  return Object.assign(new Error(answer.text ?? 'scripted'), { responseCode: answer.refuse });
}

interface Connection {
  readonly id: string;
  readonly _socket: { destroy(): void };
}

// smtp-server has no public way to break a connection.
function breakOff(server: SMTPServer, session: SMTPServerSession): void {
  const { connections } = server as unknown as { connections: Set<Connection> };
  for (const connection of connections) if (connection.id === session.id) connection._socket.destroy();
}
