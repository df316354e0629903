/**
 * The configuration of Decap CMS (`/admin/config.yml`): one collection for each kind of file of `content/`. A published
 * day is a plain text with a pattern: the date pickers of the CMS shift days (decaporg/decap-cms #4784, #7239).
 */
import { PROGRAMMES, VOCABULARY_KINDS } from '../model/term.ts';
import type { Backend } from './backend.ts';
import type { Field } from './field.ts';
import { issueFields } from './issue-fields.ts';
import { ISSUE_PLACE } from './issue-place.ts';
import { pageFields } from './page-fields.ts';
import { siteFields } from './site-fields.ts';
import { vocabularyFields, vocabularyLabel } from './vocabulary-fields.ts';
import { VOCABULARIES } from './widgets.ts';

/** What of a site its form depends on; all else comes from the schemas of the model. */
export interface ConfigOptions {
  /** The name of the newsletter: a new issue begins with it. */
  readonly title: string;
  /** Where the site can be seen. */
  readonly siteUrl: string;
  readonly backend: Backend;
}

interface FileOfCollection {
  readonly name: string;
  readonly label: string;
  readonly file: string;
  readonly fields: readonly Field[];
}

interface Collection {
  readonly name: string;
  readonly label: string;
  readonly fields?: readonly Field[];
  readonly files?: readonly FileOfCollection[];
  readonly [option: string]: unknown;
}

interface CmsConfig {
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
}

/** What the form offers and where it writes; every key of the schemas has a field in it. */
export function cmsConfig({ title, siteUrl, backend }: ConfigOptions): CmsConfig {
  const { settings, folder, workflow } = backend;
  const alone = { editor: { preview: false } };
  return {
    backend: settings,
    publish_mode: workflow ? 'editorial_workflow' : 'simple',
    locale: 'it',
    site_url: siteUrl,
    display_url: siteUrl,
    media_folder: `${folder}media`,
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      {
        name: 'issues',
        label: 'Numeri',
        label_singular: 'numero',
        description: 'I numeri della newsletter, uno per file.',
        folder: `${folder}issues`,
        path: `{{${ISSUE_PLACE.year}}}/{{slug}}`,
        slug: `{{${ISSUE_PLACE.name}}}`,
        // Said again, or pictures go beside an issue that has a folder of its own.
        media_folder: `/${folder}media`,
        public_folder: '',
        identifier_field: 'period',
        summary: '{{period}}',
        sortable_fields: [{ field: ISSUE_PLACE.day, default_sort: 'desc' }],
        view_groups: [{ label: 'Anno', field: ISSUE_PLACE.year, pattern: '\\d{4}' }],
        view_filters: [{ label: 'Bozze', field: 'draft', pattern: true }],
        preview_path: `{{${ISSUE_PLACE.year}}}/{{${ISSUE_PLACE.name}}}/`,
        create: true,
        // A published address never dies: an event is withdrawn, an issue is a draft.
        delete: false,
        extension: 'md',
        format: 'issues',
        fields: issueFields(title),
      },
      {
        name: VOCABULARIES,
        label: 'Vocabolari',
        label_singular: 'vocabolario',
        description: 'Le voci alle quali gli eventi sono collegati.',
        format: VOCABULARIES,
        ...alone,
        files: [...VOCABULARY_KINDS, PROGRAMMES].map(({ key, file }) => ({
          name: key,
          label: vocabularyLabel(key),
          file: `${folder}vocabulary/${file}`,
          fields: vocabularyFields(key),
        })),
      },
      {
        name: 'pages',
        label: 'Pagine',
        label_singular: 'pagina',
        description: 'Le pagine di solo testo; l’indirizzo viene dal nome del file.',
        folder: `${folder}pages`,
        identifier_field: 'title',
        sortable_fields: [],
        preview_path: '{{filename}}/',
        create: true,
        delete: false,
        extension: 'md',
        format: 'pages',
        fields: pageFields(),
      },
      {
        name: 'site',
        label: 'Dati del sito',
        label_singular: 'file',
        format: 'site',
        ...alone,
        files: [
          {
            name: 'site',
            label: 'Dati del sito',
            file: `${folder}site.yaml`,
            fields: siteFields(),
          },
        ],
      },
    ],
  };
}
