import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentAddress } from '../attachments.js';
import { dutchDate } from '#libs/platform/domain/index.js';
import { Button, DownloadIcon, Heading } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { ConsentForm } from './consent-form.js';
import type { ConsentGuardian, Consents } from './sending-calls.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
  readonly guardian: ConsentGuardian;
}

/** One parent with authority: what that parent said so far, and a form to write down more. */
export function GuardianConsent({ handover, consents, guardian }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [open, setOpen] = useState(false);
  const { name, decisions } = guardian;
  // One thing to do at a time: the first parent of whom nothing is known, and nobody once it may go.
  const isNext = !consents.maySend && consents.guardians.find((each) => each.decisions.length === 0) === guardian;
  return (
    <section className="est-way__guardian">
      <Heading level={3} size="level-5">
        <bdi>{name}</bdi>
      </Heading>
      {decisions.length === 0 ? <p className="est-secondary">{t('consent.none')}</p> : null}
      <Said guardian={guardian} parts={consents.parts} handoverId={handover.id} />
      {open ? (
        <ConsentForm {...{ handover, consents, guardian }} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant={isNext ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
            {t(decisions.length === 0 ? 'consent.record' : 'consent.change', { name })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Yes or no per part; how it is known, once for all that was written down together. */
interface SaidProps {
  readonly guardian: ConsentGuardian;
  readonly parts: Consents['parts'];
  readonly handoverId: string;
}

function Said({ guardian: { name, decisions }, parts, handoverId }: SaidProps): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const titles = new Map(parts.map(({ id, title }) => [id, title]));
  const sources = decisions.map(({ channel, decidedOn, recordedByName }) =>
    t(channel === 'portal' ? 'consent.sourcePortal' : 'consent.source', {
      channel: t(`channel.${channel}`),
      on: dutchDate(decidedOn),
      name: recordedByName,
    }),
  );
  return decisions.length === 0 ? null : (
    <div>
      <ul className="est-way__list">
        {decisions.map(({ part, decision }) => (
          <li key={part}>
            {titles.get(part) ?? part}: <b>{t(`decision.${decision}`)}</b>
          </li>
        ))}
      </ul>
      {[...new Set(sources)].map((source) => (
        <p key={source} className="est-secondary">
          {source}
        </p>
      ))}
      {[...new Set(decisions.flatMap(({ scanId }) => scanId ?? []))].map((scanId) => (
        <p key={scanId}>
          <a className="ams-link est-shown-file__link" href={attachmentAddress(handoverId, scanId)} download>
            <DownloadIcon />
            {t('scan.see')}
            <span className="ams-visually-hidden"> {t('scan.of', { name })}</span>
          </a>
        </p>
      ))}
    </div>
  );
}
