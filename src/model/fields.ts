/** Fields that several files of `content/` have in common. */
import { z } from 'zod';

/** How long the part of an address between two slashes may be: the name of a folder holds 255 bytes. */
export const LONGEST_ID = 200;

/** The part of an address that an editor chose. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'si scrive con lettere minuscole senza accento, cifre e trattini',
  })
  .max(LONGEST_ID, { error: `può avere al massimo ${LONGEST_ID} caratteri` });

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'deve essere un indirizzo https://…',
});

/** A page of the site, from its root. */
const siteAddress = z
  .string()
  .regex(/^(\/[a-z0-9-]+)+\/$/, {
    error: 'deve essere un indirizzo del sito, per esempio /2024/marzo/un-evento/',
  })
  .refine((address) => address.split('/').every((part) => part.length <= LONGEST_ID), {
    error: `può avere al massimo ${LONGEST_ID} caratteri tra una barra e l’altra`,
  });

/** The addresses that a page had before: they go on leading to it. */
export const formerAddresses = z.array(siteAddress).default([]);
