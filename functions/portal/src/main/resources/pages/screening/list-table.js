// One line a case; on a phone each line becomes a card.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shortDate } from '../kit/format.js';
import { Due } from '../kit/due.js';
import { OutcomeTag } from './outcome-tag.js';

const COLUMNS = ['list.due', 'screening.case', 'screening.suspects', 'screening.papers', 'screening.found', 'list.stage'];

export const ScreeningTable = ({ items }) =>
  items.length
    ? html`
        <table class="work">
          <caption class="unseen">${t('screening.caption')}</caption>
          <thead>
            <tr>${COLUMNS.map((name) => html`<th scope="col" key=${name}>${t(name)}</th>`)}</tr>
          </thead>
          <tbody>${items.map((one) => html`<${Line} key=${one.id} one=${one} />`)}</tbody>
        </table>
      `
    : html`<p class="empty" data-test="empty">${t('screening.empty')}</p>`;
ScreeningTable.props = ['items'];

const Line = ({ one }) => html`
  <tr class=${one.overdue ? 'overdue' : ''} data-test=${`row-${one.id}`}>
    <td data-label=${t('list.due')}>${one.dueOn ? html`<${Due} day=${one.dueOn} left=${one.daysLeft} label=${[one.dueLabel, one.provisional && t('list.provisional')].filter(Boolean).join('')} />` : html`<span class="tag">${t('list.nothing.due')}</span>`}</td>
    <th scope="row" data-label=${t('screening.case')}><a href=${`/screening/case?id=${encodeURIComponent(one.id)}`} data-test="open-case" lang="zh-CN">${one.policeCase}</a><small lang="zh-CN">${one.policeUnit}</small><small>${t('screening.received', { day: shortDate(one.receivedOn) })}</small></th>
    <td data-label=${t('screening.suspects')} lang="zh-CN"><span>${one.suspects.join('、')}</span>${one.inCustody && html` <span class="tag warn">${t('screening.custody')}</span>`}</td>
    <td data-label=${t('screening.papers')}><span class=${one.papersRead < one.papers ? 'tag warn' : ''}>${t('screening.read', { read: one.papersRead, papers: one.papers })}</span></td>
    <td data-label=${t('screening.found')}>${one.outcome ? html`<${OutcomeTag} outcome=${one.outcome} label=${t(`outcome.short.${one.outcome}`)} />` : html`<span class="quiet">—</span>`}</td>
    <td data-label=${t('list.stage')}><span class="tag" lang="zh-CN">${one.stageLabel}</span><small lang="zh-CN">${[one.referralLabel, one.prosecutor].filter(Boolean).join(' · ')}</small>${one.openDuties ? html`<small>${t('screening.duties', { count: one.openDuties })}</small>` : null}</td>
  </tr>
`;
Line.props = ['one'];
