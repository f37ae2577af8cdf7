import { PAYMENT_DENIALS, PAYMENT_WORDS, type PaymentTrouble } from '../../words/gridWords';
import { foldText } from './foldText';

const TROUBLES = Object.keys(PAYMENT_WORDS) as PaymentTrouble[];

/**
 * The label a payment cell stands for: "Retard 30 j" → late, "Redressement judiciaire" → insolvency (the worst word
 * wins); a denial ("aucun impayé", "à jour") → "". Any other text is its own label, folded: the user's grid may know it.
 */
export function paymentLabel(text: string): string {
  const folded = foldText(text);
  if (PAYMENT_DENIALS.some((denial) => `${folded} `.startsWith(denial))) return '';
  const trouble = TROUBLES.find((one) => PAYMENT_WORDS[one].some((word) => folded.includes(word)));
  return trouble ?? folded;
}
