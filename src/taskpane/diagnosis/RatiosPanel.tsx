import { useState } from 'react';
import type { ActivityReport, FollowupReport } from '../../app/report';
import { Disclosure } from '../shared/Disclosure';
import { FigureTable } from '../shared/FigureTable';
import { Pill } from '../shared/Pill';
import { ShareBar } from '../shared/ShareBar';
import { useTextStyles } from '../shared/textStyles';
import { useDiagnosisWords, type DiagnosisWords } from './useDiagnosisWords';

type RatioId = keyof ActivityReport['ratios'];

/** The article's benchmark: reps are rarely more than half of their time in the field. */
const FIELD_BENCHMARK = 0.5;
const EUROS: readonly RatioId[] = [
  'turnoverPerVisit',
  'marginPerVisit',
  'turnoverPerOrder',
  'marginPerOrder',
];
const PLAIN: readonly RatioId[] = ['visitsPerOrder'];

const saidRatio = (
  id: RatioId,
  value: number | null,
  { t, euros, decimal, percent }: DiagnosisWords,
): string => {
  if (value === null) return t('ratios.unknown');
  if (EUROS.includes(id)) return euros(value);
  return PLAIN.includes(id) ? decimal(value) : percent(value);
};

const FieldTime = ({ reps }: Pick<FollowupReport, 'reps'>) => {
  const styles = useTextStyles();
  const { t, percent } = useDiagnosisWords();
  const known = reps.flatMap(({ rep, fieldShare }) => (fieldShare === null ? [] : [{ rep, fieldShare }]));
  if (known.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{t('ratios.fieldHeading')}</h3>
      <ul className={styles.list}>
        {known.map(({ rep, fieldShare }) => (
          <li key={rep}>
            <span>{t('ratios.fieldShare', { rep, share: percent(fieldShare) })}</span>
            <ShareBar value={fieldShare} scale={1} />
          </li>
        ))}
      </ul>
      <p className={styles.why}>{t('ratios.fieldWhy', { share: percent(FIELD_BENCHMARK) })}</p>
    </>
  );
};

/** The ratios of the French sales sheet over twelve months, and how much of the time is spent in the field. */
export const RatiosPanel = ({ report }: { readonly report: FollowupReport }) => {
  const words = useDiagnosisWords();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const ratios = Object.entries(report.team.ratios) as [RatioId, number | null][];
  return (
    <Disclosure
      title={t('ratios.heading')}
      aside={<Pill tone="quiet">{t('ratios.aside')}</Pill>}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <FigureTable
        label={t('ratios.table')}
        columns={[t('ratios.team')]}
        rows={ratios.map(([id, value]) => ({
          name: t(`ratios.${id}`),
          figures: [saidRatio(id, value, words)],
        }))}
      />
      <FieldTime reps={report.reps} />
    </Disclosure>
  );
};
