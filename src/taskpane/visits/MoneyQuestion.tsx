import { Button } from '@fluentui/react-components';
import type { VisitsReport } from '../../app/report';
import { unitText } from '../accounts/unitText';
import { useActions, usePaneContext, usePaneState } from '../paneReact';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { currentSheet } from '../store/paneState';
import { useVisitWords } from './useVisitWords';
import { writeVisits } from './visitJobs';

/** Amounts that are not known to be euros: the user says what they are, and the visits are worked out again. */
export const MoneyQuestion = ({ report }: { readonly report: VisitsReport }) => {
  const styles = useTextStyles();
  const { t } = useVisitWords();
  const actions = useActions();
  const context = usePaneContext();
  const inspection = usePaneState((state) => currentSheet(state)?.inspection);
  const { blank, currency, leftOut } = report.money;
  if (blank === null) return null;
  const field = report.mapping.turnover === undefined ? 'potential' : 'turnover';
  const header = report.mapping[field] ?? '';
  const unit = inspection?.assumptions?.units[field];
  const say = (value: string) => async (): Promise<void> => {
    await actions.chooseUnit(`unit.${field}`, value);
    await writeVisits(context);
  };
  const others = (): void => {
    actions.showPlace('accounts');
    actions.openMapping(true);
  };
  return (
    <Card title={t('money.heading')}>
      <p className={styles.facts}>
        {t(blank === 'notMoney' ? 'money.notMoney' : 'money.foreign', { header, currency })}
      </p>
      {leftOut
        .filter((one) => one.field !== field)
        .map((one) => (
          <p key={one.field} className={styles.why}>
            {t('money.leftOut', { header: one.header, currency: one.currency })}
          </p>
        ))}
      {blank === 'foreignCurrency' && unit !== undefined && (
        <Button onClick={() => void say(unitText(unit))()}>{t('money.same', { currency })}</Button>
      )}
      <Button onClick={() => void say('€')()}>{t('money.euros')}</Button>
      <Button onClick={() => void say('none')()}>{t('money.never')}</Button>
      <Button appearance="subtle" onClick={others}>
        {t('money.other')}
      </Button>
    </Card>
  );
};
