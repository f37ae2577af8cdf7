import { dcAbc } from './dcAbc';
import { dcClass } from './dcClass';
import { dcRank } from './dcRank';
import { dcScore } from './dcScore';
import { dcTop } from './dcTop';
import type { FunctionEntry } from './functionEntry';

/** Score, class, ABC, rank, TOP. */
export const SCORING_FUNCTIONS: readonly FunctionEntry[] = [
  {
    id: 'DCSCORE',
    description: {
      fr: 'Note de 0 à 100 d’un compte (ou de plusieurs lignes) selon le barème ; vide si trop peu de données. Sans barème : barème imprimé à seuils fixes.',
      en: 'Score 0–100 of an account (or of several rows) by the grid; blank when too few data. Without a grid: printed grid with fixed cuts.',
    },
    parameters: [
      {
        name: { fr: 'ligne', en: 'row' },
        description: {
          fr: 'Cellules du compte, par exemple A2:N2',
          en: 'Cells of the account, for example A2:N2',
        },
      },
      {
        name: { fr: 'en_têtes', en: 'headers' },
        description: {
          fr: 'En-têtes des mêmes colonnes, par exemple A$1:N$1',
          en: 'Headers of the same columns, for example A$1:N$1',
        },
      },
      {
        name: { fr: 'barème', en: 'grid' },
        description: {
          fr: 'Tableau DC Barème avec ses en-têtes : DcGrid[#Tout]. Absent : CA ≥ 6500 6 pts, ≥ 1000 4, sinon 1 (coef. 3) ; évolution ≥ 10 % 6, ≥ 5 % 3 (2) ; marge ≥ 45 % 3, ≥ 42 % 2 (3)',
          en: 'DC Grid table with its headers: DcGrid[#All]. Absent: turnover ≥ 6500 6 pts, ≥ 1000 4, else 1 (coef. 3); growth ≥ 10 % 6, ≥ 5 % 3 (2); margin ≥ 45 % 3, ≥ 42 % 2 (3)',
        },
        isOptional: true,
      },
    ],
    work: dcScore,
  },
  {
    id: 'DCCLASS',
    description: { fr: 'Classe A, B, C ou D d’une note.', en: 'Class A, B, C or D of a score.' },
    parameters: [
      {
        name: { fr: 'note', en: 'score' },
        description: { fr: 'Note de 0 à 100, ou plage de notes', en: 'Score 0–100, or a range of scores' },
      },
      {
        name: { fr: 'seuils', en: 'thresholds' },
        description: {
          fr: 'Notes à partir desquelles un compte est A, B, C ; absent : 75, 50, 25',
          en: 'Scores from which an account is A, B, C; absent: 75, 50, 25',
        },
        isOptional: true,
      },
    ],
    work: dcClass,
  },
  {
    id: 'DCABC',
    description: {
      fr: 'Classe A, B ou C selon le CA cumulé (loi des 80/20) ; vide si le CA n’est pas positif.',
      en: 'Class A, B or C by cumulative turnover (80/20 rule); blank when the turnover is not positive.',
    },
    parameters: [
      {
        name: { fr: 'ca', en: 'turnover' },
        description: { fr: 'CA du compte, ou plage de CA', en: 'Turnover of the account, or a range' },
      },
      {
        name: { fr: 'tous_les_ca', en: 'turnovers' },
        description: { fr: 'CA de tous les comptes', en: 'Turnover of all accounts' },
      },
      {
        name: { fr: 'parts', en: 'shares' },
        description: {
          fr: 'Parts du CA où finissent A et B ; absent : 80 % et 95 %',
          en: 'Shares of turnover where A and B end; absent: 80 % and 95 %',
        },
        isOptional: true,
      },
    ],
    work: dcAbc,
  },
  {
    id: 'DCRANK',
    description: {
      fr: 'Rang d’une note, la meilleure étant 1 ; les égales partagent leur rang (RANG.EGAL), les vides ne comptent pas.',
      en: 'Rank of a score, the best being 1; equals share their rank (RANK.EQ), blanks do not count.',
    },
    parameters: [
      {
        name: { fr: 'note', en: 'score' },
        description: { fr: 'Note du compte, ou plage de notes', en: 'Score of the account, or a range' },
      },
      {
        name: { fr: 'notes', en: 'scores' },
        description: { fr: 'Notes de tous les comptes', en: 'Scores of all accounts' },
      },
    ],
    work: dcRank,
  },
  {
    id: 'DCTOP',
    description: {
      fr: 'Les n comptes aux meilleures notes, du premier au dernier, les uns sous les autres.',
      en: 'The n accounts with the best scores, first to last, one below the other.',
    },
    parameters: [
      {
        name: { fr: 'noms', en: 'names' },
        description: { fr: 'Noms des comptes', en: 'Names of the accounts' },
      },
      { name: { fr: 'notes', en: 'scores' }, description: { fr: 'Leurs notes', en: 'Their scores' } },
      {
        name: { fr: 'n', en: 'n' },
        description: { fr: 'Nombre de comptes, par exemple 20', en: 'Number of accounts, for example 20' },
      },
    ],
    work: dcTop,
  },
];
