import { brokenLink } from './checks/broken-link.ts';
import type { Check } from './checks/check.ts';
import { duplicateAddress } from './checks/duplicate-address.ts';
import { duplicatePeriod } from './checks/duplicate-period.ts';
import { lostLink } from './checks/lost-link.ts';
import { textImage } from './checks/text-image.ts';
import { upcomingEvent } from './checks/upcoming-event.ts';

/** The rules over the whole archive, run after every file has been read. */
export const CHECKS: readonly Check[] = [
  duplicatePeriod,
  duplicateAddress,
  upcomingEvent,
  textImage,
  brokenLink,
  lostLink,
];
