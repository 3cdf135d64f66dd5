// Photos and papers. Nothing here is compulsory: what is missing can follow (article 31).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { FileField } from '../kit/file-field.js';

const PURPOSES = ['IDENTITY', 'ACT_DOCUMENT', 'EVIDENCE', 'OTHER'];

export const FilesStep = ({ draft, catalogue, session }) => html`
  <p class="lead" id="f-files" tabindex="-1">${t('files.lead')}</p>
  ${PURPOSES.map(
    (purpose) => html`<${FileField} key=${purpose} pointer=${`/files/${purpose}`} label=${t(`files.${purpose}`)} hint=${t(`files.${purpose}.hint`)} purpose=${purpose} files=${draft.files} types=${catalogue.fileTypes} session=${session} />`,
  )}
  <p class="hint">${t('files.types')}</p>
`;
FilesStep.props = ['draft', 'catalogue', 'session'];
