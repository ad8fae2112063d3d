import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, StateBadge } from '../../ui/index.js';
import { ReasonDialog } from './reason-dialog.js';
import { useSwitch } from './retention.js';

interface Props {
  readonly started: boolean;
  /** somebody proposed already to begin */
  readonly asked: boolean;
}

/** Whether anything is removed at all. It begins by two people, and stops by one. */
export function Removal({ started, asked }: Props): ReactNode {
  const { t } = useTranslation('retention');
  const [open, setOpen] = useState(false);
  const what = started ? 'stop' : 'start';
  const change = useSwitch(what);
  return (
    <section className="est-surface est-stack" aria-labelledby="removal">
      <h2 id="removal" className="ams-heading ams-heading--3">
        {t('switch.title')}
      </h2>
      <div>
        <StateBadge state={started ? 'on-time' : 'held'}>{t(started ? 'switch.on' : 'switch.off')}</StateBadge>
      </div>
      <p>{t(started ? 'switch.onText' : 'switch.offText')}</p>
      {asked ? null : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t(`switch.${what}`)}
          </Button>
        </div>
      )}
      <ReasonDialog
        open={open}
        title={t(`switch.${what}`)}
        text={t(`switch.${what}Text`)}
        button={t(`switch.${what}`)}
        done={t(started ? 'switch.stopped' : 'switch.started')}
        send={(reason) => change.mutateAsync(reason)}
        onClose={() => setOpen(false)}
      />
    </section>
  );
}
