import { standards as entries } from '../../../server/src/engine/generated/standards.js';

/** The built-in standards, in the order of their ids. */
export const standards = entries.map(({ load }) => load());

/** The standard of the alliance agreement. */
export const ALLIANCE = standards.find(({ id }) => id === 'alliance-agreement')!;
