// The papers of the matter's list and how each of them stands.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const COLOURS = { HANDED: 'tag good', SEEN: 'tag good', BROUGHT: 'tag good', KEPT: 'tag good', PROMISED: 'tag warn', BROKEN: 'tag bad' };

/** @prop open (paper) => opens its file; left out: it cannot be opened */
export const OrderPapers = ({ papers, open }) => html`
  <section class="card" data-test="papers">
    <h2>${t('order.papers')}</h2>
    <ul class="papers">
      ${papers.map(
        (one) => html`
          <li key=${one.id} data-test=${`paper-${one.id}`} data-state=${one.state ?? 'MISSING'}>
            <p><strong lang="zh-CN">${one.name}</strong> <span class=${COLOURS[one.state] ?? (one.required ? 'tag bad' : 'tag')} lang="zh-CN">${one.stateLabel}</span>${open && one.fileId && html` <button type="button" class="plain small" @click=${() => open(one)} data-test=${`open-paper-${one.id}`}>${t('case.file.open')}<span class="unseen"> ${one.name}</span></button>`}</p>
            ${!one.state && html`<p class="hint" lang="zh-CN">${one.source}</p>`}
          </li>
        `,
      )}
    </ul>
  </section>
`;
OrderPapers.props = ['papers', 'open'];
