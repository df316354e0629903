/** By what words a country is known: its name, other names, its adjectives. */
import { adjectiveForms, isSurname } from './demonym.ts';
import { type CountryName, STATES } from './states.ts';
import { TERRITORIES } from './territories.ts';

/** Every code of ISO 3166-1 (and XK, Kosovo) with the Italian name of its country. */
export const COUNTRIES: Readonly<Record<string, CountryName>> = { ...STATES, ...TERRITORIES };

/** Other names of a country; one that two countries have («Corea») stands under both, and then names neither for sure. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati Arabi', 'Emirati'],
  AZ: ['Azerbaijan'],
  BA: ['Bosnia', 'Bosnia-Erzegovina', 'Bosnia Erzegovina', 'Bosnia e Erzegovina'],
  BH: ['Bahrain'],
  BN: ['Brunei Darussalam'],
  BY: ['Belarus'],
  CD: ['Congo', 'RDC', 'Congo-Kinshasa'],
  CF: ['Centrafrica'],
  CG: ['Congo', 'Congo-Brazzaville'],
  CH: ['Confederazione Elvetica', 'Confederazione Svizzera'],
  CN: ['Repubblica Popolare Cinese', 'Repubblica Popolare di Cina'],
  CV: ['Cabo Verde'],
  CZ: ['Cechia'],
  DE: ['Repubblica Federale di Germania', 'Repubblica Federale Tedesca'],
  FJ: ['Fiji'],
  FR: ['Repubblica Francese'],
  GB: [
    'Gran Bretagna',
    'Inghilterra',
    'Scozia',
    'Galles',
    'Irlanda del Nord',
    'UK',
    'United Kingdom',
  ],
  GR: ['Repubblica Ellenica'],
  IQ: ['Irak'],
  KG: ['Kirghizstan', 'Kyrgyzstan', 'Kirgizistan'],
  KP: ['Corea', 'Repubblica Popolare Democratica di Corea'],
  KR: ['Corea', 'Repubblica di Corea'],
  KZ: ['Kazakhstan'],
  MC: ['Montecarlo', 'Monte Carlo'],
  MD: ['Moldova'],
  MM: ['Birmania'],
  MY: ['Malesia'],
  NL: ['Olanda'],
  PS: ['Territori Palestinesi', 'Autorità Nazionale Palestinese'],
  RU: ['Federazione Russa'],
  RW: ['Rwanda'],
  SC: ['Seicelle'],
  ST: ['São Tomé'],
  SZ: ['Swaziland'],
  TJ: ['Tajikistan'],
  TH: ['Tailandia'],
  TL: ['Timor-Leste'],
  TR: ['Türkiye'],
  US: ['Stati Uniti d’America', 'USA', 'U.S.A.'],
  VA: ['Vaticano', 'Santa Sede', 'Stato della Città del Vaticano'],
  VN: ['Viet Nam'],
};

interface CountrySpelling {
  readonly spelling: string;
  /** Whether it counts with a small first letter only: «russo», while «Russo» may be a person. */
  readonly small: boolean;
}

/** The words by which a text may mean a country: names as they are written, adjectives in every form. */
export function countrySpellings(code: string): CountrySpelling[] {
  const { label = code, demonyms = '' } = COUNTRIES[code] ?? {};
  const names = [label, ...(OTHER_NAMES[code] ?? [])];
  const adjectives = demonyms === '' ? [] : demonyms.split(' ');
  return [
    ...names.map((spelling) => ({ spelling, small: false })),
    ...adjectives.flatMap((adjective) =>
      adjectiveForms(adjective).map((spelling) => ({ spelling, small: isSurname(adjective) })),
    ),
  ];
}
