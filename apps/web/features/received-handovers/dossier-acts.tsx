import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, useNotify, useShortcuts } from '../../ui/index.js';
import { MakePdf } from '../dossiers/make-pdf.js';
import { PaperNote } from '../dossiers/paper-note.js';
import type { Asking } from './asking.js';
import { AssignForm } from './assign-form.js';
import { receivedActs, useReceivedAct, type ReceivedHandover } from './received-handovers.js';
import { ReturnDialog } from './return-dialog.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly asking: Asking;
}

/** What the school does with it, each in place: accept, ask, send back, give it to a colleague. */
export function DossierActs({ handover, asking }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const [returning, setReturning] = useState(false);
  const accept = useAccept(handover);
  const { begin, button } = asking;
  const isOpen = handover.state === 'open';
  const shortcuts = useMemo(() => {
    const ask = { key: 'V', label: t('keys.ask'), run: begin };
    return isOpen ? [{ key: 'A', label: t('keys.accept'), run: accept.run }, ask] : [ask];
  }, [isOpen, accept.run, begin, t]);
  useShortcuts(shortcuts);
  useFocusAfterAccepting(isOpen);
  return (
    <div className="est-dossier__acts">
      <div className="est-row">
        {isOpen ? (
          <Button aria-busy={accept.busy} onClick={accept.run}>
            {t('accept.do')}
          </Button>
        ) : null}
        <Button variant="secondary" ref={button} onClick={begin}>
          {t('ask.do')}
        </Button>
        {isOpen && handover.kind === 'full' ? (
          <Button variant="tertiary" onClick={() => setReturning(true)}>
            {t('return.do')}
          </Button>
        ) : null}
        <Paper handover={handover} />
      </div>
      <PaperNote />
      <AssignForm handover={handover} />
      <ReturnDialog handover={handover} open={returning} onClose={() => setReturning(false)} />
    </div>
  );
}

/** The normal print, and apart from it what not everybody at the school reads. */
function Paper({ handover: { id, parts } }: { handover: ReceivedHandover }): ReactNode {
  const { t } = useTranslation('dossiers');
  return (
    <>
      {parts.some(({ restricted }) => !restricted) ? <MakePdf kind="normal" ids={[id]} label={t('make.one')} /> : null}
      {parts.some(({ restricted }) => restricted) ? (
        <MakePdf kind="restricted" ids={[id]} label={t('make.restricted')} />
      ) : null}
    </>
  );
}

/** One press; the preschool hears of it at once, so there is no way back, and the notice says so. */
function useAccept({ id, preschoolName }: ReceivedHandover): { busy: boolean; run: () => void } {
  const { t } = useTranslation('receivedHandovers');
  const notify = useNotify();
  const textOf = useProblemText();
  const { mutateAsync, isPending } = useReceivedAct(id, receivedActs.accept, { state: 'accepted' });
  const accept = useCallback(async () => {
    try {
      await mutateAsync([]);
      notify({ text: t('accept.done', { preschool: preschoolName }) });
    } catch (error) {
      notify({ text: t('accept.failed', { reason: textOf(error).text }) });
    }
  }, [mutateAsync, notify, preschoolName, t, textOf]);
  // A second press while the first is on its way says nothing new.
  const run = useCallback(() => void (isPending ? undefined : accept()), [isPending, accept]);
  return { busy: isPending, run };
}

/** The button goes with what it did: the focus then goes to the name of the child. */
function useFocusAfterAccepting(isOpen: boolean): void {
  const was = useRef(isOpen);
  useEffect(() => {
    const closed = was.current && !isOpen;
    was.current = isOpen;
    if (closed && document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [isOpen]);
}
