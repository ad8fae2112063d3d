import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dutchLongDate } from '#libs/platform/domain/index.js';
import { useProblemInForm, useProblemText } from '../../app/api/problem-text.js';
import { Button, ConfirmDialog, Form, Heading, PlusIcon, SubmitButton, useNotify } from '../../ui/index.js';
import {
  accountChanges,
  placeOf,
  placesQuery,
  useAccountChange,
  type Account,
  type AccountMembership,
  type AccountPlace,
} from './accounts.js';
import { RoleFields, noRole, roleWish, type RoleValues } from './role-fields.js';

const fields = ['organisationId', 'role', 'locationId'] as const;

/** The roles of an account. The last one goes with the account itself, so it has no button of its own. */
export function AccountRoles({ account, own }: { account: Account; own: boolean }): ReactNode {
  const { t } = useTranslation('access');
  const [adding, setAdding] = useState(false);
  const { data: places } = useQuery({ ...placesQuery, enabled: adding });
  const removable = !own && account.memberships.length > 1;
  return (
    <section className="est-surface est-stack" aria-labelledby="rollen">
      <Heading level={2} size="level-3" id="rollen">
        {t('roles.title')}
      </Heading>
      <ul className="est-plain-list est-roles">
        {account.memberships.map((membership) => (
          <li key={membership.id} className="est-roles__role">
            <span>
              <b>{membership.roleLabel}</b> · {placeOf(membership)}
              <br />
              <span className="est-secondary">{t('roles.since', { day: dutchLongDate(membership.startedOn) })}</span>
            </span>
            {removable ? <EndRole account={account} membership={membership} /> : null}
          </li>
        ))}
      </ul>
      {own || adding ? null : (
        <div>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            <PlusIcon /> {t('roles.add')}
          </Button>
        </div>
      )}
      {adding && places ? <AddRole account={account} places={places.items} onDone={() => setAdding(false)} /> : null}
    </section>
  );
}

function AddRole(props: { account: Account; places: readonly AccountPlace[]; onDone: () => void }): ReactNode {
  const { account, places, onDone } = props;
  const { t } = useTranslation('access');
  const notify = useNotify();
  const form = useForm<RoleValues>({ defaultValues: noRole, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const add = useAccountChange(accountChanges.addRole);
  const send = async (values: RoleValues) => {
    try {
      await add.mutateAsync({ id: account.id, ...roleWish(values, places) });
      notify({ text: t('roles.added') });
      onDone();
    } catch (problem) {
      problemInForm(problem);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <RoleFields form={form} places={places} />
      <div className="est-row">
        <SubmitButton busy={form.formState.isSubmitting}>{t('roles.give')}</SubmitButton>
        <Button variant="tertiary" onClick={onDone}>
          {t('roles.cancel')}
        </Button>
      </div>
    </Form>
  );
}

function EndRole({ account, membership }: { account: Account; membership: AccountMembership }): ReactNode {
  const { t } = useTranslation('access');
  const notify = useNotify();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const end = useAccountChange(accountChanges.endRole);
  const words = { role: membership.roleLabel, place: placeOf(membership), name: account.name };
  const confirm = () =>
    end.mutate(
      { id: account.id, membershipId: membership.id },
      {
        onSuccess: () => notify({ text: t('roles.ended', words) }),
        onError: (error) => notify({ text: textOf(error).text }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsking(true)} aria-label={t('roles.endNamed', words)}>
        {t('roles.end')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('roles.endQuestion', words)}
        confirmLabel={t('roles.end')}
        danger
        busy={end.isPending}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>{t('roles.endText')}</p>
      </ConfirmDialog>
    </>
  );
}
