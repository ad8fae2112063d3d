import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, ErrorState, type ProblemText, useNotify } from '../../ui/index.js';
import { type GuardianHandover, guardianCalls, useReadAnew } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';

/** What was decided, and a button to take it back: as easy as giving it (AVG article 7, third paragraph). */
export function Withdrawing({ handover }: { handover: GuardianHandover }): ReactNode {
  const { t } = useTranslation('guardians');
  const [asks, setAsks] = useState(false);
  const { busy, problem, withdraw } = useWithdrawal();
  const school = handover.schoolName ?? '';
  return (
    <>
      <section className="est-surface est-stack">
        <dl className="est-guardian__parts">
          {handover.parts.map(({ id, title, byLaw, decision }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{byLaw ? t('part.byLaw') : t(`decision.${decision ?? 'none'}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="est-surface est-stack">
        <p>{t('withdraw.text', { school })}</p>
        {problem ? <ErrorState problem={problem} /> : null}
        <div>
          <Button variant="secondary" onClick={() => setAsks(true)}>
            {t('withdraw.open')}
          </Button>
        </div>
      </section>
      <ConfirmDialog
        open={asks}
        title={t('withdraw.title')}
        confirmLabel={t('withdraw.do')}
        cancelLabel={t('withdraw.cancel')}
        danger
        busy={busy}
        onConfirm={() => void withdraw().then(() => setAsks(false))}
        onCancel={() => setAsks(false)}
      >
        <p>{t('withdraw.confirm', { school })}</p>
      </ConfirmDialog>
    </>
  );
}

function useWithdrawal() {
  const { t } = useTranslation('guardians');
  const notify = useNotify();
  const readAnew = useReadAnew();
  const textOf = useGuardianProblem();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const withdraw = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await guardianCalls.withdraw();
      notify({ text: t('withdraw.done') });
    } catch (error) {
      setProblem(textOf(error));
    }
    await readAnew();
    setBusy(false);
  };
  return { busy, problem, withdraw };
}
