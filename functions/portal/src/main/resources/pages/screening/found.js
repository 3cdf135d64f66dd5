// What the machine found, in large: an advice.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';
import { Notice } from '../kit/notice.js';
import { Receipt } from './receipt.js';

const KINDS = { ELIGIBLE_FOR_WITHDRAWAL_REVIEW: 'good', NOT_ELIGIBLE: 'info', NEEDS_HUMAN: 'warn' };

export const Found = ({ one, desk }) => {
  const found = one.screening;
  if (!found) return html`<${Notice} kind="info" title=${t('scase.none')} text=${t(one.papers.length ? 'scase.none.reading' : 'scase.none.papers')} test="no-screening" />`;
  return html`
    <section class=${`notice found ${KINDS[found.outcome]}`} data-test="found" data-outcome=${found.outcome} data-number=${found.number} aria-labelledby="found-title">
      <p class="hint">${t('scase.machine', { number: found.number, at: time(found.at) })}</p>
      <h2 id="found-title" lang="zh-CN">${found.outcomeLabel}</h2>
      ${found.summary && !found.summary.startsWith(found.outcomeLabel) && html`<p lang="zh-CN">${found.summary}</p>`}
      <p class="strong">${t('scase.decides')}</p>
      <p class="hint">${t('scase.criteria', { versions: found.criteria.join('、') })} <${Receipt} path=${desk.path} number=${found.number} sha256=${found.receipt} brief /></p>
    </section>
  `;
};
Found.props = ['one', 'desk'];
