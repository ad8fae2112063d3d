import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { BarChart, Button, DateField, EmptyState, Loading, checkDateText } from '../../ui/index.js';
import { NightItems } from './night-items.js';
import { NightPlaces } from './night-places.js';
import { type PreviewLine, previewQuery } from './retention.js';

/** What would go in a night. It is only looked at: nothing changes. */
export function NextNight(): ReactNode {
  const { t } = useTranslation('retention');
  const [on, setOn] = useState<string>();
  const { data, error, refetch } = useQuery(previewQuery(on));
  return (
    <section className="est-stack" aria-labelledby="night">
      <h2 id="night" className="ams-heading ams-heading--3">
        {t('preview.title')}
      </h2>
      <ChooseNight onChoose={setOn} />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Night on={data.on} lines={data.lines} /> : error ? null : <Loading rows={4} />}
    </section>
  );
}

function ChooseNight({ onChoose }: { onChoose: (on: string | undefined) => void }): ReactNode {
  const { t } = useTranslation('retention');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const show = () => {
    const read = checkDateText(text);
    setWrong(text !== '' && !('on' in read));
    if (text === '') onChoose(undefined);
    else if ('on' in read) onChoose(read.on);
  };
  return (
    <div className="est-stack">
      <DateField
        name="night-on"
        label={t('preview.night')}
        hint={t('preview.nightHint')}
        error={wrong ? t('preview.nightProblem') : undefined}
        value={text}
        onChange={setText}
      />
      <div>
        <Button variant="secondary" type="button" onClick={show}>
          {t('preview.show')}
        </Button>
      </div>
    </div>
  );
}

const sumOf = (lines: readonly PreviewLine[], what: 'due' | 'held'): number =>
  lines.reduce((sum, line) => sum + line[what], 0);

function Night({ on, lines }: { on: string; lines: readonly PreviewLine[] }): ReactNode {
  const { t } = useTranslation('retention');
  const [shown, setShown] = useState<PreviewLine>();
  const some = lines.filter(({ due, held }) => due + held > 0);
  const day = dutchDate(on);
  if (some.length === 0)
    return <EmptyState title={t('preview.nothing')}>{t('preview.nothingText', { on: day })}</EmptyState>;
  const held = sumOf(some, 'held');
  const gist = [
    t('preview.total', { count: sumOf(some, 'due') }),
    held > 0 ? t('preview.heldToo', { count: held }) : '',
  ];
  return (
    <>
      <BarChart
        title={t('preview.chart', { on: day })}
        headingLevel={3}
        gist={gist.join(' ').trim()}
        rowHeader={t('preview.kind')}
        rows={some.map(({ kind, title, due, held: stays }) => ({
          id: kind,
          label: title,
          values: { due, held: stays },
        }))}
        series={[
          { key: 'due', label: t('preview.due'), tone: 'now' },
          ...(held > 0 ? [{ key: 'held', label: t('preview.held'), tone: 'held' } as const] : []),
        ]}
      />
      <NightPlaces lines={some} onItems={setShown} />
      <NightItems line={shown} on={on} onClose={() => setShown(undefined)} />
    </>
  );
}
