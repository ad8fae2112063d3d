import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { Loading, Note, PageHeading } from '../../ui/index.js';
import { ContactForm } from './contact-form.js';
import { MailboxTrouble } from '../reminders/mailbox-trouble.js';
import { Kind } from './location-columns.js';
import { locationQuery, postcodeInWords, type Location } from './organisations.js';
import './organisations.css';

/** One location: what the registers say of it, and the mailbox that we keep ourselves. */
export function LocationPage(): ReactNode {
  const { t } = useTranslation('organisations');
  const { locationId = '' } = useParams();
  const { data: location, error, refetch } = useQuery(locationQuery(locationId));
  return (
    <div className="est-stack">
      <PageHeading
        title={location?.name ?? t('one.title')}
        back={{ to: '/beheer/organisaties', label: t('list.title') }}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!location && !error ? <Loading rows={5} /> : null}
      {location ? <Known location={location} /> : null}
    </div>
  );
}

function Known({ location }: { location: Location }): ReactNode {
  const { t } = useTranslation('organisations');
  const mayEdit = usePermission('organisations.contact');
  const { closedOn, contactEmail } = location;
  return (
    <>
      {closedOn ? <Note>{t('one.closed', { day: dutchDateWithDay(closedOn) })}</Note> : null}
      <Details location={location} />
      {mayEdit && !closedOn ? (
        <MailboxTrouble locationId={location.id} addresses={[contactEmail, location.deputyEmail]} />
      ) : null}
      {mayEdit ? <ContactForm key={`${contactEmail ?? ''} ${location.deputyEmail ?? ''}`} location={location} /> : null}
    </>
  );
}

function Details({ location }: { location: Location }): ReactNode {
  const { t } = useTranslation('organisations');
  const { street, postcode, city, wijkName, organisationName, boardName, kind, code, contactEmail, deputyEmail } =
    location;
  const address = [street, [postcodeInWords(postcode), city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t('field.kind'), <Kind key="kind" location={location} />],
    [t(kind === 'school' ? 'field.school' : 'field.organisation'), organisationName],
    ...(boardName ? [[t('field.board'), boardName] as const] : []),
    [t('field.address'), address],
    [t('field.wijk'), wijkName ?? t('one.noWijk')],
    [t(kind === 'school' ? 'field.brin' : 'field.lrk'), code],
    [t('field.contactEmail'), contactEmail ?? t('contact.none')],
    [t('field.deputyEmail'), deputyEmail ?? t('contact.none')],
  ];
  return (
    <section className="est-surface est-stack" aria-labelledby="gegevens">
      <h2 id="gegevens" className="ams-heading ams-heading--3">
        {t('one.details')}
      </h2>
      <dl className="ams-description-list est-details">
        {lines.map(([term, value]) => (
          <div key={term} className="est-details__line">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="est-secondary">{t('one.source')}</p>
    </section>
  );
}
