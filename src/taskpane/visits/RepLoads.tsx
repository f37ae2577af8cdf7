import type { VisitsReport } from '../../app/report';
import { ShareBar } from '../shared/ShareBar';
import { mergeClasses } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { loadShare } from './teamLoad';
import { useVisitWords } from './useVisitWords';

type RepLoad = VisitsReport['reps'][number];

/** The sheet has them all. */
const SHOWN = 8;

/** The most loaded first; accounts nobody visits at the end. */
const byLoad = (a: RepLoad, b: RepLoad): number => {
  const load = ({ required, possible }: RepLoad): number =>
    possible === null ? -1 : (loadShare(required, possible) ?? Infinity);
  return load(b) - load(a) || (a.rep < b.rep ? -1 : a.rep > b.rep ? 1 : 0);
};

const Rep = ({ load, scale }: { readonly load: RepLoad; readonly scale: number }) => {
  const styles = useTextStyles();
  const { t, integer, percent, euros, counted } = useVisitWords();
  const { rep, required, possible } = load;
  const share = possible && loadShare(required, possible);
  const figures = possible
    ? t('coherence.rep', {
        required: integer(required.visits),
        possible: integer(possible.visits),
        load: share === null ? '–' : percent(share),
      })
    : t('coherence.noRepText', counted(Math.round(required.visits)));
  const details = possible && {
    required: integer(required.hours),
    possible: integer(possible.hours),
    euros: euros(required.euros),
  };
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.name}>{rep === '' ? t('coherence.noRep') : rep}</span>
        <span className={mergeClasses(share !== null && share > 1 ? styles.bad : styles.figure)}>
          {figures}
        </span>
      </div>
      <ShareBar value={required.hours} scale={scale} limit={possible?.hours ?? 0} />
      {details !== null && <span className={styles.why}>{t('coherence.repHours', details)}</span>}
    </li>
  );
};

/** A bar per rep: his hours, and what is beyond them. */
export const RepLoads = ({ report }: { readonly report: VisitsReport }) => {
  const styles = useTextStyles();
  const { t, counted } = useVisitWords();
  const reps = [...report.reps].sort(byLoad);
  if (reps.length < 2) return null;
  const scale = Math.max(
    ...reps.map(({ required, possible }) => Math.max(required.hours, possible?.hours ?? 0)),
  );
  const rest = reps.length - SHOWN;
  return (
    <>
      <h3 className={styles.subhead}>{t('coherence.reps')}</h3>
      <ul className={styles.list}>
        {reps.slice(0, SHOWN).map((load) => (
          <Rep key={load.rep} load={load} scale={scale} />
        ))}
        {rest > 0 && <li className={styles.why}>{t('coherence.more', counted(rest))}</li>}
      </ul>
    </>
  );
};
