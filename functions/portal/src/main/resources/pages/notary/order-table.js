// One line an order; on a phone each line becomes a card.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shortDate, time } from '../kit/format.js';
import { Due } from '../kit/due.js';

const COLUMNS = [
  ['orders.number', null],
  ['orders.matter', null],
  ['orders.holder', null],
  ['orders.stage', null],
  ['orders.notary', null],
  ['orders.take', 'takeUntil'],
  ['orders.statutory', 'statutoryDue'],
  ['orders.service', 'serviceDue'],
];

/** @prop by the field it is sorted by, or first @prop sort (field) => sorts by it, and back again */
export const OrderTable = ({ items, by, sort }) =>
  items.length
    ? html`
        <table class="work orders">
          <caption class="unseen">${t('orders.caption')}</caption>
          <thead>
            <tr>
              ${COLUMNS.map(([label, field]) =>
                field
                  ? html`<th scope="col" key=${label} aria-sort=${by === field ? 'ascending' : 'none'}><button type="button" class="plain sort" aria-pressed=${by === field ? 'true' : 'false'} @click=${() => sort(by === field ? 'first' : field)} data-test=${`sort-${field}`}>${t(label)}<span aria-hidden="true">${by === field ? ' ▲' : ' ↕'}</span></button></th>`
                  : html`<th scope="col" key=${label}>${t(label)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>${items.map((one) => html`<${Line} key=${one.id} one=${one} />`)}</tbody>
        </table>
      `
    : html`<p class="empty" data-test="empty">${t('orders.empty')}</p>`;
OrderTable.props = ['items', 'by', 'sort'];

const Line = ({ one }) => html`
  <tr class=${one.overdue || one.statutoryDaysLeft < 0 || one.serviceDaysLeft < 0 ? 'overdue' : ''} data-test=${`row-${one.id}`} data-receipt=${one.receiptCode}>
    <th scope="row" data-label=${t('orders.number')}><a href=${`/notary/order?id=${encodeURIComponent(one.id)}`} data-test="open-order" lang="zh-CN">${one.number ?? one.receiptCode}</a><small>${[one.number && one.receiptCode, shortDate(one.submittedAt)].filter(Boolean).join(' · ')}</small></th>
    <td data-label=${t('orders.matter')}><span lang="zh-CN">${one.matter}</span>${one.urgent && html` <span class="tag bad">${t('orders.urgent')}</span>`}<small>${one.country ?? t(`use.${one.use}`)}</small></td>
    <td data-label=${t('orders.holder')} lang="zh-CN">${one.holder}</td>
    <td data-label=${t('orders.stage')}><span class="tag" lang="zh-CN">${one.stageLabel}</span>${one.proposal && html`<small lang="zh-CN">${one.proposal}</small>`}</td>
    <td data-label=${t('orders.notary')} lang="zh-CN">${one.notary ?? html`<span class="quiet">—</span>`}${one.office && html`<small>${one.office}</small>`}</td>
    <td data-label=${t('orders.take')}>${one.takeUntil ? html`<span class=${one.overdue ? 'tag bad' : 'tag'}>${time(one.takeUntil)}</span>` : html`<span class="quiet">—</span>`}</td>
    <td data-label=${t('orders.statutory')}><${Due} day=${one.statutoryDue} left=${one.statutoryDaysLeft} label=${one.provisional ? t('list.provisional') : undefined} /></td>
    <td data-label=${t('orders.service')}><${Due} day=${one.serviceDue} left=${one.serviceDaysLeft} /></td>
  </tr>
`;
Line.props = ['one'];
