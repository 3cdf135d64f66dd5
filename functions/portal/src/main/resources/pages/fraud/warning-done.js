// What has been done: talks, messages, requests to stop money, what was saved and by which proof.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shortDate, time, yuan } from '../kit/format.js';
import { isHidden } from '../kit/masked.js';

/** What is due at midnight is due by the day that ends then. */
const lastDay = (due) => shortDate(new Date(Date.parse(due) - 1).toISOString());

const shown = (text) => (text && !isHidden(text) ? html`<p class="history-text" lang="zh-CN">${text}</p>` : null);

/** That a provider says so is no service of anything. */
const arrived = (last) =>
  last.arrived === null || last.arrived === undefined
    ? null
    : html`<span class=${last.arrived ? 'tag good' : 'tag bad'} data-test="arrived">${last.arrived ? t('warning.notice.arrived') : last.reportCode ? t('warning.notice.lost.code', { code: last.reportCode }) : t('warning.notice.lost')}</span> <small>${time(last.reportedAt)}</small>`;

export const Contacts = ({ one }) =>
  one.contacts.length || one.notices.length
    ? html`
        <section class="card" data-test="contacts">
          <h2>${t('warning.contacts')}</h2>
          <ol class="history">
            ${one.contacts.map((each, i) => html`<li key=${`c${i}`}><p class="history-time">${time(each.at)} · <span lang="zh-CN">${each.by}</span></p><p lang="zh-CN"><strong>${each.channelLabel}</strong> ${each.resultLabel}${each.falseReasonLabel && `：${each.falseReasonLabel}`}</p>${shown(each.note)}</li>`)}
            ${one.notices.map((each) => html`<li key=${`n${each.number}`}><p class="history-time">${time(each.at)} · <span lang="zh-CN">${each.by}</span></p><p lang="zh-CN"><strong>${each.channelLabel}</strong> ${each.last ? html`<span class=${each.givenUp ? 'tag bad' : each.last.result === 'TAKEN' ? 'tag good' : 'tag warn'} data-test=${`sending-${each.number}`}>${each.last.resultLabel}</span> <small>${t('warning.notice.last', { at: time(each.last.at), provider: each.last.provider, code: each.last.code, count: each.tries })}</small> ${arrived(each.last)}` : html`<span class="tag" data-test=${`sending-${each.number}`}>${t('warning.notice.waits')}</span>`}</p>${shown(each.text)}</li>`)}
          </ol>
        </section>
      `
    : null;
Contacts.props = ['one'];

export const Money = ({ one }) => html`
  <section class="card" data-test="money">
    <h2>${t('warning.money')}</h2>
    <div class="tiles sums">
      ${['saved', 'stopped', 'returned'].map((name) => html`<div class="tile" key=${name} data-test=${`money-${name}`}><p>${t(`warning.money.${name}`)}</p><strong>${yuan(one.money[name])}</strong></div>`)}
    </div>
    <p class="hint">${t('warning.money.hint')}</p>
    ${one.stops.map((stop) => html`<p key=${`s${stop.number}`} lang="zh-CN"><strong>${stop.toLabel}</strong> ${yuan(stop.fen)} · ${time(stop.at)} · ${stop.answerLabel ? html`<span class="tag">${stop.answerLabel}</span> ${stop.stopped ? yuan(stop.stopped) : ''}` : html`<span class="tag warn">${t('warning.unanswered')}</span>`}</p>`)}
    ${one.ledger.map((line) => html`<p key=${`l${line.number}`} lang="zh-CN" class=${line.reversed ? 'quiet' : ''}>${yuan(line.fen)} · ${line.proofLabel} ${line.proofId} · ${line.by}${line.reversed ? html` <span class="tag bad">${t('warning.reversed')}</span>` : ''}</p>`)}
  </section>
`;
Money.props = ['one'];

export const Appeals = ({ one }) =>
  one.appeals.length
    ? html`
        <section class="card" data-test="appeals">
          <h2>${t('warning.appeals')}</h2>
          ${one.appeals.map((each) => html`<div key=${each.number}><p lang="zh-CN"><strong>${each.whoLabel}</strong> · ${time(each.at)} · ${each.upheld == null ? html`<span class="tag warn">${t('warning.appeal.due', { day: lastDay(each.due) })}</span>` : html`<span class="tag">${t(each.upheld ? 'warning.appeal.upheld' : 'warning.appeal.not')}</span>`}</p>${shown(each.reason)}${shown(each.answer)}</div>`)}
        </section>
      `
    : null;
Appeals.props = ['one'];
