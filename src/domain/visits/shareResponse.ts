import { responseLookup, type ResponseTable } from './defaultResponses';
import { responseAt } from './responseCurve';

/** Classes and statuses are indices of one byte. */
const BYTE = 256;

/**
 * What an account of a class and status keeps of its result at so many times its visits; 1 where no curve is known. Accounts of a
 * kind are mostly asked for one share after another: the last answer of each kind is kept.
 */
export const shareResponse = (
  table: ResponseTable,
): ((classIndex: number, statusIndex: number, share: number) => number) => {
  const curveOf = responseLookup(table);
  const shares = new Float64Array(BYTE * BYTE).fill(NaN);
  const answers = new Float64Array(BYTE * BYTE);
  return (classIndex, statusIndex, share) => {
    const kind = classIndex * BYTE + statusIndex;
    if (shares[kind] === share) return answers[kind] ?? 1;
    const curve = curveOf(statusIndex, classIndex);
    const answer = curve ? responseAt(curve, share) / 100 : 1;
    shares[kind] = share;
    answers[kind] = answer;
    return answer;
  };
};
