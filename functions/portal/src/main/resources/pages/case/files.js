// Files of the case with their hashes; officers may open them.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { size } from '../kit/format.js';

export const FileTable = (props) =>
  props.files.length
    ? html`
        <ul class="file-list" data-test="files">
          ${props.files.map(
            (file) => html`
              <li class="file accepted" key=${file.fileId}>
                <div class="file-name">${file.title || file.fileId} <small>${[file.purpose && t(`purpose.${file.purpose}`), size(file.size)].filter(Boolean).join(' · ')}</small></div>
                ${props.open && html`<div class="file-acts"><button type="button" class="plain" @click=${() => props.open(file)} data-test=${`open-file-${file.fileId}`}>${t('case.file.open')}</button></div>`}
                <div class="hash">SHA-256 ${file.sha256}</div>
              </li>
            `,
          )}
        </ul>
      `
    : html`<p class="hint">${t('case.files.none')}</p>`;
FileTable.props = ['files', 'open'];
