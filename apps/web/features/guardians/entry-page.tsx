import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button, ErrorState, PageHeading, type ProblemText } from '../../ui/index.js';
import { CodeForm } from './code-form.js';
import { guardianCalls } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';

/** Where the link in the mail leads. Opening it does nothing yet, as scanners of mail open links too. */
export function EntryPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const link = useLocation().hash.slice(1);
  if (!/^[\w-]{43}$/.test(link)) return <PageHeading title={t('entry.noLink')} lead={t('entry.noLinkText')} />;
  return <Entry key={link} link={link} />;
}

function Entry({ link }: { link: string }): ReactNode {
  const { t } = useTranslation('guardians');
  const { asked, busy, problem, ask } = useCodeRequest(link);
  return (
    <div className="est-stack">
      <PageHeading
        title={t(asked > 0 ? 'entry.codeTitle' : 'entry.title')}
        lead={t(asked > 0 ? 'entry.codeLead' : 'entry.lead')}
      />
      {problem ? <ErrorState problem={problem} /> : null}
      {asked > 0 ? (
        <>
          <CodeForm link={link} />
          <div className="est-stack est-guardian__aside">
            <p className="est-secondary">{t('entry.noCode')}</p>
            <div>
              <Button variant="secondary" aria-busy={busy || undefined} onClick={() => void ask()}>
                {t('entry.again')}
              </Button>
            </div>
            <p role="status">{asked > 1 ? t('entry.askedAgain') : ''}</p>
          </div>
        </>
      ) : (
        <>
          <ul className="est-guardian__points">
            <li>{t('entry.point1')}</li>
            <li>{t('entry.point2')}</li>
            <li>{t('entry.point3')}</li>
          </ul>
          <div>
            <Button aria-busy={busy || undefined} onClick={() => void ask()}>
              {t('entry.ask')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function useCodeRequest(link: string) {
  const [asked, setAsked] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const textOf = useGuardianProblem();
  const ask = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await guardianCalls.askCode(link);
      setAsked(asked + 1);
    } catch (error) {
      setProblem(textOf(error));
    }
    setBusy(false);
  };
  return { asked, busy, problem, ask };
}
