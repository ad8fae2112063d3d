import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressWithCount } from '../../ui/index.js';
import type { StageProps } from './stage-props.js';

/** The worker reads or writes the file. The page may be left: the work goes on. */
export function RunBusy({ run, heading }: StageProps): ReactNode {
  const { t } = useTranslation('imports');
  const stage = run.status === 'writing' ? 'writing' : 'checking';
  return (
    <section className="est-surface est-stack" aria-labelledby="stap">
      <h2 id="stap" ref={heading} tabIndex={-1} className="ams-heading ams-heading--3">
        {t(`${stage}.title`)}
      </h2>
      <ProgressWithCount label={t(`${stage}.label`)} done={run.doneRows} total={run.totalRows} unit={t('rows')} />
      <p className="est-secondary">{t(`${stage}.text`)}</p>
    </section>
  );
}
