import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { roleLabel } from '#libs/access/domain/index.js';
import { copyStamp, dossierFileName } from '#libs/dossiers/domain/index.js';
import { handOver } from '../../app/api/hand-over.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { useSession } from '../../app/session/session.js';
import { Button, Heading, Loading, Note } from '../../ui/index.js';
import { dayOfMoment, momentInWords } from '../handovers/moment.js';
import { fileQuery, type Dossier } from './dossiers.js';
import { PdfPages } from './pdf-pages.js';

/** Pages at the left, the one that is read in the middle, the seal at the right. */
export function DossierReady({ dossier }: { dossier: Dossier }): ReactNode {
  const { data: file, error } = useQuery(fileQuery(dossier.id));
  if (error) return <ProblemState error={error} />;
  if (!file) return <Loading rows={10} />;
  return (
    <div className="est-pdf">
      <TakeAlong dossier={dossier} file={file} />
      <PdfPages file={file} />
      <Seal dossier={dossier} />
    </div>
  );
}

/** What the copy carries, before somebody takes it along. */
function TakeAlong({ dossier, file }: { dossier: Dossier; file: Blob }): ReactNode {
  const { t } = useTranslation('dossiers');
  const { kind, total, askedAt } = dossier;
  const name = dossierFileName(kind, total, dayOfMoment(askedAt));
  const copy = useOwnCopy(askedAt);
  return (
    <div className="est-pdf__take">
      <Button onClick={() => handOver(file, name)}>{t('download')}</Button>
      <p className="est-secondary">{t('carries', { copy })}</p>
    </div>
  );
}

function Seal({ dossier }: { dossier: Dossier }): ReactNode {
  const { t } = useTranslation('dossiers');
  const { leftOut, contentSha256, pages, bytes = 0, expiresAt } = dossier;
  const rows = [
    {
      label: t('seal.size'),
      value: t('seal.pages', { count: pages ?? 0, size: Math.max(1, Math.round(bytes / 1024)) }),
    },
    ...(expiresAt ? [{ label: t('seal.until'), value: momentInWords(expiresAt) }] : []),
  ];
  return (
    <section className="est-surface est-pdf__seal" aria-labelledby="zegel">
      <Heading level={2} size="level-3" id="zegel">
        {t('seal.title')}
      </Heading>
      {leftOut > 0 ? <Note>{t('seal.leftOut', { count: leftOut })}</Note> : null}
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('seal.hash')}</dt>
          <dd>
            <code>{contentSha256}</code>
          </dd>
        </div>
      </dl>
      <p className="est-secondary">{t('seal.carries')}</p>
    </section>
  );
}

/** Whose copy it is: the same words as on the pages. */
function useOwnCopy(askedAt: string): string {
  const { memberships, activeMembershipId } = useSession();
  const membership = memberships.find(({ id }) => id === activeMembershipId);
  const [organisationName, role] = [membership?.organisationName ?? '', roleLabel(membership?.role ?? '')];
  return copyStamp({ organisationName, roleLabel: role, askedAt: new Date(askedAt) });
}
