import { useEffect, type ReactNode } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Button, Loading, PageHeading, useNotify } from '../../ui/index.js';
import { type ApplicationSchool, schoolQuery } from './applications.js';
import { CheckStep } from './check-step.js';
import { ChildStep } from './child-step.js';
import { forgetApplication, isTyped, keepApplication, keptApplication } from './kept-application.js';
import { OtherLanguages } from './other-languages.js';
import { ParentsStep } from './parents-step.js';
import { SchoolStep } from './school-step.js';
import { SupportStep } from './support-step.js';
import { type ApplyStep, type TypedApplication, applySteps, firstOpenStep, nothingTyped } from './typed-application.js';
import { WishesStep } from './wishes-step.js';
import './applications.css';

const pages: Record<ApplyStep, () => ReactNode> = {
  school: SchoolStep,
  child: ChildStep,
  parents: ParentsStep,
  support: SupportStep,
  wishes: WishesStep,
  check: CheckStep,
};

/** Parents register their child: one thing on a screen, without an account. A school may link to itself. */
export function ApplyPage(): ReactNode {
  const { schoolCode } = useParams();
  const school = useQuery({ ...schoolQuery(schoolCode ?? ''), enabled: schoolCode !== undefined });
  if (school.error) return <ProblemPage error={school.error} onRetry={() => void school.refetch()} />;
  if (schoolCode !== undefined && !school.data) return <Loading rows={6} heading />;
  return <Apply key={schoolCode} linked={school.data} />;
}

function Apply({ linked }: { linked: ApplicationSchool | undefined }): ReactNode {
  const { t } = useTranslation('applications');
  const form = useForm<TypedApplication>({ defaultValues: startWith(linked), shouldFocusError: false });
  const step = useStep(form.getValues());
  useWarningOfLoss();
  const Step = pages[step];
  const position = { number: applySteps.indexOf(step) + 1, count: applySteps.length };
  return (
    <div className="est-stack est-apply">
      <PageHeading
        title={step === 'school' ? t('apply.title') : t(`${step}.title`)}
        tabTitle={t('apply.title')}
        lead={step === 'school' ? t('apply.lead') : undefined}
      />
      <p className="est-secondary">{t('apply.step', position)}</p>
      {step === 'school' ? <OtherLanguages /> : null}
      <FormProvider {...form}>
        <Keeper />
        <Step key={step} />
      </FormProvider>
      <Erase onErase={() => form.reset(nothingTyped())} />
    </div>
  );
}

/** Keeps each letter, without drawing the page anew for it. */
function Keeper(): null {
  const typed = useWatch<TypedApplication>();
  useEffect(() => keepApplication(structuredClone(typed) as TypedApplication), [typed]);
  return null;
}

/** Closing or loading anew throws away what was typed: the browser asks first. */
function useWarningOfLoss(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (isTyped()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}

function startWith(linked: ApplicationSchool | undefined): TypedApplication {
  const kept = keptApplication();
  return linked ? { ...kept, schoolCode: linked.code, schoolName: linked.name } : kept;
}

/** The step in the address, so that the browser's own button goes back; never further than what is filled in. */
function useStep(typed: TypedApplication): ApplyStep {
  const [search] = useSearchParams();
  const asked = applySteps.indexOf(search.get('stap') as ApplyStep);
  const furthest = applySteps.indexOf(firstOpenStep(typed, today()));
  return applySteps[Math.min(Math.max(asked, 0), furthest)]!;
}

function Erase({ onErase }: { onErase: () => void }): ReactNode {
  const { t } = useTranslation('applications');
  const notify = useNotify();
  const [, setSearch] = useSearchParams();
  const erase = () => {
    onErase();
    forgetApplication();
    setSearch({});
    notify({ text: t('apply.erased') });
  };
  return (
    <div>
      <Button variant="tertiary" type="button" onClick={erase}>
        {t('apply.erase')}
      </Button>
    </div>
  );
}
