// One file on its way to the server, with its progress and what can be done about it.
import { html } from './html.js';
import { t } from './i18n.js';
import { size } from './format.js';

/** @prop entry as kit/upload.js makes them @prop again sends once more @prop remove takes it out of the list */
export const FileLine = ({ entry, again, remove }) => html`
  <li class=${`file ${entry.state}`} data-test="file" data-state=${entry.state}>
    <div class="file-name">${entry.name} <small>${size(entry.size)}</small></div>
    <div class="file-state">
      ${entry.state === 'sending' ? html`<progress max="1" value=${entry.sent} aria-label=${t('file.progress', { name: entry.name })}></progress> ${Math.round(entry.sent * 100)}%` : t(`file.${entry.state}`)}
      ${entry.reason && html`<span class="fault">${entry.reason}</span>`}
    </div>
    <div class="file-acts">
      ${entry.state === 'failed' || entry.state === 'waiting' ? html`<button type="button" class="plain" @click=${again} data-test="file-again">${t('retry')}</button>` : null}
      <button type="button" class="plain" @click=${remove} aria-label=${t('file.remove.name', { name: entry.name })} data-test="file-remove">${t('remove')}</button>
    </div>
  </li>
`;
FileLine.props = ['entry', 'again', 'remove'];
