import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { SERVICE_ROLES } from '../../../app/tours/online/chooseServices';
import { failureSentence } from '../../../i18n/sentences';
import { usePaneContext, usePaneState, useSlice } from '../../paneReact';
import { Disclosure } from '../../shared/Disclosure';
import { Pill } from '../../shared/Pill';
import { useTextStyles } from '../../shared/textStyles';
import { isBusy } from '../../store/paneState';
import { allowedIn, NO_SERVICE, recipientIn } from './recipients';
import { ServiceFields } from './ServiceFields';
import { readServices, saveServices } from './serviceJobs';
import { SERVICES, type ServiceDraft } from './servicesSlice';
import { useServiceWords } from './useServiceWords';

/** What is on, seen without opening. */
const State = ({ saved }: { readonly saved: ServiceDraft }) => {
  const { t, counted } = useServiceWords();
  const chosen = SERVICE_ROLES.filter((role) => saved.services[role] !== NO_SERVICE[role]).length;
  const allowed = allowedIn(saved).length;
  if (chosen === 0) return <Pill tone="quiet">{t('none')}</Pill>;
  if (allowed < chosen) return <Pill tone="warning">{t('waiting')}</Pill>;
  return <Pill tone="quiet">{t('allowed', counted(allowed))}</Pill>;
};

const Outcome = () => {
  const styles = useTextStyles();
  const { t, counted, language } = useServiceWords();
  const failure = useSlice(SERVICES, (state) => state.failure);
  const count = useSlice(SERVICES, (state) => state.savedCount);
  if (failure !== null)
    return (
      <p role="alert" className={styles.bad}>
        {failureSentence(failure, language).message}
      </p>
    );
  return (
    <p role="status" className={styles.good}>
      {count === null ? '' : count === 0 ? t('savedNone') : t('saved', counted(count))}
    </p>
  );
};

const Form = ({ draft }: { readonly draft: ServiceDraft }) => {
  const styles = useTextStyles();
  const { t } = useServiceWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const isIncomplete = SERVICE_ROLES.some((role) => recipientIn(draft, role).kind.startsWith('address'));
  return (
    <form
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isHeld && !isIncomplete) void saveServices(context);
      }}
    >
      <ServiceFields draft={draft} />
      <Button type="submit" appearance="primary" disabledFocusable={isHeld || isIncomplete}>
        {t('save')}
      </Button>
      <Outcome />
      <p className={styles.why}>{t('where')}</p>
    </form>
  );
};

/** *Services en ligne*: chosen, told what is sent to whom, and allowed; closed and off by default. */
export const ServicesPanel = () => {
  const styles = useTextStyles();
  const { t, language } = useServiceWords();
  const context = usePaneContext();
  const slice = context.slice(SERVICES);
  const isOpen = useSlice(SERVICES, (state) => state.isOpen);
  const saved = useSlice(SERVICES, (state) => state.saved);
  const draft = useSlice(SERVICES, (state) => state.draft);
  const lastWrite = usePaneState((state) => state.lastWrite?.at);
  useEffect(() => {
    if (isOpen) void readServices(context);
  }, [context, isOpen, lastWrite, language]);
  return (
    <Disclosure
      title={t('title')}
      isOpen={isOpen}
      {...(saved === null ? {} : { aside: <State saved={saved} /> })}
      onToggle={(opened) => slice.update({ isOpen: opened })}
    >
      <p className={styles.facts}>{t('intro')}</p>
      {draft === null ? <p className={styles.facts}>{t('loading')}</p> : <Form draft={draft} />}
    </Disclosure>
  );
};
