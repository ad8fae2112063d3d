import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { handOver } from '../../app/api/hand-over.js';
import { Button, ErrorState, Loading, type ProblemText } from '../../ui/index.js';
import { momentInWords } from '../handovers/moment.js';
import { useGuardianProblem } from './guardian-problem.js';
import { type Paper, fetchPaper, isBeingMade, papersQuery, useAskPaper, useReadPapersAnew } from './papers.js';

interface Props {
  readonly content: Paper['content'];
  /** under which the browser saves it: never the name of a child */
  readonly fileName: string;
}

/** From asking for a PDF to having it. The page may be left: it is made all the same. */
export function TakeCopy({ content, fileName }: Props): ReactNode {
  const { t } = useTranslation('guardians');
  const { data } = useQuery(papersQuery);
  const ask = useAskPaper();
  const textOf = useGuardianProblem();
  if (!data) return <Loading rows={1} />;
  const latest = data.items.find((paper) => paper.content === content && paper.state !== 'gone');
  const make = (): void => void (ask.isPending || ask.mutate(content));
  if (ask.error) return <ErrorState problem={textOf(ask.error)} onRetry={make} />;
  if (latest && isBeingMade(latest)) return <Busy />;
  if (latest?.state === 'failed') {
    return <ErrorState problem={{ title: t('copy.failed'), text: t('copy.failedText') }} onRetry={make} />;
  }
  return (
    <>
      {latest ? <Ready paper={latest} fileName={fileName} /> : null}
      <div>
        <Button variant={latest ? 'tertiary' : 'primary'} aria-busy={ask.isPending || undefined} onClick={make}>
          {t(latest ? 'copy.again' : 'copy.make')}
        </Button>
      </div>
    </>
  );
}

function Busy(): ReactNode {
  const { t } = useTranslation('guardians');
  return (
    <div role="status" className="est-stack">
      <p>{t('copy.busy')}</p>
      <progress className="est-progress" aria-label={t('copy.busy')} />
    </div>
  );
}

function Ready({ paper, fileName }: { paper: Paper; fileName: string }): ReactNode {
  const { t } = useTranslation('guardians');
  const { busy, problem, take } = useTaking(paper, fileName);
  return (
    <>
      <p role="status">
        <b>{t('copy.ready')}</b> {paper.expiresAt ? t('copy.until', { at: momentInWords(paper.expiresAt) }) : null}
      </p>
      {problem ? <ErrorState problem={problem} /> : null}
      <div>
        <Button aria-busy={busy || undefined} onClick={() => void take()}>
          {t('copy.download', { count: paper.pages ?? 1 })}
        </Button>
      </div>
    </>
  );
}

function useTaking(paper: Paper, fileName: string) {
  const textOf = useGuardianProblem();
  const readAnew = useReadPapersAnew();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const take = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      handOver(await fetchPaper(paper), fileName);
    } catch (error) {
      setProblem(textOf(error));
    }
    await readAnew();
    setBusy(false);
  };
  return { busy, problem, take };
}
