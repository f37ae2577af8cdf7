import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const ROWS = [
  { name: 58, score: '94', letter: 'A', top: '5' },
  { name: 44, score: '81', letter: 'A', top: '20' },
  { name: 66, score: '63', letter: 'B', top: '20' },
  { name: 38, score: '42', letter: 'C', top: '50' },
  { name: 52, score: '18', letter: 'D', top: '' },
] as const;
const ROW_HEIGHT = 22;
const HEAD = 24;

const useStyles = makeStyles({
  picture: { width: '100%', height: 'auto', display: 'block', fontFamily: tokens.fontFamilyBase },
  sheet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorNeutralBackground4 },
  line: { stroke: tokens.colorNeutralStroke2 },
  data: { fill: tokens.colorNeutralStroke1 },
  own: { fill: tokens.colorBrandBackground2 },
  ownHead: { fill: tokens.colorBrandBackground },
  ownHeadText: { fill: tokens.colorNeutralForegroundOnBrand, fontSize: '9px', fontWeight: 600 },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '10px', fontWeight: 600 },
});

/** A sheet before and after one click: the user's columns in grey, ours in colour. */
export const FirstRunPicture = ({ label }: { readonly label: string }) => {
  const styles = useStyles();
  const height = HEAD + ROWS.length * ROW_HEIGHT;
  return (
    <svg viewBox={`0 0 300 ${height + 2}`} className={styles.picture} role="img" aria-label={label}>
      <rect x="1" y="1" width="298" height={height} rx="6" className={styles.sheet} />
      <path d={`M1 ${HEAD} V7 a6 6 0 0 1 6 -6 H164 V${HEAD} Z`} className={styles.head} />
      <path d={`M164 1 H293 a6 6 0 0 1 6 6 V${HEAD} H164 Z`} className={styles.ownHead} />
      <path d={`M164 ${HEAD} H299 V${height - 5} a6 6 0 0 1 -6 6 H164 Z`} className={styles.own} />
      <rect x="12" y="9" width="48" height="7" rx="3.5" className={styles.data} />
      <rect x="102" y="9" width="34" height="7" rx="3.5" className={styles.data} />
      {['DC Score', 'DC Classe', 'DC TOP'].map((text, index) => (
        <text key={text} x={187 + index * 45} y="16" textAnchor="middle" className={styles.ownHeadText}>
          {text}
        </text>
      ))}
      {ROWS.map(({ name, score, letter, top }, index) => {
        const y = HEAD + index * ROW_HEIGHT;
        return (
          <g key={score}>
            <path d={`M1 ${y} H299`} className={styles.line} />
            <rect x="12" y={y + 8} width={name} height="6" rx="3" className={styles.data} />
            <rect
              x="102"
              y={y + 8}
              width={20 + ((name * 7) % 30)}
              height="6"
              rx="3"
              className={styles.data}
            />
            {[score, letter, top].map((text, column) => (
              <text key={column} x={187 + column * 45} y={y + 15} textAnchor="middle" className={styles.text}>
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
};
