// One line a case; on a phone each line becomes a card.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shortDate } from '../kit/format.js';

const text = (value) => (value == null ? '—' : typeof value === 'object' ? (value.name ?? value.label ?? '—') : value);

export const WorkTable = (props) =>
  props.items.length
    ? html`
        <table class="work">
          <caption class="unseen">${t('list.caption')}</caption>
          <thead>
            <tr><th scope="col">${t('list.due')}</th><th scope="col">${t('list.case')}</th><th scope="col">${t('list.respondent')}</th><th scope="col">${t('list.act')}</th><th scope="col">${t('list.stage')}</th><th scope="col">${t('list.came')}</th></tr>
          </thead>
          <tbody>
            ${props.items.map((one) => html`<${Line} key=${one.id} one=${one} />`)}
          </tbody>
        </table>
      `
    : html`<p class="empty" data-test="empty">${t('list.empty')}</p>`;
WorkTable.props = ['items'];

const Line = ({ one }) => html`
  <tr class=${one.overdue ? 'overdue' : ''} data-test=${`row-${one.id}`}>
    <td data-label=${t('list.due')}>${due(one)}</td>
    <th scope="row" data-label=${t('list.case')}><a href=${`/desk/case?id=${encodeURIComponent(one.id)}`} data-test="open-case">${text(one.applicant)}</a><small>${one.caseNumber || one.receiptCode}</small></th>
    <td data-label=${t('list.respondent')}>${text(one.respondent)}</td>
    <td data-label=${t('list.act')}>${one.actLabel ?? one.actKind}</td>
    <td data-label=${t('list.stage')}><span class="tag">${one.stageLabel}</span>${one.proposal && html`<small>${text(one.proposal)}</small>`}</td>
    <td data-label=${t('list.came')}>${t(`channel.${one.channel}`)}<small>${[shortDate(one.submittedAt), one.hall && text(one.hall)].filter(Boolean).join(' · ')}</small></td>
  </tr>
`;
Line.props = ['one'];

function due(one) {
  if (!one.due) return html`<span class="tag">${t('list.nothing.due')}</span>`;
  const days = one.overdue ? t('clock.over', { days: Math.abs(one.daysLeft ?? 0) }) : one.daysLeft === 0 ? t('clock.today') : one.daysLeft == null ? '' : t('clock.left', { days: one.daysLeft });
  return html`<span class=${one.overdue ? 'tag bad' : one.daysLeft != null && one.daysLeft <= 2 ? 'tag warn' : 'tag'}>${days}</span><small>${one.dueLabel} ${shortDate(one.due)}${one.provisional && ` ${t('list.provisional')}`}</small>`;
}
