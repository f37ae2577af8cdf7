import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CalendarText } from '../../app/agendaReportTypes';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { FIELD_BOX } from '../shared/looks';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { copyFile, makeCalendars } from './agendaJobs';
import { AGENDA, type CalendarPer } from './agendaSlice';
import { useAgendaWords } from './useAgendaWords';

const PER: readonly CalendarPer[] = ['rep', 'week', 'visit'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  text: { ...FIELD_BOX, boxSizing: 'border-box', minHeight: '96px', resize: 'vertical' },
});

const hrefOf = (text: string): string => `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`;

const File = ({ calendar }: { readonly calendar: CalendarText }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, counted } = useAgendaWords();
  const context = usePaneContext();
  const copied = useSlice(AGENDA, (state) => state.copied);
  const { file, events, text } = calendar;
  const isTold = copied?.file === file;
  return (
    <li className={styles.file}>
      <span className={texts.name}>{t('calendar.file', { ...counted(events), file })}</span>
      <div className={styles.bar}>
        <Button
          as="a"
          size="small"
          href={hrefOf(text)}
          download={file}
          aria-label={t('calendar.saveFor', { file })}
        >
          {t('calendar.save')}
        </Button>
        <Button
          size="small"
          aria-label={t('calendar.copyFor', { file })}
          onClick={() => void copyFile(context, calendar)}
        >
          {t('calendar.copy')}
        </Button>
      </div>
      <div role="status">
        {isTold && (
          <p className={texts.facts}>
            {t(copied.isCopied ? 'calendar.copied' : 'calendar.notCopied', { file })}
          </p>
        )}
      </div>
      {isTold && !copied.isCopied && (
        <textarea
          readOnly
          className={styles.text}
          aria-label={t('calendar.content', { file })}
          value={text}
        />
      )}
    </li>
  );
};

/** Calendar files: saved where the host lets us, else copied. */
export const CalendarCard = () => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t } = useAgendaWords();
  const context = usePaneContext();
  const per = useSlice(AGENDA, (state) => state.per);
  const files = useSlice(AGENDA, (state) => state.files);
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('calendar.heading')} isOpen={isOpen} onToggle={setOpen}>
      <p className={texts.facts}>{t('calendar.text')}</p>
      <ChoiceList
        label={t('calendar.per')}
        selected={per}
        options={PER.map((value) => ({ value, text: t(`calendar.${value}`) }))}
        onSelect={(value) => {
          const chosen = PER.find((one) => one === value);
          if (chosen) context.slice(AGENDA).update({ per: chosen });
        }}
      />
      <div className={styles.bar}>
        <Button onClick={() => void makeCalendars(context)}>{t('calendar.make')}</Button>
      </div>
      {files?.length === 0 && <p className={texts.facts}>{t('calendar.none')}</p>}
      {files !== null && files.length > 0 && (
        <>
          <ul className={texts.list}>
            {files.map((calendar) => (
              <File key={calendar.file} calendar={calendar} />
            ))}
          </ul>
          <p className={texts.why}>{t('calendar.blocked')}</p>
        </>
      )}
    </Disclosure>
  );
};
