// The certificate as it would read now: the Chinese text, and beside it the translation where one is needed.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const LANGUAGES = ['zh-CN', 'en'];

export const DraftPreview = ({ texts }) =>
  texts.length
    ? html`
        <section class="card" data-test="draft">
          <h2>${t('order.draft')}</h2>
          <div class=${texts.length > 1 ? 'beside' : ''}>
            ${texts.map((text, i) => html`<div key=${i} class="paper" lang=${LANGUAGES[i]} tabindex="0" role="region" aria-label=${t(`order.draft.${LANGUAGES[i]}`)} data-test=${`draft-${LANGUAGES[i]}`}>${text}</div>`)}
          </div>
        </section>
      `
    : null;
DraftPreview.props = ['texts'];
