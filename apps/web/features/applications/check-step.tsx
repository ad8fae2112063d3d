import { useState, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { dutchLongDate } from '#libs/platform/domain/index.js';
import { displayNameOf } from '#libs/pupils/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Form, SubmitButton } from '../../ui/index.js';
import { applying } from './applications.js';
import { rememberChild } from './kept-application.js';
import { type ApplyStep, type TypedApplication, contentOf } from './typed-application.js';

const noFields = [] as const;

/** All that was typed, once more; then the code. What the API still finds stands above, and nothing is lost. */
export function CheckStep(): ReactNode {
  const { t } = useTranslation('applications');
  const form = useFormContext<TypedApplication>();
  const problemInForm = useProblemInForm(form, noFields);
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const send = async (typed: TypedApplication): Promise<void> => {
    setBusy(true);
    try {
      const content = contentOf(typed, today());
      const { id } = await applying.start(typed.schoolCode, content, typed.website);
      rememberChild(id, displayNameOf(content.child));
      await navigate(`/kind-aanmelden/code/${id}`);
    } catch (error) {
      problemInForm(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="est-surface">
      <Form form={form} fields={noFields} onSubmit={send}>
        <p>{t('check.lead')}</p>
        <Typed typed={form.getValues()} />
        <label className="est-apply__website" aria-hidden="true">
          Website
          <input tabIndex={-1} autoComplete="off" {...form.register('website')} />
        </label>
        <p className="est-secondary">{t('check.privacy')}</p>
        <div className="est-form__buttons">
          <SubmitButton busy={busy}>{t('check.send')}</SubmitButton>
        </div>
        <p>
          <Link className="ams-link" to="?stap=wishes">
            {t('apply.back')}
          </Link>
        </p>
      </Form>
    </div>
  );
}

function Typed({ typed }: { typed: TypedApplication }): ReactNode {
  const { t } = useTranslation('applications');
  const { child, parents, supportNeed, supportNote, otherSchools, preference, wantedStartOn } = contentOf(
    typed,
    today(),
  );
  const people = parents.map(({ name, email, phone, hasAuthority }) => {
    const authority = hasAuthority ? t('check.authority') : t('check.noAuthority');
    return [name, authority, email, phone].filter(Boolean).join(', ');
  });
  return (
    <dl className="est-apply__typed">
      <Line step="school" label={t('check.school')} text={typed.schoolName || typed.schoolCode} />
      <Line step="child" label={t('check.child')} text={displayNameOf(child)} />
      <Line step="child" label={t('check.bornOn')} text={dutchLongDate(child.bornOn)} />
      <Line step="child" label={t('check.postcode')} text={child.postcode ?? t('check.none')} />
      {people.map((text, index) => (
        <Line key={index} step="parents" label={t('check.parent')} text={text} />
      ))}
      <Line
        step="support"
        label={t('check.support')}
        text={[t(`support.${supportNeed}`), supportNote].filter(Boolean).join('. ')}
      />
      <Line step="wishes" label={t('check.otherSchools')} text={otherSchools || t('check.none')} />
      {otherSchools ? (
        <Line
          step="wishes"
          label={t('check.first')}
          text={preference === 1 ? t('wishes.thisOne') : t('wishes.anotherOne')}
        />
      ) : null}
      <Line
        step="wishes"
        label={t('check.start')}
        text={wantedStartOn ? dutchLongDate(wantedStartOn) : t('check.unknown')}
      />
    </dl>
  );
}

function Line({ step, label, text }: { step: ApplyStep; label: string; text: string }): ReactNode {
  const { t } = useTranslation('applications');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
      <dd>
        <Link className="ams-link" to={`?stap=${step}`}>
          {t('check.change')}
          <span className="ams-visually-hidden">: {label}</span>
        </Link>
      </dd>
    </div>
  );
}
