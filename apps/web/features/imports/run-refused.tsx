import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiAddress } from '../../app/api/api.js';
import { DiscardButton } from './discard-button.js';
import { FindingGroups } from './finding-groups.js';
import type { StageProps } from './stage-props.js';
import { ImportRows } from './import-rows.js';

/** There are errors in the file: which, where, and how to mend them. Nothing was taken over. */
export function RunRefused({ run, kind, heading }: StageProps): ReactNode {
  const { t } = useTranslation('imports');
  const errors = run.findingGroups
    .filter(({ severity }) => severity === 'error')
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <section className="est-stack" aria-labelledby="stap">
        <h2 id="stap" ref={heading} tabIndex={-1} className="ams-heading ams-heading--3">
          {t('refused.title', { count: errors })}
        </h2>
        <p className="est-text">{t('refused.text')}</p>
        <div className="est-row">
          {run.hasFaultyRows ? (
            <a
              className="ams-button ams-button--secondary"
              href={apiAddress(`/imports/${run.id}/faulty-rows`)}
              download
            >
              {t('refused.download')}
            </a>
          ) : null}
          <Link className="ams-button ams-button--primary" to={`/beheer/import?soort=${kind.kind}`}>
            {t('refused.again')}
          </Link>
          <DiscardButton importId={run.id} />
        </div>
      </section>
      <FindingGroups run={run} />
      <ImportRows importId={run.id} />
    </>
  );
}
