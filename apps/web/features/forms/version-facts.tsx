import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import type { FormVersion } from './form-versions.js';

interface Props {
  readonly version: FormVersion;
  readonly children: ReactNode;
}

/** When a version came, when it was published, and the seal of what was published. */
export function VersionFacts({ version, children }: Props): ReactNode {
  const { t } = useTranslation('formVersions');
  const { validFrom, scope, proposedAt, proposedByMe, approvedAt, withdrawnAt, withdrawnReason, hash } = version;
  const day = (moment: string) => dutchDateWithDay(localDateOf(new Date(moment)));
  const by = proposedByMe ? ` (${t('version.proposedByMe')})` : '';
  const facts: readonly (readonly [string, string | null])[] = [
    [t('list.validFrom'), dutchDateWithDay(validFrom)],
    [t('list.scope'), t(`scope.${scope}`)],
    [t('version.proposedAt'), scope === 'region' ? `${day(proposedAt)}${by}` : null],
    [t('version.approvedAt'), approvedAt && day(approvedAt)],
    [t('version.withdrawnAt'), withdrawnAt && day(withdrawnAt)],
    [t('version.reason'), withdrawnReason],
    [t('version.hash'), hash],
  ];
  return (
    <section className="est-surface est-stack" aria-labelledby="over">
      <h2 id="over" className="ams-heading ams-heading--3">
        {t('version.facts')}
      </h2>
      <dl className="est-version-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <div>{children}</div>
    </section>
  );
}
