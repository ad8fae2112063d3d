import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { useSession } from '../../app/session/session.js';
import { Button, ConfirmDialog, Note, useNotify } from '../../ui/index.js';
import { useApprove, type FormVersion } from './form-versions.js';
import { WithdrawVersion } from './withdraw-version.js';

/** What somebody who decides about forms may do with this version. Who brought it cannot approve it. */
export function VersionDecision({ version }: { version: FormVersion }): ReactNode {
  const { t } = useTranslation('formVersions');
  const { permissions } = useSession();
  const mayDecide = permissions.includes('forms.approve') && version.scope === 'region';
  if (!mayDecide || version.status === 'withdrawn') return null;
  const waits = version.status === 'proposed';
  return (
    <section className="est-stack" aria-label={t('decide.title')}>
      {waits ? <Note>{t(version.proposedByMe ? 'decide.mine' : 'decide.lead')}</Note> : null}
      <div className="est-form__buttons">
        {waits && !version.proposedByMe ? <ApproveVersion version={version} /> : null}
        <WithdrawVersion version={version} />
      </div>
    </section>
  );
}

function ApproveVersion({ version }: { version: FormVersion }): ReactNode {
  const { t } = useTranslation('formVersions');
  const notify = useNotify();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const approve = useApprove(version.id);
  const confirm = async () => {
    try {
      await approve.mutateAsync();
      notify({ text: t('decide.approved') });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('decide.approve')}</Button>
      <ConfirmDialog
        open={asking}
        title={t('decide.approveQuestion')}
        confirmLabel={t('decide.approve')}
        busy={approve.isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('decide.approveText', { day: dutchDateWithDay(version.validFrom) })}</p>
      </ConfirmDialog>
    </>
  );
}
