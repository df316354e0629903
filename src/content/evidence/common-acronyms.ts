/** Capitals that everybody reads, or that are no name of something to follow. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  [
    // technology and formats
    'CD DVD PDF USB GPS SMS URL WEB WIFI HTML CSV DNA LED ICT STEM STEAM CO2 API LAN APP',
    // offices, companies and law
    'ASL APS ATS CAP CEO CPIA CUP CIG DPCM DSGA ETS GDPR IRPEF IVA NGO ODV ONG ONLUS OSC PIL PMI PNRR SNC SPA SRL URP USR ZTL',
    // public broadcasting and health
    'RAI AIDS HIV COVID COVID-19 SARS',
    // countries and places
    'USA URSS UAE RDC',
    // little words of an announcement
    'INFO FAQ RSVP NDR TBA TBC P.S.',
    // titles of people
    'LGBT LGBTQ LGBTQI LGBTQIA',
  ]
    .join(' ')
    .split(' '),
);
