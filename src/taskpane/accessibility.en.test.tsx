/** @jest-environment jsdom */
import { checkStates } from './testing/checkStates';

checkStates('en');
