/**
 * Which column is which field, from header and content together. Each column gets a likelihood per field:
 * the header's weight, tempered by how well the content agrees, nothing where the content forbids it. Fields are then
 * dealt out from the surest down, one column each. What is close, or where header and content contradict each other, is asked.
 * Refused: a model trained on headers (no data of our own, and nobody could say why it chose).
 */
import type { FieldId } from '../../words/fields';
import { isFieldId } from '../../words/fields';
import { runSteps } from '../steps';
import type { Steps } from '../steps';
import { yearOf } from '../calendar/serialDate';
import { gatherEvidence } from './columnEvidence';
import type { ColumnEvidence } from './columnEvidence';
import type { ColumnProfile } from './columnProfile';
import { CONTENT_FITS, contentOnlyFit } from './contentFit';
import { isOwnHeader } from './headerEvidence';
import { normaliseText } from './normalise';
import type { TableSource } from './tableSource';
import type { ColumnCandidate, HelperId, Mapping } from './types';
import { HELPER_IDS } from './types';
import { chooseYears } from './yearColumns';

export interface RecogniseOptions {
  /** Serial day (1900 system) of the run: a year that is not over is never taken for a full one. */
  readonly today: number;
}

/** Below this a match is not worth showing; an essential field is asked from a little lower. */
const FLOOR = 0.5;
const ESSENTIAL_FLOOR = 0.42;
/** An essential field under this is asked, not taken. */
export const ASK_BELOW = 0.5;
/** Two columns this close for one essential field are asked. */
const CLOSE = 0.04;
/** An account that has such a code needs no sure name. */
const SURE_ID = 0.7;
const ESSENTIAL: readonly FieldId[] = ['name', 'turnover'];

interface Claim {
  readonly field: FieldId | HelperId;
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
  /** The content speaks, the header does not (or against it). */
  readonly isContentOnly: boolean;
}

const GENERIC_NAME: ReadonlySet<string> = new Set(['nom', 'name', 'nome', 'nombre']);

const isHelper = (field: string): field is HelperId => (HELPER_IDS as readonly string[]).includes(field);
const round = (n: number): number => Math.round(n * 1000) / 1000;

const floorOf = (field: Claim['field']): number =>
  (ESSENTIAL as readonly string[]).includes(field) ? ESSENTIAL_FLOOR : FLOOR;

/** "Marge" above 30 % or 0.3 is a rate. */
const isRate = (profile: ColumnProfile): boolean =>
  profile.hasPercent ||
  (profile.filled > 0 && profile.maximum <= 1 && profile.minimum >= -1 && profile.integerShare < 0.5);

const claimsOfColumn = ({ column, header, evidence, profile }: ColumnEvidence): Claim[] => {
  if (isOwnHeader(header) || profile.filled === 0) return [];
  const claims = evidence.matches.flatMap(({ field: named, weight }): Claim[] => {
    if (named === 'none') return [];
    const field = named === 'margin' && isRate(profile) ? 'marginRate' : named;
    const fit = CONTENT_FITS[field](profile);
    const confidence = round(weight * (0.55 + 0.45 * fit));
    return fit > 0 && confidence >= floorOf(field)
      ? [{ field, column, header, confidence, isContentOnly: false }]
      : [];
  });
  const alone = contentOnlyFit(profile);
  if (
    alone &&
    !evidence.isOther &&
    !claims.some(({ field, confidence }) => field === alone.field || confidence >= 0.7)
  ) {
    claims.push({ field: alone.field, column, header, confidence: round(alone.fit), isContentOnly: true });
  }
  return claims;
};

/** Surest first; ties by header, so that the order of columns does not matter. */
const bySureness = (a: Claim, b: Claim): number =>
  b.confidence - a.confidence || (a.header < b.header ? -1 : a.header > b.header ? 1 : a.column - b.column);

const dealOut = (claims: readonly Claim[]): Map<Claim['field'], Claim> => {
  const byField = new Map<Claim['field'], Claim>();
  const taken = new Set<number>();
  for (const claim of [...claims].sort(bySureness)) {
    if (byField.has(claim.field) || taken.has(claim.column)) continue;
    byField.set(claim.field, claim);
    taken.add(claim.column);
  }
  return byField;
};

