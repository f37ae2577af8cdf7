import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ShownCap, ShownGrid } from '../../app/grid/gridReportTypes';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext, usePaneState } from '../paneReact';
import { useFieldStyles } from '../shared/fieldStyles';
import { useTextStyles } from '../shared/textStyles';
import { isBusy } from '../store/paneState';
import { capEdit, cellText, newCap } from './criterionDraft';
import { writeEdit } from './gridJobs';
import { useGridWords } from './useGridWords';

const WHOLE = '(whole)';

const Cap = ({ cap }: { readonly cap: ShownCap }) => {
  const styles = useFieldStyles();
  const { t, language } = useGridWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const id = useId();
  const before = cellText(cap.points, language);
  const [points, setPoints] = useState(before);
  const group = cap.group === '' ? t('whole') : cap.group;
  const isChanged = points.trim() !== '' && points !== before;
  const write = (text: string): void => {
    if (!isHeld) void writeEdit(context, capEdit(cap, text));
  };
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) write(points);
      }}
    >
      <label htmlFor={id}>{t('capPoints', { group })}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={points}
          autoComplete="off"
          onChange={({ currentTarget }) => setPoints(currentTarget.value)}
        />
        <Button type="submit" style={{ minWidth: 'unset' }} disabledFocusable={!isChanged || isHeld}>
          {t('capSave')}
        </Button>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('capRemove', { group })}
          title={t('removeShort')}
          onClick={() => write('')}
        />
      </div>
    </form>
  );
};

/** Caps of the grid and of groups of its criteria. */
export const CapList = ({ grid }: { readonly grid: ShownGrid }) => {
  const styles = useTextStyles();
  const { t, language } = useGridWords();
  const context = usePaneContext();
  const taken = grid.caps.map(({ group }) => group);
  const groups = [...new Set(grid.criteria.map(({ group }) => group))].filter((group) => group !== '');
  const free = ['', ...groups].filter((group) => !taken.includes(group));
  return (
    <>
      <h3 className={styles.subhead}>{t('caps')}</h3>
      <p className={styles.why}>{t('capsText')}</p>
      {grid.caps.map((cap) => (
        <Cap key={`${cap.line} ${cap.points}`} cap={cap} />
      ))}
      {free.length > 0 && (
        <ChoiceList
          label={t('capAdd')}
          options={[
            { value: '', text: t('pick') },
            ...free.map((group) => ({ value: group || WHOLE, text: group || t('whole') })),
          ]}
          selected=""
          onSelect={(value) =>
            value !== '' && void writeEdit(context, newCap(grid, value === WHOLE ? '' : value, language))
          }
        />
      )}
    </>
  );
};
