import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, CheckboxField, ErrorState, StatTile, StatTiles } from '../../ui/index.js';
import { DiscardButton } from './discard-button.js';
import { FindingGroups } from './finding-groups.js';
import type { StageProps } from './stage-props.js';
import { ImportRows } from './import-rows.js';
import { takenOver } from './import-run.js';
import { useConfirm } from './imports.js';

/** The dry run is over and found no errors: what taking over would do, and the button that does it. */
export function RunChecked({ run, kind, heading }: StageProps): ReactNode {
  const { t } = useTranslation('imports');
  const { created, changed, same, skipped, missing } = run.counts;
  const nothingNew = created + changed === 0;
  return (
    <>
      <section className="est-stack" aria-labelledby="stap">
        <h2 id="stap" ref={heading} tabIndex={-1} className="ams-heading ams-heading--3">
          {nothingNew ? t('checked.nothingNew') : t('checked.title')}
        </h2>
        <p className="est-text">{nothingNew ? t('checked.nothingNewText') : t('checked.text')}</p>
        <StatTiles>
          <StatTile label={t('counts.created')} value={created} />
          <StatTile label={t('counts.changed')} value={changed} />
          <StatTile label={t('counts.same')} value={same} />
          {skipped > 0 ? <StatTile label={t('counts.skipped')} value={skipped} hint={t('counts.skippedHint')} /> : null}
          {kind.mayCloseMissing && missing > 0 ? (
            <StatTile label={t('counts.missing')} value={missing} hint={t('counts.missingHint')} />
          ) : null}
        </StatTiles>
      </section>
      <FindingGroups run={run} />
      <ImportRows importId={run.id} />
      <TakeOver run={run} kind={kind} />
    </>
  );
}

function TakeOver({ run, kind }: Omit<StageProps, 'heading'>): ReactNode {
  const { t } = useTranslation('imports');
  const textOf = useProblemText();
  const [closeMissing, setCloseMissing] = useState(false);
  const confirm = useConfirm(run.id);
  const count = takenOver(run);
  const { missing } = run.counts;
  const unitOf = (number: number) => (number === 1 ? kind.unit.one : kind.unit.many);
  return (
    <section className="est-surface est-stack" aria-labelledby="overnemen">
      <h2 id="overnemen" className="ams-heading ams-heading--3">
        {t('takeOver.title')}
      </h2>
      {kind.mayCloseMissing && missing > 0 ? (
        <CheckboxField
          name="closeMissing"
          label={t('takeOver.close', { count: missing, unit: unitOf(missing) })}
          hint={t('takeOver.closeHint')}
          checked={closeMissing}
          onChange={(event) => setCloseMissing(event.target.checked)}
        />
      ) : null}
      {confirm.error ? <ErrorState problem={textOf(confirm.error)} headingLevel={3} /> : null}
      <p>{t('takeOver.text')}</p>
      <div className="est-row">
        <Button
          aria-busy={confirm.isPending || undefined}
          onClick={() => (confirm.isPending ? undefined : confirm.mutate(closeMissing))}
        >
          {t('takeOver.button', { number: count.toLocaleString('nl-NL'), unit: unitOf(count) })}
        </Button>
        <DiscardButton importId={run.id} />
      </div>
    </section>
  );
}
