import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { ConfirmDialog, useNotify } from '../../ui/index.js';
import { type filterChanges, useFilterChange } from './saved-filters.js';

interface Props {
  /** absent: closed */
  readonly filter: { readonly id: string; readonly name: string; readonly shared?: boolean } | undefined;
  /** one's own, or as an administrator what somebody shared */
  readonly change: typeof filterChanges.remove | typeof filterChanges.removeShared;
  readonly onClose: () => void;
}

/** Asks first: for colleagues it goes as well. */
export function RemoveFilterDialog({ filter, change, onClose }: Props): ReactNode {
  const { t } = useTranslation('filters');
  const notify = useNotify();
  const textOf = useProblemText();
  const remove = useFilterChange(change);
  const confirm = async () => {
    if (!filter) return;
    try {
      await remove.mutateAsync(filter.id);
      notify({ text: t('remove.done', { name: filter.name }) });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    onClose();
  };
  return (
    <ConfirmDialog
      open={filter !== undefined}
      title={t('remove.question', { name: filter?.name ?? '' })}
      confirmLabel={t('remove.button')}
      danger
      busy={remove.isPending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t(filter?.shared ? 'remove.textShared' : 'remove.text')}</p>
    </ConfirmDialog>
  );
}
