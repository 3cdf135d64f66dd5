// One line a warning; on a phone each line becomes a card.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time, yuan } from '../kit/format.js';
import { Countdown } from './countdown.js';
import { LevelTag } from './level-tag.js';

const COLUMNS = ['fraud.level', 'fraud.due', 'fraud.what', 'fraud.whom', 'fraud.stake', 'list.stage'];

export const WarningTable = ({ items, fresh }) =>
  items.length
    ? html`
        <table class="work">
          <caption class="unseen">${t('fraud.caption')}</caption>
          <thead>
            <tr>${COLUMNS.map((name) => html`<th scope="col" key=${name} class=${name === 'fraud.stake' ? 'number' : ''}>${t(name)}</th>`)}</tr>
          </thead>
          <tbody>${items.map((one) => html`<${Line} key=${one.id} one=${one} fresh=${fresh.has(one.id)} />`)}</tbody>
        </table>
      `
    : html`<p class="empty" data-test="empty">${t('fraud.empty')}</p>`;
WarningTable.props = ['items', 'fresh'];

const Line = ({ one, fresh }) => html`
  <tr class=${`level-${one.level.toLowerCase()}${fresh ? ' fresh' : ''}`} data-test=${`row-${one.id}`}>
    <td data-label=${t('fraud.level')}><${LevelTag} level=${one.level} />${fresh && html` <span class="tag warn">${t('fraud.new')}</span>`}</td>
    <td data-label=${t('fraud.due')}>${one.dueAt ? html`<${Countdown} to=${one.dueAt} /><small lang="zh-CN">${one.dueLabel}</small>` : html`<span class="quiet">—</span>`}</td>
    <th scope="row" data-label=${t('fraud.what')}><a href=${`/fraud/warning?id=${encodeURIComponent(one.id)}`} data-test="open-warning" lang="zh-CN">${one.typologyLabel}</a><small lang="zh-CN">${one.headline}</small><small>${t('fraud.raised', { at: time(one.raisedAt) })}</small></th>
    <td data-label=${t('fraud.whom')}><span class="masked">${one.subject}</span></td>
    <td data-label=${t('fraud.stake')} class="number">${one.stake ? yuan(one.stake) : html`<span class="quiet">—</span>`}</td>
    <td data-label=${t('list.stage')}><span class="tag" lang="zh-CN">${one.stageLabel}</span><small lang="zh-CN">${[one.organName, one.handler].filter(Boolean).join(' · ')}</small></td>
  </tr>
`;
Line.props = ['one', 'fresh'];
