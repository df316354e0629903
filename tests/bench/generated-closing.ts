import { type GeneratedMonth, periodOf } from './generated-month.ts';
import { once, pick, type Random } from './random.ts';
import type { Words } from './words.ts';

/** Visitors whose country can be known from their name, and some of whom none can. */
const VISITORS = [
  'Ambasciatore di Spagna',
  'Console Generale della Romania',
  'Ambasciatrice del Senegal',
  'Delegazione CONI',
  'Ambasciatore ASEAN',
  'Rete delle università',
];
const COUNTRIES = ['CN', 'FR', 'JP', 'GB', 'UA', 'CV'];
/** In so many issues. */
const INSIGHTS_IN = 3;
const NO_DELEGATIONS_IN = 6;

interface Announcement {
  readonly title: string;
  readonly when: string;
  readonly event?: string;
}

/** What stands below the events of an issue: Approfondimenti, Delegazioni ricevute, Coming Soon. */
export function closing(
  at: GeneratedMonth,
  announced: Announcement,
  { places, names, sentences }: Words,
  random: Random,
) {
  const period = `${periodOf(at)} ${at.year}`;
  return {
    ...(once(INSIGHTS_IN, random) && { insights: pick(sentences, random) }),
    ...(!once(NO_DELEGATIONS_IN, random) && {
      delegations: {
        heading: `Delegazioni ricevute: ${period}`,
        when: period,
        received: Array.from({ length: 2 + random(5) }, () => visit(places, random)),
      },
    }),
    upcoming: [
      announced,
      { title: `Delegazione da ${pick(names, random)}`, when: at.month },
      { title: `Assemblea di ${pick(names, random)}` },
    ],
  };
}

function visit(places: readonly string[], random: Random) {
  const kinds = [
    pick(VISITORS, random),
    `Delegazione di ${pick(places, random)}`,
    { name: `Delegazione di studenti n. ${1 + random(90)}`, country: pick(COUNTRIES, random) },
  ];
  return pick(kinds, random);
}
