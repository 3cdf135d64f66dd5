// Which offices were asked, and what each of them said.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';

const COLOURS = { TAKEN: 'tag good', RETURNED: 'tag warn', EXPIRED: 'tag warn', SENT: 'tag', DELIVERED: 'tag' };

export const OfferList = ({ offers }) =>
  offers.length
    ? html`
        <section class="card" data-test="offers">
          <h2>${t('order.offers')}</h2>
          <ul class="services">
            ${offers.map(
              (one) => html`
                <li key=${one.number} data-test=${`offer-${one.number}`} data-state=${one.state}>
                  <p><strong lang="zh-CN">${one.office}</strong> <span class=${COLOURS[one.state] ?? 'tag'} lang="zh-CN">${one.stateLabel}</span></p>
                  <p class="hint">${t('order.offer.sent', { time: time(one.sentAt) })}${one.until && one.state === 'DELIVERED' && html` · ${t('order.offer.until', { time: time(one.until) })}`}${one.reason && html` · <span lang="zh-CN">${one.reason}</span>`}</p>
                </li>
              `,
            )}
          </ul>
        </section>
      `
    : null;
OfferList.props = ['offers'];
