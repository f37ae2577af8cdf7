import { usePaneContext, useSlice } from '../paneReact';
import { TickField } from '../shared/TickField';
import { DIAGNOSIS } from './diagnosisSlice';
import { useDiagnosisWords } from './useDiagnosisWords';

/** Whether the diagnosis comes with a sheet to send. */
export const MailingChoice = () => {
  const { t } = useDiagnosisWords();
  const { slice } = usePaneContext();
  const hasMailing = useSlice(DIAGNOSIS, (state) => state.hasMailing);
  return (
    <TickField
      label={t('action.mailing')}
      value={hasMailing}
      onChange={(chosen) => slice(DIAGNOSIS).update({ hasMailing: chosen })}
    />
  );
};
