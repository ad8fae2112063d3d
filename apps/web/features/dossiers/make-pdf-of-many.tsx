import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mostChildren } from '#libs/dossiers/domain/index.js';
import { isReadable } from '#libs/handovers/domain/index.js';
import { Note } from '../../ui/index.js';
import { MakePdf } from './make-pdf.js';

interface Line {
  readonly id: string;
  readonly state: Parameters<typeof isReadable>[0];
}

/** One PDF of all that is ticked; what the school cannot read any more does not count. */
export function MakePdfOfMany({ chosen }: { chosen: readonly Line[] }): ReactNode {
  const { t } = useTranslation('dossiers');
  const ids = chosen.filter(({ state }) => isReadable(state)).map(({ id }) => id);
  if (ids.length === 0) return null;
  if (ids.length > mostChildren) return <Note>{t('many.tooMany', { most: mostChildren })}</Note>;
  return <MakePdf kind="normal" ids={ids} label={t('many.do', { count: ids.length })} />;
}
