import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, useNotify } from '../../ui/index.js';
import { type DossierKind, useAskDossier } from './dossiers.js';

interface Props {
  readonly kind: DossierKind;
  /** releases; of a concept the handover */
  readonly ids: readonly string[];
  readonly label: string;
}

/** Asks for a PDF and goes to where it is made: there stands what the copy carries. */
export function MakePdf({ kind, ids, label }: Props): ReactNode {
  const { t } = useTranslation('dossiers');
  const go = useNavigate();
  const notify = useNotify();
  const textOf = useProblemText();
  const { mutateAsync, isPending } = useAskDossier();
  const make = async (): Promise<void> => {
    if (isPending) return;
    try {
      const { id } = await mutateAsync({ kind, ids });
      await go(`/pdf/${id}`);
    } catch (error) {
      notify({ text: t('make.failed', { reason: textOf(error).text }) });
    }
  };
  return (
    <Button variant="secondary" aria-busy={isPending || undefined} onClick={() => void make()}>
      {label}
    </Button>
  );
}
