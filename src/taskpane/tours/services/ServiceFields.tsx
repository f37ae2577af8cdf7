import { useId } from 'react';
import { SERVICE_ROLES, type ServiceRole } from '../../../app/tours/online/chooseServices';
import { SERVICE_SETTINGS } from '../../../words/settings/serviceSettings';
import { ChoiceList } from '../../accounts/ChoiceList';
import { usePaneContext } from '../../paneReact';
import { useFieldStyles } from '../../shared/fieldStyles';
import { makeStyles } from '../../shared/styles';
import { useTextStyles } from '../../shared/textStyles';
import { tokens } from '../../shared/tokens';
import { mayConnect, NO_SERVICE, recipientIn, type Recipient, type RecipientOutcome } from './recipients';
import { SERVICES, type ServiceDraft } from './servicesSlice';
import { useServiceWords } from './useServiceWords';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  consent: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  box: { flexShrink: 0, width: '20px', height: '20px', accentColor: tokens.colorCompoundBrandBackground },
});

interface FieldProps {
  readonly draft: ServiceDraft;
  readonly role: ServiceRole;
}

const useChange = (): ((changed: Partial<ServiceDraft>) => void) => {
  const slice = usePaneContext().slice(SERVICES);
  return (changed) => {
    const { draft } = slice.getState();
    if (draft !== null) slice.update({ draft: { ...draft, ...changed }, savedCount: null });
  };
};

const AddressField = ({ draft, role, outcome }: FieldProps & { readonly outcome: RecipientOutcome }) => {
  const styles = useFieldStyles();
  const texts = useTextStyles();
  const { t } = useServiceWords();
  const change = useChange();
  const id = useId();
  const typed = draft.urls[role];
  const isPublic = typed.trim() === '' && outcome.kind === 'recipient';
  const hint = isPublic ? t('addressPublic', { host: outcome.recipient.host }) : t('addressHint');
  const isWrong = outcome.kind === 'addressWrong' || outcome.kind === 'addressMissing';
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('address')}</label>
      <input
        id={id}
        className={styles.input}
        value={typed}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={outcome.kind === 'addressWrong'}
        aria-describedby={`${id}-hint`}
        // Another address is another recipient: it is allowed anew.
        onChange={({ currentTarget }) =>
          change({
            urls: { ...draft.urls, [role]: currentTarget.value },
            allowed: { ...draft.allowed, [role]: false },
          })
        }
      />
      <span id={`${id}-hint`} className={isWrong ? texts.bad : styles.hint}>
        {isWrong ? t(outcome.kind) : hint}
      </span>
    </div>
  );
};

const KeyField = ({ draft }: { readonly draft: ServiceDraft }) => {
  const styles = useFieldStyles();
  const { t } = useServiceWords();
  const change = useChange();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('key')}</label>
      <input
        id={id}
        type="password"
        className={styles.input}
        value={draft.key}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => change({ key: currentTarget.value })}
      />
      <span id={`${id}-hint`} className={styles.hint}>
        {t('keyHint')}
      </span>
    </div>
  );
};

const Consent = ({ draft, role, recipient }: FieldProps & { readonly recipient: Recipient }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t } = useServiceWords();
  const change = useChange();
  const id = useId();
  const { host, url } = recipient;
  return (
    <>
      <p id={`${id}-sent`} className={texts.facts}>
        {t(`${role}.sent`, { host })}
      </p>
      {!mayConnect(url) && <p className={texts.bad}>{t('blocked', { host })}</p>}
      <div className={styles.consent}>
        <input
          id={id}
          type="checkbox"
          className={styles.box}
          checked={draft.allowed[role]}
          aria-describedby={`${id}-sent`}
          onChange={({ currentTarget }) =>
            change({ allowed: { ...draft.allowed, [role]: currentTarget.checked } })
          }
        />
        <label htmlFor={id}>{t('consent', { host })}</label>
      </div>
    </>
  );
};

const RoleFields = ({ draft, role }: FieldProps) => {
  const styles = useStyles();
  const { t, language } = useServiceWords();
  const change = useChange();
  const outcome = recipientIn(draft, role);
  const { kind } = SERVICE_SETTINGS[role];
  const options =
    kind.kind !== 'choice'
      ? []
      : Object.entries(kind.choices).map(([value, name]) => ({
          value,
          text: value === NO_SERVICE[role] ? t(`${role}.none`) : name[language],
        }));
  return (
    <div className={styles.part}>
      <ChoiceList
        label={t(`${role}.label`)}
        options={options}
        selected={draft.services[role]}
        onSelect={(service) =>
          change({
            services: { ...draft.services, [role]: service },
            allowed: { ...draft.allowed, [role]: false },
          })
        }
      />
      {outcome.kind !== 'none' && <AddressField draft={draft} role={role} outcome={outcome} />}
      {draft.services[role] === 'openrouteservice' && <KeyField draft={draft} />}
      {outcome.kind === 'recipient' && <Consent draft={draft} role={role} recipient={outcome.recipient} />}
    </div>
  );
};

export const ServiceFields = ({ draft }: { readonly draft: ServiceDraft }) =>
  SERVICE_ROLES.map((role) => <RoleFields key={role} draft={draft} role={role} />);
