import { accent } from './checks/accent.ts';
import { aliasClash } from './checks/alias-clash.ts';
import { altText } from './checks/alt-text.ts';
import { article } from './checks/article.ts';
import { brokenLink } from './checks/broken-link.ts';
import { doubleSpace } from './checks/double-space.ts';
import { duplicateAddress } from './checks/duplicate-address.ts';
import { duplicateEvent } from './checks/duplicate-event.ts';
import { duplicatePeriod } from './checks/duplicate-period.ts';
import { eventOrder } from './checks/event-order.ts';
import { farYear } from './checks/far-year.ts';
import { fieldInText } from './checks/field-in-text.ts';
import { htmlInText } from './checks/html-in-text.ts';
import { insecureLink } from './checks/insecure-link.ts';
import { largePicture } from './checks/large-picture.ts';
import { lostAddress } from './checks/lost-address.ts';
import { lostLink } from './checks/lost-link.ts';
import { outsideWindow } from './checks/outside-window.ts';
import { shortenedLink } from './checks/shortened-link.ts';
import { textImage } from './checks/text-image.ts';
import { unfollowedAnnouncement } from './checks/unfollowed-announcement.ts';
import { unknownAcronym } from './checks/unknown-acronym.ts';
import { unknownEvent } from './checks/unknown-event.ts';
import { unlistedTopic } from './checks/unlisted-topic.ts';
import { unreadLink } from './checks/unread-link.ts';
import { unreadableEmail } from './checks/unreadable-email.ts';
import { unusedTerm } from './checks/unused-term.ts';
import { vagueLink } from './checks/vague-link.ts';
import type { Check } from './rules/check.ts';
import { DATE_RULES } from './rules/date-rules.ts';
import { FIELD_RULES } from './rules/field-rules.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import { PICTURE_RULES } from './rules/picture-rules.ts';
import type { Rule } from './rules/rule.ts';

/** Rules under the heading that the guide gives them. */
export interface RuleGroup {
  readonly about: string;
  readonly rules: readonly (Rule | Check)[];
}

/** Every mistake that the project knows: those that reading a file finds, and the checks over the whole archive. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { about: 'I file', rules: FILE_RULES },
  { about: 'I campi', rules: [...FIELD_RULES, fieldInText, htmlInText] },
  { about: 'Le date', rules: [...DATE_RULES, farYear, outsideWindow, eventOrder] },
  {
    about: 'I collegamenti',
    rules: [
      brokenLink,
      unreadLink,
      lostLink,
      shortenedLink,
      insecureLink,
      vagueLink,
      unreadableEmail,
    ],
  },
  { about: 'Le immagini', rules: [...PICTURE_RULES, textImage, altText, largePicture] },
  { about: 'Ciò che è scritto due volte', rules: [duplicatePeriod, duplicateEvent] },
  { about: 'La prosa', rules: [accent, doubleSpace, article, unknownAcronym] },
  { about: 'Il vocabolario', rules: [aliasClash, unlistedTopic, unusedTerm] },
  { about: 'Gli annunci', rules: [unknownEvent, unfollowedAnnouncement] },
  { about: 'Gli indirizzi', rules: [duplicateAddress, lostAddress] },
];

/** The same as one list. */
export const RULES: readonly (Rule | Check)[] = RULE_GROUPS.flatMap(({ rules }) => rules);

/** The rules over the whole archive, run after every file has been read. */
export const CHECKS: readonly Check[] = RULES.filter((rule) => 'run' in rule);