const toCandidate = ({ column, header, confidence }: Claim): ColumnCandidate => ({
  column,
  header,
  confidence,
});

/** Columns that could be this field as well as the one chosen, and are nothing surer. */
const rivals = (chosen: Claim, claims: readonly Claim[], byField: ReadonlyMap<string, Claim>): Claim[] => {
  const taken = new Set(
    [...byField.values()].filter(({ field }) => field !== chosen.field).map(({ column }) => column),
  );
  return claims.filter(
    (c) =>
      c.field === chosen.field &&
      c.column !== chosen.column &&
      !taken.has(c.column) &&
      !c.isContentOnly &&
      chosen.confidence - c.confidence <= CLOSE,
  );
};

const questionsAbout = (
  claims: readonly Claim[],
  byField: ReadonlyMap<Claim['field'], Claim>,
): Mapping['questions'] =>
  ESSENTIAL.flatMap((field) => {
    const chosen = byField.get(field);
    if (!chosen) return [];
    const close = rivals(chosen, claims, byField);
    const isIdentified = field === 'name' && (byField.get('id')?.confidence ?? 0) >= SURE_ID;
    const isDoubtful = chosen.isContentOnly || (chosen.confidence < ASK_BELOW && !isIdentified);
    if (close.length === 0 && !isDoubtful) return [];
    return [{ field, candidates: [chosen, ...close.sort(bySureness)].map(toCandidate) }];
  });

/** A name in two columns needs no other; a name column found by content alone gives way to it. */
const dropDoubtfulName = (byField: Map<Claim['field'], Claim>): void => {
  const name = byField.get('name');
  if (name?.isContentOnly && (byField.has('id') || (byField.has('firstName') && byField.has('lastName'))))
    byField.delete('name');
};

/** "Nom" beside "Prénom" is the second half of a name. */
const splitName = (byField: Map<Claim['field'], Claim>): void => {
  const name = byField.get('name');
  if (
    name &&
    byField.has('firstName') &&
    !byField.has('lastName') &&
    GENERIC_NAME.has(normaliseText(name.header))
  )
    byField.set('lastName', { ...name, field: 'lastName' });
};

const mappingOf = (byField: ReadonlyMap<Claim['field'], Claim>, questions: Mapping['questions']): Mapping => {
  const fields: Partial<Record<FieldId, number>> = {};
  const confidence: Partial<Record<FieldId, number>> = {};
  const helpers: Partial<Record<HelperId, number>> = {};
  const asked = new Set(questions.map(({ field }) => field));
  for (const [field, claim] of byField) {
    if (isHelper(field)) helpers[field] = claim.column;
    else if (isFieldId(field) && !asked.has(field)) {
      fields[field] = claim.column;
      confidence[field] = claim.confidence;
    }
  }
  return { fields, confidence, questions, helpers };
};

/** Which column is which field, in steps, each with a confidence 0–1; what the evidence leaves open is a question, best candidate first. */
export function* recogniseInSteps(source: TableSource, options: RecogniseOptions): Steps<Mapping> {
  const columns = yield* gatherEvidence(source);
  const yearly = chooseYears(columns, yearOf(options.today));
  const claims = columns
    .flatMap((column) => claimsOfColumn(column))
    .filter((claim) => !yearly.dropped.has(claim.column) || claim.field !== 'turnover');
  const all = [
    ...claims.filter(({ column }) => !yearly.claimed.has(column)),
    ...yearly.claims.map((c): Claim => ({ ...c, isContentOnly: false })),
  ];
  const byField = dealOut(all);
  dropDoubtfulName(byField);
  splitName(byField);
  return mappingOf(byField, questionsAbout(all, byField));
}

/** The same at once. */
export const recogniseColumns = (...given: Parameters<typeof recogniseInSteps>): Mapping =>
  runSteps(recogniseInSteps(...given));
