import { Button } from '@fluentui/react-components';
import type { Failure, FailureCode } from '../../domain/result';
import { keepFrenchSigns } from '../../words/keepFrenchSigns';
import { failureSentence } from '../../i18n/sentences';
import { useActions } from '../paneReact';
import type { PaneActions } from '../store/createPane';
import type { PaneJob } from '../store/paneState';
import { useWords } from '../useWords';
import { FAILURE_ACTIONS, type FailureAction } from './failureActions';
import { Notice } from './Notice';

/** Nothing went wrong: there is just nothing to work on, or the user stopped it. */
const QUIET_CODES: readonly FailureCode[] = [
  'EMPTY_SHEET',
  'CHART_SHEET',
  'HEADERS_ONLY',
  'NO_ACCOUNTS',
  'CANCELLED',
  'NOTHING_TO_RESTORE',
  'NOTHING_TO_REPAIR',
];

export interface FailureNoticeProps {
  readonly failure: Failure;
  readonly job: PaneJob;
  /** Where the pane has something to go back to. */
  readonly canClose: boolean;
}

const mend = (
  actions: PaneActions,
  { failure, job }: FailureNoticeProps,
): Record<FailureAction, () => void> => ({
  retry: () => void actions.startAgain(job),
  chooseMapping: () =>
    void actions.dismiss().then(() => {
      actions.showPlace('accounts');
      actions.openMapping(true);
    }),
  chooseTarget: () => actions.askTarget(job, String(failure.details['address'] ?? '')),
  ownSheet: () => void actions.startAgain(job, { kind: 'ownSheet' }),
  sample: () => void actions.insertSample(),
  reload: () => void actions.reload(),
  finish: () => void actions.finishJob(),
  restore: () => void actions.restore(),
});

/** A repair stands beside the user's cells: it has no sheet of its own to go to. */
const actionsFor = ({ failure, job }: FailureNoticeProps): readonly FailureAction[] => {
  const isRepair = job === 'repair' || job === 'previewRepair';
  return FAILURE_ACTIONS[failure.code].filter((action) => !isRepair || action !== 'ownSheet');
};

/** Cells that can be selected: an address without its sheet is on the sheet shown. */
const placeOf = ({ details }: Failure): string => {
  const address = String(details['address'] ?? '');
  if (address === '' || address.includes('!') || details['sheet'] === undefined) return address;
  return `'${String(details['sheet']).replaceAll("'", "''")}'!${address}`;
};

/** What happened, where, how to mend it, and the buttons that mend it. */
export const FailureNotice = (props: FailureNoticeProps) => {
  const { t, language } = useWords();
  const actions = useActions();
  const { failure, canClose } = props;
  const plain = failureSentence(failure, language);
  const say = language === 'fr' ? keepFrenchSigns : (text: string) => text;
  const where = plain.where === '' ? [] : [t('failure.where', { where: say(plain.where) })];
  const remedies = mend(actions, props);
  const place = placeOf(failure);
  return (
    <Notice
      intent={QUIET_CODES.includes(failure.code) ? 'info' : 'error'}
      title={say(plain.message)}
      lines={[...where, t('failure.remedy', { remedy: say(plain.remedy) })]}
    >
      {actionsFor(props).map((action, index) => (
        <Button
          key={action}
          size="small"
          appearance={index === 0 ? 'primary' : 'secondary'}
          onClick={remedies[action]}
        >
          {t(`failure.${action}`)}
        </Button>
      ))}
      {place !== '' && (
        <Button size="small" onClick={() => void actions.reveal(place)}>
          {t('failure.show')}
        </Button>
      )}
      {canClose && (
        <Button size="small" appearance="subtle" onClick={() => void actions.dismiss()}>
          {t('failure.back')}
        </Button>
      )}
    </Notice>
  );
};
